import { submissionRule } from "../rule.ts"
import { entriesWith } from "./entries.ts"
import { askEn, askVi, lineEn, lineOf, lineVi, saidEn, saidVi } from "./line.ts"

export const tooManyDecimals = submissionRule({
  code: "QN340",
  name: "too-many-decimals",
  severity: "error",
  *find({ submission }) {
    for (const { entry, read } of entriesWith(submission, "too-fine"))
      yield { at: entry.at, facts: { ...lineOf(entry), guess: read.guess, places: entry.limits?.places ?? 0 } }
  },
  vi: {
    title: "Nhiều chữ số thập phân hơn mức quy định",
    why: "Kế hoạch quy định số này ghi đến mấy chữ số thập phân; số lẻ dài hơn thường là kết quả của một phép chia, mà người ký không thấy hết.",
    fix: "Ghi số đã làm tròn đến số chữ số thập phân được hỏi.",
    message: (facts) =>
      `${lineVi(facts)}: ${saidVi(facts)} có nhiều hơn ${facts.places} chữ số thập phân${askVi(facts.guess)}`,
  },
  en: {
    title: "More decimals than asked",
    why: "The plan says with how many decimals this figure is given; a longer one is mostly the result of a division, of which the signer sees a part.",
    fix: "Enter the figure rounded to the decimals that are asked.",
    message: (facts) =>
      `${lineEn(facts)}: ${saidEn(facts)} has more than ${facts.places} decimals${askEn(facts.guess)}`,
  },
  examples:
    "Kế hoạch: CT1.1/total ghi số lẻ, 1 chữ số thập phân, từ 0 đến 10\n| Mã số | Số liệu |\n| CT1.1/total | «7,25 → 7,3» |",
})
