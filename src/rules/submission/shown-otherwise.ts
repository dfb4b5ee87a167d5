import { fold, printNumber } from "../../base/text.ts"
import { unitNames } from "../../form/value/number.ts"
import { bareNumeral } from "../../form/value/numeral.ts"
import type { Entry } from "../../model/submission.ts"
import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { about, en, vi } from "./line.ts"

/** `350,000` shown of 350 is a riddle in a count, and three decimals where decimals are asked. */
const sameNumber = (shown: string, held: number, unit: string | null): boolean => {
  const bare = bareNumeral(fold(shown), unit === null ? [] : [fold(unit), ...(unitNames[fold(unit)] ?? [])]) ?? ""
  return /^\d[\d.]*(?:,\d+)?$/.test(bare) && Number(bare.replaceAll(".", "").replace(",", ".")) === held
}

/** What a person sees instead of what was read: another number, `####` or a piece of it, pictures; null where it is seen. */
function seenAs({ look, read, input, countUnit }: Entry): "other" | "part" | "pictures" | null {
  const filled = read.state === "number" || read.state === "text" || read.state === "status" || read.state === "day"
  if (!filled) return null
  if (look?.mark === "pictured") return "pictures"
  if (look?.narrow && look.shown === undefined) return "part"
  if (look?.shown === undefined || read.state !== "number") return null
  return input !== "count" && sameNumber(look.shown, read.number, countUnit) ? null : "other"
}

export const shownOtherwise = submissionRule({
  code: "QN326",
  name: "shown-otherwise",
  severity: "warning",
  *find({ submission }) {
    for (const entry of submission.entries) {
      const seen = seenAs(entry)
      if (seen === null) continue
      const { look, read, typed } = entry
      const number = read.state === "number" ? read.number : null
      yield about(entry, { shown: look?.shown ?? "", seen, number, typed })
    }
  },
  vi: {
    title: "Ô không hiện đúng nội dung bên trong",
    why: "Định dạng số, phông chữ, độ rộng cột chỉ đổi cách hiện: người ký thấy một đằng, còn số được đọc và cộng là số trong ô.",
    fix: "Chọn ô, Ctrl+1 › Number (Số) › General để thấy số thật trong ô; cột hẹp thì kéo rộng ra, phông ký hiệu thì chọn lại phông chữ; nếu số đó không đúng thì nhập lại số cần báo cáo.",
    message: (facts) => {
      const held = facts.number === null ? "" : ` (trong ô là ${printNumber(facts.number)})`
      if (facts.seen === "part") return `${vi.line(facts)}: ô hẹp nên không hiện đủ nội dung, hoặc chỉ hiện ####${held}`
      if (facts.seen === "pictures")
        return `${vi.line(facts)}: phông chữ của ô là phông ký hiệu, người xem chỉ thấy hình${held}`
      return `${vi.line(facts)}: ${facts.shown === "" ? "ô không hiện gì" : `ô hiện ${quote(facts.shown)}`} nhưng trong ô là ${printNumber(facts.number ?? 0)}; số nào đúng?`
    },
  },
  en: {
    title: "Shown otherwise than stored",
    why: "A number format, a font, the width of a column change only what is seen: whoever signs sees one thing, and the number in the cell is read and added up.",
    fix: "Select the cell, Ctrl+1 › Number › General shows what is really there; widen a narrow column, choose a font of letters; if the number is not right, enter the figure to be reported.",
    message: (facts) => {
      const held = facts.number === null ? "" : ` (the cell holds ${facts.number})`
      if (facts.seen === "part")
        return `${en.line(facts)}: the cell is too narrow to show all of it, or shows #### only${held}`
      if (facts.seen === "pictures")
        return `${en.line(facts)}: the cell's font has symbols for letters, so that only pictures are seen${held}`
      return `${en.line(facts)}: ${facts.shown === "" ? "the cell shows nothing" : `shown as ${quote(facts.shown)}`}, but the cell holds ${facts.number}; which one is right?`
    },
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | 12000« (ô hiện 12) → » |",
})
