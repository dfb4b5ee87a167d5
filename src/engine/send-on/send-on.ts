import type { Day } from "../../base/day.ts"
import { groupBy } from "../../base/order.ts"
import { type Answers, answersOf } from "../../consolidation/answers.ts"
import { type GatheredCell, gather } from "../../consolidation/gather.ts"
import { comply, obligationOf } from "../../deadline/comply.ts"
import type { BookValue } from "../../excel/book.ts"
import { writeBook } from "../../excel/write/write.ts"
import { layOut } from "../../form/layout/lay-out.ts"
import { fillIn, type InputCell } from "../../form/sheets/fill-in.ts"
import { formBook } from "../../form/sheets/sheets.ts"
import { yesNoLabels } from "../../form/value/yes-no.ts"
import type { FormCell } from "../../model/form.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { Entry, Status } from "../../model/submission.ts"
import { wholeOf } from "../../offices/lines.ts"
import { askedBy } from "../../offices/seen-by.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import { baseOf, statusName } from "../../vocabulary/answer-statuses.ts"
import { previousFigures } from "../template.ts"
import { noteWords } from "./words.ts"

/** An office's own workbook for whom it reports to, filled in as far as it follows from the reports that came. */
export interface SentOn {
  readonly path: string
  readonly bytes: Uint8Array
  /** Required cells left blank, by who is silent there or gave what cannot be used. */
  readonly waiting: ReadonlyMap<string, number>
  /** How many required cells are blank for that. */
  readonly open: number
  /** Rows in which those who report say different things, by their printed code. */
  readonly differing: readonly string[]
  /** Required cells that are the office's own to answer, and blank. */
  readonly own: number
}

/**
 * The workbook that an office sends on: sums where all have given theirs, a blank where one has not. What the office has answered itself in an
 * earlier workbook of the period stands in it again.
 */
export async function sendOn(office: Plan, period: Period, folder: ReportsFolder, asOf: Day): Promise<SentOn> {
  const plan = planOn(office, period.until)
  const agency = plan.consolidator
  const form = layOut(plan, agency, period.id)
  const above = askedBy(office, agency)
  const owed = above.periods.get(period.id)
  const before = owed === undefined ? null : obligationOf(owed, agency, folder, asOf).inForce
  const answered = before === null ? null : answersOf(before)
  const gathered = new Map(gather(plan, period, comply(plan, period, folder, asOf)).map((one) => [keyOf(one), one]))
  const previous = owed === undefined ? undefined : previousFigures(above, owed, folder, asOf).get(agency)
  const valueAt = (at: InputCell): BookValue | null =>
    enteredAt(plan, at, gathered, () => ownAnswer(answered, at, gathered.has(keyOf(cellOf(at)))))
  const book = fillIn(formBook(plan, form, previous ?? null), form, (at, cell) => {
    const value = at.sheet.id === "cover" ? null : valueAt(at)
    return value === null ? cell : { ...cell, value }
  })
  const required = form.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.required && sheet.id !== "cover")
        .map((input) => ({ sheet, row, input, ref: "" })),
    ),
  )
  const blank = required.filter((at) => valueAt(at) === null)
  const openOnes = blank.flatMap((at) => {
    const found = gathered.get(keyOf(cellOf(at)))?.found
    return found?.kind === "open" ? [[...found.missing, ...found.faulty]] : []
  })
  return {
    path: `${period.id}/${agency}.xlsx`,
    bytes: await writeBook(book),
    waiting: new Map([...groupBy(openOnes.flat(), (one) => one)].map(([one, cells]) => [one, cells.length])),
    open: openOnes.length,
    differing: blank
      .filter((at) => gathered.get(keyOf(cellOf(at)))?.found.kind === "differ")
      .map(({ row }) => row.printed),
    own: blank.filter((at) => !gathered.has(keyOf(cellOf(at)))).length,
  }
}

type CellAt = Pick<GatheredCell, "sheet" | "row" | "cell">

const cellOf = ({ sheet, row, input }: InputCell): CellAt => ({ sheet, row, cell: input })
const keyOf = ({ sheet, row, cell }: CellAt): string => `${sheet.name}|${row.code}|${cell.column}`

type Gathered = ReadonlyMap<string, GatheredCell>

function enteredAt(plan: Plan, at: InputCell, gathered: Gathered, own: () => BookValue | null): BookValue | null {
  const found = gathered.get(keyOf(cellOf(at)))?.found
  if (at.input.column === "note") return noteOf(plan, at, gathered) ?? own()
  switch (found?.kind) {
    case "sum":
      return at.input.input === "yes-no" ? yesNo(found.number) : found.number
    case "status":
      return statusOn(at.input, found.status)
    case "open":
    case "texts":
      return null
    default:
      return own()
  }
}

/** By the word that the form has for it. */
const statusOn = ({ statuses = [] }: FormCell, status: Status): string =>
  statusName(
    status,
    statuses.find((one) => baseOf(one) === status),
    "vi",
  )

/** Beside a blank, whose figure is wanting; beside a status, what those who gave it say of it. */
function noteOf(plan: Plan, at: InputCell, gathered: Gathered): string | null {
  const names = (agencies: readonly string[]) => agencies.map((id) => wholeOf(plan).agencies.get(id)?.name ?? id)
  const inRow = at.row.cells.flatMap((cell) => gathered.get(keyOf({ ...cellOf(at), cell }))?.found ?? [])
  const wanting = inRow.flatMap((found) => (found.kind === "open" ? [...found.missing, ...found.faulty] : []))
  if (wanting.length > 0) return noteWords.wanting(names([...new Set(wanting)]))
  const texts = inRow.flatMap((found) => (found.kind === "texts" ? found.texts : []))
  return texts.length === 0 ? null : texts.map(({ agency, text }) => `${names([agency])}: ${text}`).join("; ")
}

/** What the office answered itself before. A sum that others make is theirs, whatever stood there. */
function ownAnswer(answered: Answers | null, { sheet, row, input }: InputCell, isGathered: boolean): BookValue | null {
  const answer = answered?.cell(sheet.id, row.code, input.column) ?? null
  if (answer === null || answer.faulty || (isGathered && input.input !== "status")) return null
  const value = valueIn(answer.entry)
  return input.input === "yes-no" && typeof value === "number" ? yesNo(value) : value
}

const yesNo = (number: number): string => (number === 1 ? yesNoLabels.yes : yesNoLabels.no).vi

function valueIn({ read }: Entry): BookValue | null {
  switch (read.state) {
    case "number":
      return read.number
    case "status":
      return statusName(read.status, read.own, "vi")
    case "text":
      return read.text
    default:
      return null
  }
}
