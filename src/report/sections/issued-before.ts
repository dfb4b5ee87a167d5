import { lowerFirst } from "../../base/text.ts"
import type { Setting } from "../../figures/setting.ts"
import { changedSinceIssued } from "../../rules/consolidation/changed-since-issued.ts"
import { textFact } from "../tasks/task.ts"

const vi = {
  changed: (number: string, day: string, items: readonly string[]) =>
    `Số liệu có thay đổi so với Báo cáo số ${number} ngày ${day}: ${items.join("; ")}.`,
  funding: "kinh phí",
  resent: (agency: string) => `báo cáo gửi lại của ${agency}`,
}

const en: typeof vi = {
  changed: (number, day, items) => `Figures have changed since Report No. ${number} of ${day}: ${items.join("; ")}.`,
  funding: "funding",
  resent: (agency) => `the report sent again by ${agency}`,
}

const own = { vi, en }

/** That this report says something else than the one that was issued last, and of what; null where it does not. */
export function issuedBeforeText({ consolidation, lang, print }: Setting): string | null {
  const say = own[lang]
  const found = consolidation.diagnostics.filter(({ code }) => code === changedSinceIssued.code)
  const [first] = found
  const [number, day] = first === undefined ? [null, null] : [textFact(first, "number"), textFact(first, "day")]
  if (number === null || day === null) return null
  const items = found.map((finding) => {
    const short = textFact(finding, "short") ?? ""
    const kind = textFact(finding, "kind")
    return kind === "funding" ? say.funding : kind === "other" ? say.resent(short) : lowerFirst(short)
  })
  return say.changed(number, print.day(day), [...new Set(items)])
}
