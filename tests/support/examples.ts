import { bind } from "../../src/form/bind/bind.ts"
import { unread } from "../../src/form/bind/unread.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import type { Measure } from "../../src/model/indicator.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import type { ReadFault, Sheet, Workbook, WorkbookSource } from "../../src/model/workbook.ts"
import { checkSubmission } from "../../src/rules/check.ts"
import { change, filledForm, put, textIn } from "./filled-form.ts"
import { goodAnswers } from "./good-answers.ts"
import { plan as shipped } from "./plan.ts"
import { printedCode } from "./printed-code.ts"
import { statisticsPlan } from "./statistics-plan.ts"
import { sheetOf, type Typed, typedOf } from "./tables.ts"

// A rule's examples say how a workbook differs from a form that is filled in well: tables of rows by "Mã số" and heading, and lines such as
// "Thiếu trang: Nhiệm vụ". Clerks read them in `explain`; here they are run.

const source: WorkbookSource = { file: "in/bao-cao.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }

interface Scene {
  readonly plan: Plan
  agency: string
  period: string
  /** Fills the form anew from good answers. */
  workbook: Workbook
  font: string | null
  /** The sheet to which the next table's rows are added. */
  addTo: string | null
  seen: Set<string>
  heading: readonly string[]
  fault: ReadFault | null
}

/** The form filled in well, in the font in which it is written. */
function formOf(plan: Plan, agency: string, period: string): Workbook {
  const workbook = filledForm(agency, period, goodAnswers(agency, period, plan), plan)
  const inFont = (sheet: Sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, font: "Times New Roman" })),
  })
  return { ...workbook, sheets: workbook.sheets.map(inFont) }
}

/** The agency whose form has the rows that an example names: the first in the plan's order. */
function agencyFor(plan: Plan, example: string, period: string): string {
  const given = /^Cơ quan: (.+)$/m.exec(example)?.[1]
  if (given) return given
  const codes = [...example.matchAll(/(?:CT|HD|NV|KP|TK)\d[\w./-]*/g)].map(([code]) => code)
  const has = (agency: string) => {
    const rows = new Set(layOut(plan, agency, period).sheets.flatMap((sheet) => sheet.rows.map(({ code }) => code)))
    return codes.every((code) => rows.has(code))
  }
  const able = (plan.periods.get(period)?.agencies ?? []).filter(has)
  return able.find((agency) => agency !== plan.consolidator) ?? able[0] ?? "so-tttt"
}

