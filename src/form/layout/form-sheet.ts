// The sheets of the form in words: their names and headings, and the pieces that they are laid out from.
import type { ColumnId, FormCell, FormColumn, FormRow, FormSheet, InputKind, SheetId } from "../../model/form.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"

/** Who is asked, and for when. */
export interface Asked {
  readonly plan: Plan
  readonly agency: string
  readonly period: Period
}

/** Names of the sheets; a sheet by unit has its name from the plan's level. */
const sheetNames: Readonly<Record<Exclude<SheetId, "units">, string>> = {
  cover: "Bìa",
  measures: "Chỉ tiêu",
  activities: "Hoạt động",
  duties: "Nhiệm vụ",
  assessments: "Đánh giá",
  funding: "Kinh phí",
}

/** Headings as they are printed; columns of measures by unit and of their names have theirs from the plan. */
const headings: Readonly<Record<ColumnId, string>> = {
  code: "Mã số",
  label: "Nội dung",
  unit: "Đơn vị tính",
  value: "Số liệu",
  previous: "Cùng kỳ năm trước",
  note: "Ghi chú",
  status: "Tình trạng",
  quantity: "Số lượng",
  "quantity-unit": "Đơn vị tính",
  result: "Kết quả",
  opinion: "Ý kiến",
  allocated: "Được cấp",
  spent: "Đã chi",
}

/** Headings that older forms have in their place. */
const formerly: Readonly<Partial<Record<ColumnId, readonly string[]>>> = { previous: ["Kỳ trước"] }

export const column = (id: ColumnId): FormColumn => ({
  key: id,
  id,
  heading: headings[id],
  ...(formerly[id] ? { formerly: formerly[id] } : {}),
  measure: null,
})

export const sheetOf = (
  id: Exclude<SheetId, "units">,
  columns: readonly ColumnId[],
  rows: readonly FormRow[],
  value?: string,
): FormSheet => ({
  id,
  name: sheetNames[id],
  columns: columns.map((name) => (name === "value" && value ? { ...column(name), heading: value } : column(name))),
  rows,
})

/** A row; where nothing else is said it is printed by its id, and counts in no unit, under no heading. */
export const row = (
  code: string,
  label: string,
  cells: readonly FormCell[],
  more: Partial<Omit<FormRow, "code" | "label" | "cells">> = {},
): FormRow => ({ code, printed: code, label, unit: null, group: null, cells, ...more })

export const cell = (column: string, input: InputKind, required = false, measure: string | null = null): FormCell => ({
  column,
  input,
  required,
  measure,
})

/** Where the figure of a measure is asked. */
export const measureCell = (column: string, { id, input, places, range }: Measure): FormCell => ({
  ...cell(column, input, true, id),
  ...(places === null && range === null ? {} : { limits: { places, range } }),
})
