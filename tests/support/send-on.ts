import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { examine } from "../../src/engine/validate/validate.ts"
import type { BookValue } from "../../src/excel/book.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { fillIn } from "../../src/form/sheets/fill-in.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import { yesNoLabels } from "../../src/form/value/yes-no.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { Entry } from "../../src/model/submission.ts"
import { answerStatus } from "../../src/vocabulary/statuses.ts"

const cover: Readonly<Record<string, BookValue>> = {
  "BIA/so-van-ban value": "7/BC-UBND",
  "BIA/ngay-gui value": { kind: "day", day: "2018-01-12" },
  "BIA/nguoi-lap value": "Cán bộ",
  "BIA/nguoi-ky value": "Chủ tịch",
}

/** Completes a workbook that an office is to send on (`from`): what is its own to answer (`CT2/officers value`), and the cover. */
export async function completed(
  plan: Plan,
  here: string,
  agency: string,
  from: string,
  file: string,
  own: Readonly<Record<string, BookValue>>,
): Promise<void> {
  const bytes = readFileSync(join(here, from))
  const { submission } = examine(plan, { file: from, sha256: null, bytes, fault: null })
  const form = layOut(plan, agency, "2017")
  const book = fillIn(formBook(plan, form, null), form, ({ row, input }, cell) => {
    const typed = { ...cover, ...own }[`${row.code} ${input.column}`]
    const entry = submission.entries.find((one) => one.row === row.code && one.column === input.column)
    const value = typed ?? (entry === undefined ? null : given(entry))
    return value === null ? cell : { ...cell, value }
  })
  writeFileSync(join(here, file), await writeBook(book))
}

function given({ read, input }: Entry): BookValue | null {
  if (read.state === "number")
    return input === "yes-no" ? yesNoLabels[read.number === 1 ? "yes" : "no"].vi : read.number
  if (read.state === "status") return answerStatus.vi[read.status]
  return read.state === "text" ? read.text : null
}