function typedIn(text: string, font: string | null): Typed | null {
  const day = /^(\d\d?)\/(\d\d?)\/(\d{4}) \(ô ngày tháng\)$/.exec(text)
  if (day) return { day: `${day[3]}-${day[2]?.padStart(2, "0")}-${day[1]?.padStart(2, "0")}` }
  if (/^#\w+!$/.test(text)) return { value: { kind: "error", error: text }, formula: "A1" }
  if (/^=.* \(chưa tính\)$/.test(text)) return { value: { kind: "none" }, formula: text.slice(1, text.indexOf(" (")) }
  if (/^=.* -> \d+$/.test(text)) return typedOf(text)
  if (text === "(ảnh)") return { value: { kind: "error", error: "#VALUE!" }, look: { picture: true } }
  const struck = /^~~(\d+)~~$/.exec(text)
  if (struck) return { value: { kind: "number", number: Number(struck[1]) }, look: { mark: "struck" } }
  const shown = /^(\d+) \(ô hiện (.*)\)$/.exec(text)
  if (shown) return { value: { kind: "number", number: Number(shown[1]) }, look: { shown: shown[2] ?? "" } }
  if (/^\d+$/.test(text)) return Number(text)
  return font === null ? text : { value: { kind: "text", text }, font }
}

const codeCell = (sheet: Sheet, code: string) =>
  sheet.cells.find((cell) => [code, printedCode(code)].includes(textIn(cell) ?? ""))
const headingCell = (sheet: Sheet, heading: string) => sheet.cells.find((cell) => textIn(cell) === heading)
const sheetWith = (scene: Scene, code: string) => scene.workbook.sheets.find((sheet) => codeCell(sheet, code))
const lastRow = (sheet: Sheet) => Math.max(...sheet.cells.map(({ row }) => row))

function enterRow(scene: Scene, cells: readonly string[]): void {
  const [code = "", ...typed] = cells
  const known = scene.addTo === null ? sheetWith(scene, code) : undefined
  const name = known?.name ?? scene.addTo ?? (code.startsWith("CT") ? "Chỉ tiêu" : "Hoạt động")
  scene.workbook = change(scene.workbook, name, (sheet) => {
    // A code that stands in the table twice, and one that the form does not have, is a row more.
    const again = scene.seen.has(code) || !known
    const row = again ? lastRow(sheet) + 1 : (codeCell(sheet, code)?.row ?? 1)
    const codes = headingCell(sheet, "Mã số")?.column ?? 1
    const begun = again ? put(sheet, row, codes, code) : sheet
    return typed.reduce((so, text, index) => {
      const column = headingCell(so, scene.heading[index + 1] ?? "")?.column
      if (column === undefined) throw new RangeError(`no column ${scene.heading[index + 1]} on ${name}`)
      return put(so, row, column, typedIn(text, scene.font))
    }, begun)
  })
  scene.seen.add(code)
}

/** Does the answer belong to a row of this sheet? */
const onSheet = ({ plan, agency, period }: Scene, name: string, key: string): boolean =>
  layOut(plan, agency, period).sheets.some(
    (sheet) => sheet.name === name && sheet.rows.some(({ code }) => key === code || key.startsWith(`${code} `)),
  )

const changeRow = (scene: Scene, code: string, how: (sheet: Sheet, row: number) => Sheet): void => {
  const found = sheetWith(scene, code)
  if (!found) throw new RangeError(`no row ${code}`)
  scene.workbook = change(scene.workbook, found.name, (sheet) => how(sheet, codeCell(sheet, code)?.row ?? 0))
}

function faultOf(file: string): ReadFault | null {
  if (/\.xls\b(?!x)/.test(file)) return { kind: "not-a-workbook", found: "xls" }
  if (file.includes("bị hỏng")) return { kind: "corrupt", detail: "zip-cut-off" }
  if (file.includes("mật khẩu")) return { kind: "encrypted" }
  return file.includes("200 MB") ? { kind: "over-limit", limit: "file-size", most: 33_554_432 } : null
}

/** Said of the plan by which an example is read. */
const asksMore = "Kế hoạch: hỏi thêm số liệu thống kê"

/** `Kế hoạch: CT1.1/total ghi số lẻ, 1 chữ số thập phân, từ 0 đến 10` */
const yesNoAsked = /^Kế hoạch: (\S+) hỏi có hay không$/m
const decimalsAsked = /^Kế hoạch: (\S+) ghi số lẻ, (\d) chữ số thập phân, từ (\d+) đến (\d+)$/m

/** The plan, with a measure that is asked in decimals, or with the statistics, where an example says so. */
function planOf(example: string): Plan {
  if (example.includes(asksMore)) return statisticsPlan
  const [, asked = ""] = yesNoAsked.exec(example) ?? []
  const own = shipped.measures.get(asked)
  if (own !== undefined)
    return { ...shipped, measures: new Map([...shipped.measures, [asked, { ...own, input: "yes-no" }]]) }
  const [, id = "", places, from, until] = decimalsAsked.exec(example) ?? []
  const measure = shipped.measures.get(id)
  if (measure === undefined) return shipped
  const range = { from: Number(from), until: Number(until) }
  const decimal: Measure = { ...measure, input: "decimal", places: Number(places), range }
  return { ...shipped, measures: new Map([...shipped.measures, [id, decimal]]) }
}

const directives: readonly (readonly [RegExp, (scene: Scene, ...found: string[]) => void])[] = [
  [/^Cơ quan: .*$/, () => {}],
  [/^Kế hoạch: hỏi thêm số liệu thống kê$/, () => {}],
  [decimalsAsked, () => {}],
  [yesNoAsked, () => {}],
  [
    /^Các trang: đủ như biểu mẫu$|^Các cột: đủ như biểu mẫu$|^Các trang sau trang Bìa đã nhập đủ$|^Như đã nhập đủ$/,
    () => {},
  ],
  [/^_meta: plan = kế hoạch này$/, () => {}],
  [
    /^Tệp: (.*)$/,
    (scene, file = "") => {
      scene.fault = faultOf(file)
      scene.workbook = { ...scene.workbook, macros: file.includes("macro") }
    },
  ],
  [
    /^Các trang: (Sheet.*)$/,
    (scene, names = "") => {
      scene.workbook = { ...scene.workbook, sheets: names.split(", ").map((name) => sheetOf(name, [["a", 1]])) }
    },
  ],
  [
    /^Thiếu trang: (.*)$/,
    (scene, name) => {
      scene.workbook = { ...scene.workbook, sheets: scene.workbook.sheets.filter((sheet) => sheet.name !== name) }
    },
  ],
  [
    /^Không có trang _meta$/,
    (scene) => {
      scene.workbook = { ...scene.workbook, sheets: scene.workbook.sheets.filter(({ name }) => name !== "_meta") }
    },
  ],
  [
    /^_meta: plan = (.*)$/,
    (scene, id = "") => {
      scene.workbook = change(scene.workbook, "_meta", (sheet) => put(sheet, codeCell(sheet, "plan")?.row ?? 1, 2, id))
    },
  ],
  [
    /^Thiếu cột: (.*) › (.*)$/,
    (scene, name = "", heading = "") => {
      scene.workbook = change(scene.workbook, name, (sheet) => {
        const column = headingCell(sheet, heading)?.column
        return { ...sheet, cells: sheet.cells.filter((cell) => cell.column !== column) }
      })
    },
  ],
  [
    /^Xóa dòng: (.*)$/,
    (scene, code = "") =>
      changeRow(scene, code, (sheet, row) => ({ ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row) })),
  ],
  [
    /^Biểu mẫu phát hành trước, chưa có dòng: (.*)$/,
    (scene, code = "") => {
      changeRow(scene, code, (sheet, row) => ({ ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row) }))
      scene.workbook = change(scene.workbook, "_meta", (sheet) =>
        put(sheet, codeCell(sheet, "rows")?.row ?? 1, 2, "NV1.1; NV1.2"),
      )
    },
  ],
  [
    /^Ẩn dòng: (.*)$/,
    (scene, code = "") =>
      changeRow(scene, code, (sheet, row) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.row === row ? { ...cell, hidden: true } : cell)),
      })),
  ],
  [
    /^Mã số bị xóa: (.*)$/,
    (scene, code = "") =>
      changeRow(scene, code, (sheet, row) => put(sheet, row, codeCell(sheet, code)?.column ?? 1, null)),
  ],
  [
    /^Thêm dòng: (.*)$/,
    (scene, name = "") => {
      scene.addTo = name
    },
  ],
  [
    /^Phông: (.*)$/,
    (scene, font = "") => {
      scene.font = font
    },
  ],
  [
    /^Liên kết tới tệp: (.*)$/,
    (scene, file = "") => {
      scene.workbook = { ...scene.workbook, externalLinks: [file] }
    },
  ],
  [
    /^Hình ảnh: (\d+)$/,
    (scene, count) => {
      scene.workbook = { ...scene.workbook, unread: new Map([["picture", Number(count)]]) }
    },
  ],
  [
    /^Ngoài biểu mẫu: (.*), ô J(\d+) = (\d+)$/,
    (scene, name = "", row, value) => {
      scene.workbook = change(scene.workbook, name, (sheet) => put(sheet, Number(row), 10, Number(value)))
    },
  ],
  [
    /^Để trống trang: (.*)$/,
    (scene, name = "") => {
      const kept = Object.entries(goodAnswers(scene.agency, scene.period)).filter(([key]) => !onSheet(scene, name, key))
      scene.workbook = filledForm(scene.agency, scene.period, Object.fromEntries(kept))
    },
  ],
  [
    /^Các trang sau trang Bìa để trống$/,
    (scene) => {
      const cover = Object.entries(goodAnswers(scene.agency, scene.period)).filter(([key]) => key.startsWith("BIA/"))
      scene.workbook = filledForm(scene.agency, scene.period, Object.fromEntries(cover))
    },
  ],
]

