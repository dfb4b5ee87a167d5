import { fold, printNumber } from "../../base/text.ts"
import { unitNames } from "../../form/value/number.ts"
import { bareNumeral } from "../../form/value/numeral.ts"
import { quote } from "../quote.ts"
import { defineRule } from "../rule.ts"
import { lineEn, lineOf, lineVi } from "./line.ts"

/** `350,000` shown of 350 is a riddle in a count, and three decimals where decimals are asked. */
const sameNumber = (shown: string, held: number, unit: string | null): boolean => {
  const bare = bareNumeral(fold(shown), unit === null ? [] : [fold(unit), ...(unitNames[fold(unit)] ?? [])]) ?? ""
  return /^\d[\d.]*(?:,\d+)?$/.test(bare) && Number(bare.replaceAll(".", "").replace(",", ".")) === held
}

export const shownOtherwise = defineRule({
  code: "QN326",
  name: "shown-otherwise",
  subject: "submission",
  severity: "warning",
  *find({ submission }) {
    for (const entry of submission.entries) {
      const shown = entry.look?.shown
      if (shown === undefined || entry.read.state !== "number") continue
      const { number } = entry.read
      if (entry.input !== "count" && sameNumber(shown, number, entry.countUnit)) continue
      yield { at: entry.at, facts: { ...lineOf(entry), shown, number } }
    }
  },
  vi: {
    title: "Ô hiện một số khác với số trong ô",
    why: "Định dạng số chỉ đổi cách hiện: người ký thấy một số, còn số được đọc và cộng là số khác trong ô.",
    fix: "Chọn ô, Ctrl+1 › Number (Số) › General để thấy số thật trong ô; nếu số đó không đúng thì nhập lại số cần báo cáo.",
    message: (facts) =>
      `${lineVi(facts)}: ${facts.shown === "" ? "ô không hiện gì" : `ô hiện ${quote(facts.shown)}`} nhưng trong ô là ${printNumber(facts.number)}; số nào đúng?`,
  },
  en: {
    title: "Shown otherwise than stored",
    why: "A number format changes only what is seen: whoever signs sees one number, and another one is read and added up.",
    fix: "Select the cell, Ctrl+1 › Number › General shows what is really there; if that is not right, enter the figure to be reported.",
    message: (facts) =>
      `${lineEn(facts)}: ${facts.shown === "" ? "the cell shows nothing" : `shown as ${quote(facts.shown)}`}, but the cell holds ${facts.number}; which one is right?`,
  },
  examples: {
    bad: "| Mã số | Số liệu |\n| CT1.1/total | 12000 (ô hiện 12) |",
    good: "| Mã số | Số liệu |\n| CT1.1/total | 12000 |",
  },
})
