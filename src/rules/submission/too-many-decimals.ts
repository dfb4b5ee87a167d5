import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const tooManyDecimals = submissionRule({
  code: "QN340",
  name: "too-many-decimals",
  severity: "error",
  find: ({ submission }) =>
    misread(submission, "too-fine", ({ guess }, entry) => ({ guess, places: entry.limits?.places ?? 0 })),
  vi: {
    title: "Nhiều chữ số thập phân hơn mức quy định",
    why: "Kế hoạch quy định số này ghi đến mấy chữ số thập phân; số lẻ dài hơn thường là kết quả của một phép chia, mà người ký không thấy hết.",
    fix: "Ghi số đã làm tròn đến số chữ số thập phân được hỏi.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} có nhiều hơn ${facts.places} chữ số thập phân${vi.ask(facts.guess)}`,
  },
  en: {
    title: "More decimals than asked",
    why: "The plan says with how many decimals this figure is given; a longer one is mostly the result of a division, of which the signer sees a part.",
    fix: "Enter the figure rounded to the decimals that are asked.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} has more than ${facts.places} decimals${en.ask(facts.guess)}`,
  },
  examples:
    "Kế hoạch: CT1.1/total ghi số lẻ, 1 chữ số thập phân, từ 0 đến 10\n| Mã số | Số liệu |\n| CT1.1/total | «7,25 → 7,3» |",
})
