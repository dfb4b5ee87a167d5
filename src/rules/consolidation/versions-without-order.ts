import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { consolidationRule } from "../rule.ts"
import { periodsUnder } from "./over-periods.ts"

export const versionsWithoutOrder = consolidationRule({
  code: "QN502",
  name: "versions-without-order",
  severity: "error",
  *find(subject) {
    const { plan } = subject.figures
    for (const [period, { obligations }] of periodsUnder(subject))
      for (const { agency, unordered, inForce } of obligations) {
        const [first, ...others] = unordered.map(({ checked }) => checked.submission.file)
        if (first === undefined) continue
        const facts = {
          ...agencyFacts(plan, agency),
          period: period.id,
          files: [first, ...others].join(", "),
          used: inForce?.checked.submission.file ?? null,
        }
        yield { at: filePlace(first), facts, related: others.map((file) => filePlace(file)) }
      }
  },
  vi: {
    title: "Không rõ bản nào gửi sau",
    why: "Cơ quan gửi nhiều bản có nội dung khác nhau, mà không có ngày hay thứ tự trong sổ để biết bản nào thay bản nào. Không bản nào được dùng, và số liệu không bao giờ được cộng lại.",
    fix: "Ghi ngày gửi của từng bản vào register.yaml, hoặc ghi bản được lấy vào mục `stands` của rulings.yaml.",
    message: ({ name, period, files, used }) =>
      `${name}, kỳ ${period}: không có gì cho biết bản nào gửi sau trong các bản ${files}; ${used === null ? "chưa bản nào được dùng" : `các bản này không được dùng, số liệu lấy theo ${used}`}`,
  },
  en: {
    title: "Versions that nothing orders",
    why: "The agency sent several versions with different content, and neither days nor the register tell which replaces which. None is used, and their figures are never added.",
    fix: "Enter the day of each version in register.yaml, or name the one that stands under `stands` in rulings.yaml.",
    message: ({ name, period, files, used }) =>
      `${name}, ${period}: nothing tells which of ${files} was sent last; ${used === null ? "none is used" : `they are not used, the figures are those of ${used}`}`,
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\nso-tttt 2013 | « → gửi 2014-01-03 | »CT1.1/total=5\nso-tttt 2013 | « → gửi 2014-01-10 | »CT1.1/total=6",
})
