import { containers } from "./containers.ts"
import { forms } from "./forms.ts"
import { fullForms } from "./full-forms.ts"
import type { HostileFile } from "./hostile-file.ts"
import { workbooks } from "./workbooks.ts"
import { xmlFiles } from "./xml.ts"

/** The hostile set. `scale` 1 makes every file as large as its name says; smaller ones do for the suite. */
export const hostileFiles = (scale: number): readonly HostileFile[] => [
  ...containers(scale),
  ...xmlFiles(scale),
  ...workbooks(scale),
  ...forms(scale),
  ...fullForms(scale),
]
