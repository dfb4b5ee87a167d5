import { agencyName } from "../agencies.ts"
import { firstNames } from "../first-names.ts"
import { filePlace } from "../places.ts"
import { consolidationRule } from "../rule.ts"

export const coverageIncomplete = consolidationRule({
  code: "QN503",
  name: "coverage-incomplete",
  severity: "warning",
  *find({ figures: { plan, indicators }, folder }) {
    for (const { id, coverage } of indicators) {
      if (coverage.missing.length === 0) continue
      const names = coverage.missing.map((agency) => agencyName(plan, agency))
      const facts = {
        indicator: id,
        short: plan.indicators.get(id)?.short ?? id,
        heard: coverage.heard,
        expected: coverage.expected,
        missing: coverage.missing,
        names,
      }
      yield { at: filePlace(folder.path, id), facts }
    }
  },
  vi: {
    title: "Số liệu chưa đầy đủ",
    why: "Thiếu số liệu của một số cơ quan thì số tổng hợp chỉ là tạm tính; kết luận chỉ đưa ra khi các cơ quan còn thiếu không thể làm thay đổi.",
    fix: "Thu thập báo cáo còn thiếu, hoặc yêu cầu cơ quan bổ sung số liệu còn trống, chỉnh lý số liệu chưa hợp lệ.",
    message: ({ indicator, short, heard, expected, names }) =>
      `${indicator} “${short}”: có số liệu của ${heard}/${expected} cơ quan; còn thiếu ${firstNames(names, (count) => `và ${count} cơ quan khác`)}`,
  },
  en: {
    title: "Coverage incomplete",
    why: "With figures of some agencies missing, the consolidated figure is provisional; a verdict is given only where the missing ones could not change it.",
    fix: "Collect the missing reports, or ask the agencies to mend blank and faulty cells.",
    message: ({ indicator, short, heard, expected, names }) =>
      `${indicator} “${short}”: agencies heard: ${heard} of ${expected}; missing ${firstNames(names, (count) => `and ${count} more`)}`,
  },
  examples: "Kỳ 2013, tính đến 2014-01-20\nmọi cơ quan «trừ ba-to  → »2013 | đủ số liệu",
})
