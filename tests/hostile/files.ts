import { containers } from "./containers.ts"
import { forms } from "./forms.ts"
import { fullForms } from "./full-forms.ts"
import type { HostileFile } from "./hostile-file.ts"
import { looks } from "./looks.ts"
import { workbooks } from "./workbooks.ts"
import { xmlFiles } from "./xml.ts"

/** The hostile set. `scale` 1 makes every file as large as its name says; smaller ones do for the suite. */
export const hostileFiles = (scale: number): readonly HostileFile[] => [
  ...containers(scale),
  ...xmlFiles(scale),
  ...workbooks(scale),
  ...looks(scale),
  ...forms(scale),
  ...fullForms(scale),
]

/** The hostile set family by family, as large as the suite has time for. */
export const hostileFamilies: readonly (readonly [string, readonly HostileFile[]])[] = [
  ["containers", containers(0.02)],
  ["XML", xmlFiles(0.02)],
  ["workbooks", workbooks(0.02)],
  ["looks", looks(0.02)],
  ["forms", forms(0.005)],
  ["whole forms", fullForms(0.005)],
]
