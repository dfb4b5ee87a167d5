import { ofEach } from "../../base/memory.ts"
import { fold } from "../../base/text.ts"
import type { FormRow } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { assessmentRows } from "./assessments.ts"

/** A code as codes are compared: no spaces of any kind, letters of either case alike. */
export const codeKey = (text: string): string =>
  /^[\x21-\x7e]*$/.test(text) ? text.toLowerCase() : fold(text).replaceAll(" ", "")

/** No code is as long: what is longer is not looked at, however often it stands there. */
const longestCode = 200

/** Rows by the code that is printed, or by id. A code of digits that lost its leading zeros is found by its number, where only one has that number. */
export const rowsByCode = ofEach((rows: readonly FormRow[]) => {
  const byKey = new Map([
    ...rows.map((row) => [codeKey(row.printed), row] as const),
    ...rows.map((row) => [codeKey(row.code), row] as const),
  ])
  const byNumber = new Map<number, FormRow | null>()
  for (const row of rows)
    if (/^\d+$/.test(row.code)) byNumber.set(Number(row.code), byNumber.has(Number(row.code)) ? null : row)
  return (text: string): FormRow | null => {
    if (text.length > longestCode) return null
    const key = codeKey(text)
    return byKey.get(key) ?? (/^\d+$/.test(key) ? (byNumber.get(Number(key)) ?? null) : null)
  }
})

/** Every code that stands in some agency's form, and its row's id: measures, units, activities, duties, funding rows, assessments. */
export function codesOf(plan: Plan): ReadonlyMap<string, string> {
  const { measures, units, activities, duties, funding } = plan
  const ids = [
    ...[measures, units, activities, duties, funding.rows].flatMap((items) => [...items.keys()]),
    ...assessmentRows.map(({ id }) => id),
  ]
  const printed = [...measures.values(), ...funding.rows.values()]
  return new Map([
    ...printed.map(({ code, id }) => [codeKey(code), id] as const),
    ...ids.map((id) => [codeKey(id), id] as const),
  ])
}

/** Could the text be meant as a code? It holds a digit, and is one word or a short one with a stroke or a point in it. */
export const looksLikeCode = (text: string): boolean => /^(?=.{2,24}$)\p{L}{0,6}\d[\p{L}\d./_-]*$/u.test(codeKey(text))
