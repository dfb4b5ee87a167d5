import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { about, en, vi } from "./line.ts"

export const numeratorAboveDenominator = submissionRule({
  code: "QN309",
  name: "numerator-above-denominator",
  severity: "error",
  *find({ submission }) {
    for (const entry of submission.entries) {
      const { read } = entry
      // Both cells of the pair are faulty; the finding stands at the numerator, whose reading points at the denominator.
      if (read.state !== "faulty" || read.fault !== "numerator-above-denominator" || read.related === null) continue
      const { related } = read
      const whole = submission.entries.find(
        ({ sheet, at }) => sheet === entry.sheet && at.cell === related.cell && at.sheet === related.sheet,
      )
      const denominator = whole?.row ?? related.row ?? ""
      const [denominatorLabel, denominatorTyped] = [whole?.label ?? "", whole?.typed ?? ""]
      yield { ...about(entry, { denominator, denominatorLabel, denominatorTyped }), related: [related] }
    }
  },
  vi: {
    title: "Số đạt được lớn hơn tổng số",
    why: "Số đã thực hiện không thể lớn hơn tổng số; cặp số này không được dùng để tính tỷ lệ.",
    fix: "Kiểm tra lại hai số: có thể nhập nhầm dòng, hoặc đảo tử số và mẫu số.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} lớn hơn tổng số ${quote(facts.denominatorTyped)} ở dòng ${facts.denominator} ${quote(facts.denominatorLabel)}`,
  },
  en: {
    title: "More done than there is in all",
    why: "What was done cannot exceed the total; the pair is not used for the ratio.",
    fix: "Check both numbers: they may stand in the wrong rows, or be exchanged.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} is above the total ${quote(facts.denominatorTyped)} in row ${facts.denominator} ${quote(facts.denominatorLabel)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/converted | «12 → 10» |\n| CT1.1/total | «10 → 12» |",
})
