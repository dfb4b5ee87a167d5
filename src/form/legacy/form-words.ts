import { ofEach } from "../../base/memory.ts"
import { fold } from "../../base/text.ts"
import type { Form } from "../../model/form.ts"

/** The words that a form prints: names of sheets, headings, labels and units; folded, without the marks around them. */
export const wordsOf = ofEach(
  (form: Form): ReadonlySet<string> => new Set(textsOf(form).flatMap((text) => fold(text).split(/[^\p{L}]+/u))),
)

const textsOf = ({ sheets }: Form): readonly string[] =>
  sheets.flatMap(({ name, columns, rows }) => [
    name,
    ...columns.map(({ heading }) => heading),
    ...rows.flatMap(({ label, unit }) => [label, unit ?? ""]),
  ])
