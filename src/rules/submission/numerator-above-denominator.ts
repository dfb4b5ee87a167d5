import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { entriesWith } from "./entries.ts"
import { lineEn, lineOf, lineVi, saidEn, saidVi } from "./line.ts"

export const numeratorAboveDenominator = submissionRule({
  code: "QN309",
  name: "numerator-above-denominator",
  severity: "error",
  *find({ submission }) {
    for (const { entry, read } of entriesWith(submission, "numerator-above-denominator")) {
      // Both cells of the pair are faulty; the finding stands at the numerator, whose reading points at the denominator.
      if (read.related === null) continue
      const { related } = read
      const whole = submission.entries.find(
        ({ sheet, at }) => sheet === entry.sheet && at.cell === related.cell && at.sheet === related.sheet,
      )
      const facts = {
        ...lineOf(entry),
        denominator: whole?.row ?? related.row ?? "",
        denominatorLabel: whole?.label ?? "",
        denominatorTyped: whole?.typed ?? "",
      }
      yield { at: entry.at, facts, related: [related] }
    }
  },
  vi: {
    title: "Số đạt được lớn hơn tổng số",
    why: "Số đã thực hiện không thể lớn hơn tổng số; cặp số này không được dùng để tính tỷ lệ.",
    fix: "Kiểm tra lại hai số: có thể nhập nhầm dòng, hoặc đảo tử số và mẫu số.",
    message: (facts) =>
      `${lineVi(facts)}: ${saidVi(facts)} lớn hơn tổng số ${quote(facts.denominatorTyped)} ở dòng ${facts.denominator} ${quote(facts.denominatorLabel)}`,
  },
  en: {
    title: "More done than there is in all",
    why: "What was done cannot exceed the total; the pair is not used for the ratio.",
    fix: "Check both numbers: they may stand in the wrong rows, or be exchanged.",
    message: (facts) =>
      `${lineEn(facts)}: ${saidEn(facts)} is above the total ${quote(facts.denominatorTyped)} in row ${facts.denominator} ${quote(facts.denominatorLabel)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/converted | «12 → 10» |\n| CT1.1/total | «10 → 12» |",
})