function follow(scene: Scene, line: string): void {
  if (line.startsWith("|")) {
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((text) => text.trim())
    if (cells[0] === "Mã số") scene.heading = cells
    else enterRow(scene, cells)
    return
  }
  const known = directives.find(([pattern]) => pattern.test(line))
  if (!known) throw new RangeError(`an example says what nobody understands: ${line}`)
  const [pattern, act] = known
  act(scene, ...(pattern.exec(line) ?? []).slice(1))
}

/** Runs an example: the checked workbook of its last period, with those of the periods before it as earlier reports. */
export function checkExample(example: string): CheckedSubmission {
  const asked = planOf(example)
  const parts = example.split(/^Kỳ (\S+):$/m)
  const [preface = "", ...rest] = parts
  const sections = rest.length === 0 ? [["2013", preface]] : chunk(rest)
  const plan = asked
  const earlier = new Map<string, CheckedSubmission>()
  let last: CheckedSubmission | null = null
  for (const [period = "2013", body = ""] of sections) {
    const agency = agencyFor(plan, example, period)
    const scene: Scene = {
      plan,
      agency,
      period,
      workbook: formOf(plan, agency, period),
      font: null,
      addTo: null,
      seen: new Set(),
      heading: [],
      fault: null,
    }
    for (const line of body.split("\n").filter((text) => text.trim() !== "")) follow(scene, line.trim())
    const submission = scene.fault ? unread(source, scene.fault) : bind(asked, source, scene.workbook)
    const owed = submission.period === null ? null : (plan.periods.get(submission.period) ?? null)
    last = checkSubmission({ plan: asked, submission, period: owed, earlier: new Map(earlier) })
    earlier.set(period, last)
  }
  if (last === null) throw new RangeError("an example without a workbook")
  return last
}

const chunk = (items: readonly string[]): (readonly string[])[] =>
  items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? ""]] : []))
