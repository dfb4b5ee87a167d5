import { fold } from "../../base/text.ts"
import type { Form } from "../../model/form.ts"

const known = new WeakMap<Form, ReadonlySet<string>>()

/** The words that a form prints: names of sheets, headings, labels and units; folded, without the marks around them. */
export function wordsOf(form: Form): ReadonlySet<string> {
  const words = known.get(form) ?? new Set(textsOf(form).flatMap((text) => fold(text).split(/[^\p{L}]+/u)))
  known.set(form, words)
  return words
}

const textsOf = ({ sheets }: Form): readonly string[] =>
  sheets.flatMap(({ name, columns, rows }) => [
    name,
    ...columns.map(({ heading }) => heading),
    ...rows.flatMap(({ label, unit }) => [label, unit ?? ""]),
  ])
