import type { FormSheet } from "../../model/form.ts"
import { cell, row, sheetOf } from "./form-sheet.ts"

/** What an agency may say in its own words, for the report's assessment: welcome, never required. */
export const assessmentRows = [
  { id: "NX/ket-qua", label: "Kết quả nổi bật đạt được trong kỳ" },
  { id: "NX/ton-tai", label: "Tồn tại, hạn chế" },
  { id: "NX/nguyen-nhan", label: "Nguyên nhân của tồn tại, hạn chế" },
  { id: "NX/phuong-huong", label: "Phương hướng, nhiệm vụ trọng tâm kỳ tới" },
  { id: "NX/kien-nghi", label: "Kiến nghị, đề xuất" },
] as const

export const assessmentsSheet = (): FormSheet => ({
  ...sheetOf(
    "assessments",
    ["code", "label", "opinion"],
    assessmentRows.map(({ id, label }) => row(id, label, [cell("opinion", "text")])),
  ),
  optional: true,
})
