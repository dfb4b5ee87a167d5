import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { printDay } from "../../src/base/day.ts"
import { answerKey, fillBook } from "../../src/dev/fill.ts"
import type { BookValue } from "../../src/excel/book.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { bind } from "../../src/form/bind/bind.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import type { Form, FormCell } from "../../src/model/form.ts"
import type { Submission } from "../../src/model/submission.ts"
import type { Sheet, Workbook } from "../../src/model/workbook.ts"
import { move, texts } from "../support/filled-form.ts"
import { plan } from "../support/plan.ts"
import { workbookOfBook } from "../support/tables.ts"

const bound = (workbook: Workbook): Submission =>
  bind(plan, { file: "a.xlsx", sha256: null, bytes: new Uint8Array(), fault: null }, workbook)

/** What is typed into a cell, and what is to be read there. */
type Answer = readonly [typed: BookValue, reading: object]

const number = (value: number, set: object = {}) => ({
  state: "number",
  number: value,
  nothingArose: false,
  fromText: false,
  ...set,
})
const numerators = new Set([...plan.indicators.values()].flatMap(({ parts }) => parts.map((part) => part.numerator)))
const statuses = [
  ["Chưa thực hiện", "not-started"],
  ["Đang thực hiện", "under-way"],
  ["Đã hoàn thành", "done"],
  ["Không phát sinh", "nothing-arose"],
] as const

/** An answer for a cell, one of several kinds by `turn`; numerators stay below denominators. */
function answer(form: Form, cell: FormCell, row: string, turn: number): Answer {
  const small = cell.measure !== null && numerators.has(cell.measure)
  const count = (small ? 0 : 5000) + (turn % 4000)
  const period = plan.periods.get(form.period)
  switch (cell.input) {
    case "count":
      return [
        [count, number(count)] as const,
        [String(count), number(count, { fromText: true })] as const,
        [`${count}\u00a0`, number(count, { fromText: true })] as const,
        (small ? ["không", number(0, { fromText: true, nothingArose: true })] : [count, number(count)]) as Answer,
      ][turn % 4] as Answer
    case "decimal":
    case "money":
    case "number":
    case "amount":
      return turn % 2 === 0
        ? [count + 0.5, number(count + 0.5)]
        : [`${count},25`, number(count + 0.25, { fromText: true })]
    case "yes-no":
      return turn % 2 === 0 ? ["Có", number(1)] : ["Không", number(0)]
    case "status": {
      const [typed, status] = statuses[turn % 4] ?? statuses[0]
      return [typed, { state: "status", status }]
    }
    case "day": {
      const day = period?.until ?? ""
      return turn % 2 === 0
        ? [
            { kind: "day", day },
            { state: "day", day, likelySwapped: false },
          ]
        : [printDay(day), { state: "day", day, likelySwapped: false }]
    }
    case "agency":
      return [
        plan.agencies.get(form.agency)?.name ?? "",
        { state: "text", text: plan.agencies.get(form.agency)?.name ?? "" },
      ]
    case "period":
      return [form.period, { state: "text", text: form.period }]
    case "text":
      return [`ý ${row} ${turn}`, { state: "text", text: `ý ${row} ${turn}` }]
  }
}

/** A form filled in by a seed, and what is to be read of it: `sheet row column` -> reading. */
function filled(agency: string, period: string, seed: number) {
  const form = layOut(plan, agency, period)
  const answers = new Map<string, Answer>()
  let turn = seed
  for (const sheet of form.sheets)
    for (const row of sheet.rows)
      for (const cell of row.cells)
        answers.set(answerKey(sheet.id, row.code, cell.column), answer(form, cell, row.code, turn++))
  const typed = new Map([...answers].map(([key, [value]]) => [key, value]))
  return { book: fillBook(formBook(plan, form, null), form, typed), answers }
}

function expectBack(submission: Submission, agency: string, period: string, answers: ReadonlyMap<string, Answer>) {
  expect([submission.agency, submission.period, submission.identity.fault]).toEqual([agency, period, null])
  expect(submission.bindFaults).toEqual([])
  const read = Object.fromEntries(
    submission.entries.map((entry) => [answerKey(entry.sheet, entry.row, entry.column), entry.read]),
  )
  expect(read).toEqual(Object.fromEntries([...answers].map(([key, [, reading]]) => [key, reading])))
}

const periods = [...plan.periods.values()]
const agencies = [...plan.agencies.keys()]

describe("form, filled in, read back", () => {
  it.each(periods)("of every agency for $id", ({ id, agencies }) => {
    for (const [index, agency] of agencies.entries()) {
      const { book, answers } = filled(agency, id, index)
      expectBack(bound(workbookOfBook(book)), agency, id, answers)
    }
  })
  it.each(periods)("through an .xlsx for $id", async ({ id, agencies }) => {
    const turn = periods.findIndex((period) => period.id === id)
    for (const agency of agencies.filter((_, index) => index % periods.length === turn)) {
      const { book, answers } = filled(agency, id, turn)
      const read = readWorkbook(await writeBook(book))
      if (read.kind === "fault") throw new Error(JSON.stringify(read.fault))
      expectBack(bound(read.workbook), agency, id, answers)
    }
  })
})

/** The other style of tone marks (`hóa` as `hoá`), in decomposed letters. */
const otherMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/(o)([\u0300\u0301\u0309\u0303\u0323])([ae])(?!\p{L})/gu, "$1$3$2")
    .replace(/(u)([\u0300\u0301\u0309\u0303\u0323])(y)(?!\p{L})/gu, "$1$3$2")

/** Columns in another order with gaps between them, rows in another order and further down, headings and names in NFD. */
function disturbed(sheet: Sheet, seed: number): Sheet {
  const head = sheet.cells.find((cell) => cell.value.kind === "text" && cell.value.text === "Mã số")?.row
  if (head === undefined) return sheet
  const numbering = head + 1
  const rows = [...new Set(sheet.cells.map((cell) => cell.row).filter((row) => row > numbering))]
  const columns = [...new Set(sheet.cells.map((cell) => cell.column))]
  const rowTo = new Map(shuffled(rows, seed).map((row, index) => [row, numbering + 4 + 2 * index]))
  const columnTo = new Map(shuffled(columns, seed + 1).map((column, index) => [column, 2 + 2 * index]))
  const moved = move(sheet, (row, column) => [rowTo.get(row) ?? row + 3, columnTo.get(column) ?? column])
  const headings = texts({ ...moved, cells: moved.cells.filter((cell) => cell.row <= numbering + 3) }, otherMarks)
  return {
    ...moved,
    name: ` ${sheet.name.normalize("NFD")}`,
    cells: [...headings.cells, ...moved.cells.filter((cell) => cell.row > numbering + 3)],
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items]
  let state = seed * 2654435761 + 1
  for (let i = result.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const j = state % (i + 1)
    const [a, b] = [result[i], result[j]]
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a]
  }
  return result
}

it("rows permuted, columns moved and inserted, headings in NFD, sheets in another order: the same submission", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...agencies),
      fc.constantFrom(...periods),
      fc.nat({ max: 9999 }),
      (agency, { id }, seed) => {
        const { book, answers } = filled(agency, id, seed)
        const workbook = workbookOfBook(book)
        // The cover has a place where it is signed, which stays below its rows.
        const sheets = workbook.sheets.map((sheet, index) => (index === 0 ? sheet : disturbed(sheet, seed)))
        expectBack(bound({ ...workbook, sheets: shuffled(sheets, seed) }), agency, id, answers)
      },
    ),
    { numRuns: 40 },
  )
})
