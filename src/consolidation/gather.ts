import { sum } from "../base/fraction.ts"
import { layOut } from "../form/layout/lay-out.ts"
import type { Compliance } from "../model/compliance.ts"
import type { FormCell, FormRow, FormSheet } from "../model/form.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { Entry, Status } from "../model/submission.ts"
import { reportsItself, wholeOf } from "../offices/lines.ts"
import { type Answer, answersOf, numberIn, statusIn, textIn } from "./answers.ts"

/** A cell of the form that an agency sends on, as far as it follows from the reports of those who report to it. */
export interface GatheredCell {
  readonly sheet: FormSheet
  readonly row: FormRow
  readonly cell: FormCell
  readonly found: Found
  /** The cells that it follows from. */
  readonly from: readonly Entry[]
}

export type Found =
  | { readonly kind: "sum"; readonly number: number }
  | { readonly kind: "status"; readonly status: Status }
  /** What several say, each by its agency. */
  | { readonly kind: "texts"; readonly texts: readonly { readonly agency: string; readonly text: string }[] }
  /** Nothing follows: it is left blank. `sum` is over those who gave it. */
  | {
      readonly kind: "open"
      readonly missing: readonly string[]
      readonly faulty: readonly string[]
      readonly sum: number | null
    }
  /** Those who report to it say different things: it is for the agency to say. */
  | { readonly kind: "differ" }

/**
 * What the reports that came to an office make of its own form, cell by cell: numbers are added up, a unit's own is passed on, a status is
 * the one that all give. Where one of them is silent, or its cell cannot be used, nothing is made up. Cells that are the agency's own to
 * answer are not here.
 */
export function gather(office: Plan, period: Period, { obligations }: Compliance): readonly GatheredCell[] {
  const above = layOut(office, office.consolidator, period.id)
  const below = obligations.map(({ agency, inForce }) => ({
    agency,
    cells: cellsOf(office, agency, period),
    answers: inForce === null ? null : answersOf(inForce),
  }))
  return above.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap((cell): GatheredCell[] => {
        const asked = below.filter(
          ({ agency, cells }) => cells.has(keyOf(sheet, row, cell)) && counts(office, row, agency),
        )
        if (asked.length === 0 || isOwn(office, sheet, row, cell)) return []
        const given = asked.map(({ agency, answers }) => ({
          agency,
          answer: answers?.cell(sheet.id, row.code, cell.column) ?? null,
        }))
        const found = foundIn(cell, given)
        const from = given.flatMap(({ answer }) => (answer === null ? [] : [answer.entry]))
        return found === null ? [] : [{ sheet, row, cell, found, from }]
      }),
    ),
  )
}

const keyOf = ({ id }: Pick<FormSheet, "id">, { code }: Pick<FormRow, "code">, { column }: FormCell): string =>
  `${id}|${code}|${column}`

/** The cells that an agency's form asks. */
const cellsOf = (plan: Plan, agency: string, period: Period): ReadonlySet<string> =>
  new Set(
    layOut(plan, agency, period.id).sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) => row.cells.map((cell) => keyOf(sheet, row, cell))),
    ),
  )

/** Is it for the agency itself to answer, whatever those say who report to it? */
function isOwn(office: Plan, { id }: FormSheet, row: FormRow, { column, input }: FormCell): boolean {
  if (id === "cover" || id === "duties" || id === "assessments") return true
  if (id === "activities" && column === "quantity" && isUncounted(office, row)) return true
  if (id === "activities" || id === "funding")
    return input === "text" || reportsItself(office, office.consolidator, row.code)
  return input === "text" && !asksStatus(row)
}

/** Quantities that are not added up, or of which the plan does not say in what they count. */
const isUncounted = (office: Plan, { code, unit }: FormRow): boolean =>
  unit === null || office.activities.get(code)?.quantity === "none"

const asksStatus = ({ cells }: FormRow): boolean => cells.some(({ input }) => input === "status")

/** Of an activity whose lead alone counts, only the lead's quantity is there to be passed on. */
function counts(office: Plan, { code }: FormRow, agency: string): boolean {
  const activity = wholeOf(office).activities.get(code)
  return activity?.quantity !== "lead" || office.activities.get(code)?.lead === agency
}

interface Given {
  readonly agency: string
  readonly answer: Answer | null
}

function foundIn({ input }: FormCell, given: readonly Given[]): Found | null {
  if (input === "text") {
    const texts = given.flatMap(({ agency, answer }) => {
      const text = textIn(answer)
      return text === null ? [] : [{ agency, text }]
    })
    return texts.length === 0 ? null : { kind: "texts", texts }
  }
  const usable = ({ answer }: Given) => (input === "status" ? statusIn(answer) : numberIn(answer)) !== null
  const without = given.filter((one) => !usable(one))
  const numbers = given.flatMap(({ answer }) => numberIn(answer) ?? [])
  if (without.length > 0) {
    const faulty = without.filter(({ answer }) => answer?.faulty === true)
    return {
      kind: "open",
      missing: without.filter((one) => !faulty.includes(one)).map(({ agency }) => agency),
      faulty: faulty.map(({ agency }) => agency),
      sum: numbers.length > 0 ? sum(numbers) : null,
    }
  }
  // That several have it, or have it not, says the same of all; that some have it is no yes.
  const [one = 0, ...rest] = new Set(numbers)
  if (input === "yes-no") return rest.length === 0 ? { kind: "sum", number: one } : { kind: "differ" }
  if (input !== "status") return { kind: "sum", number: sum(numbers) }
  const [only = "nothing-arose", ...others] = new Set(
    given.flatMap(({ answer }) => statusIn(answer) ?? []).filter((status) => status !== "nothing-arose"),
  )
  return others.length === 0 ? { kind: "status", status: only } : { kind: "differ" }
}
