import type { Entry } from "../../model/submission.ts"
import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

const labels = "“Chưa thực hiện”, “Đang thực hiện”, “Đã hoàn thành”, “Không phát sinh”"

/** The list of a plan that has statuses of its own. */
const listOf = ({ statuses }: Entry): { readonly list?: readonly string[] } =>
  statuses === undefined ? {} : { list: statuses.map(({ name }) => name.vi) }

export const statusUnknown = submissionRule({
  code: "QN310",
  name: "status-unknown",
  severity: "error",
  find: ({ submission }) => misread(submission, "status-unknown", ({ guess }, entry) => ({ guess, ...listOf(entry) })),
  fixOf: ({ list }) =>
    list === undefined
      ? null
      : {
          vi: `Chọn một tình trạng trong danh sách của ô: ${list.map(quote).join(", ")}; phần diễn giải ghi vào cột Kết quả hoặc Ghi chú.`,
          en: `Choose one of the cell's list: ${list.map(quote).join(", ")}; explanations belong in the column Kết quả or Ghi chú.`,
        },
  vi: {
    title: "Tình trạng không có trong danh sách",
    why: "Tình trạng được tổng hợp theo bốn mức đã định; chữ khác thì không biết xếp vào mức nào.",
    fix: `Chọn một trong bốn mức trong danh sách của ô: ${labels}; phần diễn giải ghi vào cột Kết quả hoặc Ghi chú.`,
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} không phải là một tình trạng trong danh sách${vi.ask(facts.guess === null ? null : quote(facts.guess))}`,
  },
  en: {
    title: "Unknown status",
    why: "Statuses are consolidated by four fixed steps; other words cannot be placed among them.",
    fix: `Choose one of the four in the cell's list: ${labels}; explanations belong in the column Kết quả or Ghi chú.`,
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} is not a status of the list${en.ask(facts.guess === null ? null : quote(facts.guess))}`,
  },
  examples: "| Mã số | Tình trạng |\n| NV1.1 | «gần xong → Đang thực hiện» |",
})
