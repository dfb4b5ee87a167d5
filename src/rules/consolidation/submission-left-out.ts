import { fileName } from "../../base/file-name.ts"
import { lowerFirst } from "../../base/text.ts"

import { type LeftOut, leftOut } from "../../deadline/left-out.ts"
import type { Bilingual } from "../../model/words.ts"
import { agencyName } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { consolidationRule } from "../rule.ts"
import type { ConsolidationCase } from "../subjects.ts"
import { periodsUnder } from "./over-periods.ts"

/** Each file once, though a stage looks at several periods. */
function filesLeftOut(subject: ConsolidationCase): readonly LeftOut[] {
  const { figures, folder } = subject
  const all = periodsUnder(subject).flatMap(([period, compliance]) =>
    leftOut(figures.plan, period, compliance, folder, figures.asOf),
  )
  return [...new Map(all.map((out) => [out.checked.submission.file, out])).values()]
}

const causes: Readonly<Record<LeftOut["cause"], Bilingual>> = {
  unusable: { vi: "chưa đủ điều kiện tổng hợp", en: "it cannot be used" },
  unattributed: { vi: "không rõ của cơ quan nào, kỳ nào", en: "nobody knows whose or when it is" },
  "not-owed": { vi: "cơ quan không phải báo cáo kỳ này", en: "the agency owes no report for this period" },
  conflict: {
    vi: "sổ và tệp ghi khác nhau về cơ quan hoặc kỳ",
    en: "the register and the file disagree on its agency or period",
  },
}

export const submissionLeftOut = consolidationRule({
  code: "QN505",
  name: "submission-left-out",
  severity: "error",
  *find(subject) {
    const { plan } = subject.figures
    for (const { checked, agency, cause } of filesLeftOut(subject)) {
      const { file } = checked.submission
      const reason = checked.diagnostics.find(({ severity }) => severity === "error")?.message ?? null
      const name = agency === null ? null : agencyName(plan, agency)
      yield { at: filePlace(file), facts: { file, agency, name, cause, reason } }
    }
  },
  vi: {
    title: "Báo cáo không được đưa vào tổng hợp",
    why: "Tệp có trong thư mục nhưng chưa đủ điều kiện tổng hợp, nên số liệu của nó không có trong báo cáo tổng hợp; chưa có bản nào thay thế.",
    fix: "Chạy `validate` với tệp đó để biết lỗi, rồi đề nghị cơ quan gửi lại. Tệp chưa rõ của ai thì xác định bằng `receive --agency --period --by --reason`; tệp gửi nhầm thì ghi vào mục excluded của rulings.yaml.",
    message: ({ file, name, cause, reason }) =>
      `Tệp ${fileName(file)}${name === null ? "" : ` (${name})`} không được đưa vào tổng hợp: ${causes[cause].vi}${reason === null || cause === "conflict" ? "" : ` (${lowerFirst(reason.vi)})`}`,
  },
  en: {
    title: "A submission left out",
    why: "The file is in the folder and cannot be used, so that its figures are not in the report; no other version replaces it.",
    fix: "Run `validate` on it to see what is wrong, and ask the agency to send it again. Settle whose it is with `receive --agency --period --by --reason`; enter what was sent by mistake under excluded in rulings.yaml.",
    message: ({ file, name, cause, reason }) =>
      `${fileName(file)}${name === null ? "" : ` (${name})`} is left out: ${causes[cause].en}${reason === null || cause === "conflict" ? "" : ` (${lowerFirst(reason.en)})`}`,
  },
  examples: "Kỳ 2013, tính đến 2014-01-20\nso-tttt 2013 | «chưa đủ điều kiện tổng hợp → CT1.1/total=5»",
})
