import { submissionRule } from "../rule.ts"
import { about, en, vi } from "./line.ts"

/** A number without separators of thousands, which are what the reading is about. */
const ungrouped = (number: number): string => String(number).replace(".", ",")

export const textReadAsNumber = submissionRule({
  code: "QN321",
  name: "text-read-as-number",
  severity: "note",
  *find({ submission }) {
    for (const entry of submission.entries)
      if (entry.read.state === "number" && entry.read.fromText)
        yield about(entry, { number: entry.read.number, nothingArose: entry.read.nothingArose })
  },
  vi: {
    title: "Chữ được đọc thành số",
    why: "Số trong ô được ghi ở dạng chữ và đã được đọc thành số; cơ quan xem lại để biết chắc là đọc đúng.",
    fix: "Nếu đọc đúng thì không phải sửa; nếu đọc sai thì nhập lại bằng chữ số.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} được đọc là ${ungrouped(facts.number)}${facts.nothingArose ? " (không phát sinh)" : ""}`,
  },
  en: {
    title: "Text read as a number",
    why: "The cell holds text, which was read as a number by the rules; it is said so that nobody has to trust a reading they cannot see.",
    fix: "Nothing to do if the reading is right. If not, enter the number in digits.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} is read as ${facts.number}${facts.nothingArose ? " (nothing arose)" : ""}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «1.234 → 1234» |",
})
