import { capital } from "../base/text.ts"
import type { ColumnId, Form, FormCell, FormColumn, FormRow, FormSheet, InputKind, SheetId } from "../model/form.ts"
import type { Period } from "../model/period.ts"
import type { Measure, Plan, UnitLevel } from "../model/plan.ts"

/** The version of the form's shape, as `_meta` names it in the row `form`. */
export const formVersion = 1

/** The sheet of instructions, which holds nothing to read. */
export const instructionsSheet = "Hướng dẫn"

/** The very hidden sheet that says whose form it is: names in column A, values in B. */
export const metaSheet = "_meta"

/** Names of the sheets; a sheet by unit has its name from the plan's level. */
const sheetNames: Readonly<Record<Exclude<SheetId, "units">, string>> = {
  cover: "Bìa",
  measures: "Chỉ tiêu",
  activities: "Hoạt động",
  duties: "Nhiệm vụ",
  funding: "Kinh phí",
}

/** Headings as they are printed; columns of measures by unit and of their names have theirs from the plan. */
const headings: Readonly<Record<ColumnId, string>> = {
  code: "Mã số",
  label: "Nội dung",
  unit: "Đơn vị tính",
  value: "Số liệu",
  previous: "Kỳ trước",
  note: "Ghi chú",
  status: "Tình trạng",
  quantity: "Số lượng",
  "quantity-unit": "Đơn vị tính",
  result: "Kết quả",
  allocated: "Được cấp",
  spent: "Đã chi",
}

interface Asked {
  readonly plan: Plan
  readonly agency: string
  readonly period: Period
}

/**
 * The form of an agency for a period: its sheets, columns and rows, and which cells are for input. Sheets that would
 * have no rows are left out; a stage is asked for words only. Agency and period are ids that the plan knows.
 */
export function layOut(plan: Plan, agency: string, period: string): Form {
  const owed = plan.periods.get(period)
  if (!owed) throw new RangeError(`no period ${period} in the plan`)
  const asked = { plan, agency, period: owed }
  const figures = owed.span !== "stage"
  const sheets = [
    coverSheet(),
    ...(figures ? [measuresSheet(asked), ...unitSheets(asked)] : []),
    activitiesSheet(asked),
    dutiesSheet(asked),
    ...(figures ? [fundingSheet(asked)] : []),
  ]
  return {
    plan: plan.id,
    revision: plan.revision,
    agency,
    period,
    sheets: sheets.filter((sheet) => sheet.rows.length > 0),
  }
}

const column = (id: ColumnId): FormColumn => ({ key: id, id, heading: headings[id], measure: null })

const sheetOf = (
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

const cell = (column: string, input: InputKind, required = false, measure: string | null = null): FormCell => ({
  column,
  input,
  required,
  measure,
})

const coverRow = (code: string, label: string, input: InputKind): FormRow => ({
  code,
  label,
  unit: null,
  group: null,
  cells: [cell("value", input)],
})

const coverSheet = (): FormSheet =>
  sheetOf(
    "cover",
    ["code", "label", "value"],
    [
      coverRow("BIA/co-quan", "Cơ quan báo cáo", "agency"),
      coverRow("BIA/ky", "Kỳ báo cáo", "period"),
      coverRow("BIA/so-van-ban", "Số, ký hiệu văn bản", "text"),
      coverRow("BIA/ngay-gui", "Ngày gửi báo cáo", "day"),
      coverRow("BIA/nguoi-lap", "Người lập biểu", "text"),
      coverRow("BIA/nguoi-ky", "Người ký", "text"),
    ],
    "Giá trị",
  )

/** A measure in words, with what this agency counts where several sources count different things. */
function labelOf(measure: Measure, agency: string): string {
  const counts = measure.sources.find((source) => source.agency === agency)?.counts
  return counts ? `${measure.text} (${counts})` : measure.text
}

const measuresOf = ({ plan, agency }: Asked): readonly Measure[] =>
  [...plan.measures.values()].filter((measure) => measure.sources.some((source) => source.agency === agency))

const measuresSheet = (asked: Asked): FormSheet =>
  sheetOf(
    "measures",
    ["code", "label", "unit", "value", "previous", "note"],
    measuresOf(asked)
      .filter((measure) => measure.per === null)
      .map((measure) => ({
        code: measure.id,
        label: labelOf(measure, asked.agency),
        unit: measure.unit,
        group: measure.indicator,
        cells: [cell("value", measure.input, true, measure.id), cell("note", "text")],
      })),
  )

function unitSheets(asked: Asked): FormSheet[] {
  const { plan, agency, period } = asked
  return plan.levels.map((level) => {
    const measures = measuresOf(asked).filter((measure) => measure.per === level.id)
    const units = measures.length ? (period.units.get(agency) ?? []).filter((unit) => unit.level === level.id) : []
    return {
      id: "units",
      name: level.sheet,
      columns: unitColumns(level, measures),
      rows: units.map((unit) => ({
        code: unit.code,
        label: capital(unit.name),
        unit: null,
        group: null,
        cells: [
          ...measures.map((measure) => cell(`value:${measure.id}`, measure.input, true, measure.id)),
          cell("note", "text"),
        ],
      })),
    }
  })
}

const unitColumns = (level: UnitLevel, measures: readonly Measure[]): FormColumn[] => [
  column("code"),
  { ...column("label"), heading: level.heading },
  ...measures.map(
    (measure): FormColumn => ({
      key: `value:${measure.id}`,
      id: "value",
      heading: measure.heading ?? measure.text,
      measure: measure.id,
    }),
  ),
  column("note"),
]

const activitiesSheet = ({ plan, agency }: Asked): FormSheet =>
  sheetOf(
    "activities",
    ["code", "label", "status", "quantity", "quantity-unit", "result"],
    [...plan.activities.values()]
      .filter((activity) => activity.reporters.includes(agency))
      .map((activity) => ({
        code: activity.id,
        label: activity.text,
        unit: activity.unit,
        group: activity.subProject ?? activity.project,
        cells: [
          cell("status", "status", true),
          cell("quantity", "number"),
          // A unit that the plan names is printed; only where it names none does the agency.
          ...(activity.unit === null ? [cell("quantity-unit", "text")] : []),
          cell("result", "text"),
        ],
      })),
  )

const dutiesSheet = ({ plan, agency }: Asked): FormSheet =>
  sheetOf(
    "duties",
    ["code", "label", "status", "result"],
    [...plan.duties.values()]
      .filter((duty) => duty.agencies.includes(agency))
      .map((duty) => ({
        code: duty.id,
        label: duty.text,
        unit: null,
        group: null,
        cells: [cell("status", "status", true), cell("result", "text")],
      })),
  )

/** The allocator is asked what the province allocated in all, and nothing of what was spent. */
function fundingSheet({ plan, agency }: Asked): FormSheet {
  const allocates = plan.funding.allocator === agency
  const rows = [...plan.funding.rows.values()].filter(
    (row) => allocates || plan.projects.get(row.project)?.funded.includes(agency),
  )
  return sheetOf(
    "funding",
    ["code", "label", "allocated", "spent", "note"],
    rows.map((row) => ({
      code: row.id,
      // With its project, so that no two rows of the sheet read alike.
      label: `${plan.funding.sources.get(row.source)?.name ?? row.source} (${row.project})`,
      unit: plan.funding.unit,
      group: row.project,
      cells: [cell("allocated", "amount"), ...(allocates ? [] : [cell("spent", "amount")]), cell("note", "text")],
    })),
  )
}
