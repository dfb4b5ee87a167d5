import type { Entry } from "../../model/submission.ts"
import { submissionRule } from "../rule.ts"
import { en, lineOf, vi } from "./line.ts"

/** A text of the clerk's own is not repeated: it may name somebody. */
const said = (entry: Entry) => {
  const facts = { ...lineOf(entry), input: entry.input }
  return entry.input === "text" ? { ...facts, typed: "" } : facts
}

export const struckOut = submissionRule({
  code: "QN325",
  name: "struck-out",
  severity: "warning",
  *find({ submission }) {
    for (const entry of submission.entries)
      if (entry.look?.mark === "struck" && entry.typed !== "") yield { at: entry.at, facts: said(entry) }
  },
  vi: {
    title: "Nội dung trong ô bị gạch ngang",
    why: "Người xem coi số bị gạch là đã bỏ, nhưng trong tệp số đó vẫn còn và vẫn được tính.",
    fix: "Nếu số đã bỏ thì xóa đi, nhập số đúng (chưa có thì ghi “chưa có số liệu”); nếu vẫn dùng thì bỏ gạch ngang: Ctrl+1 › Font (Phông chữ) › Strikethrough.",
    message: (facts) =>
      `${vi.line(facts)}: ${facts.input === "text" ? "nội dung bị gạch ngang" : vi.said(facts)}, nhưng vẫn còn trong ô và đang được tính; có phải đã bỏ?`,
  },
  en: {
    title: "Crossed out",
    why: "To a reader a figure that is crossed out is gone; in the file it still stands, and it counts.",
    fix: "If it is gone, delete it and enter the right figure (or “chưa có số liệu”); if it holds, take the line away: Ctrl+1 › Font › Strikethrough.",
    message: (facts) =>
      `${en.line(facts)}: ${facts.input === "text" ? "the text is crossed out" : en.said(facts)}, but still stands there and counts; is it meant to be gone?`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «~~20~~ → 20» |",
})
