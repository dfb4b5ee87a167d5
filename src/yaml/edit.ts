// Records put behind what people wrote: not a byte before or after them changes.
import { type Document, isMap, isScalar, isSeq, parseDocument, stringify } from "yaml"

/** A flat record, as it is appended. */
export type Fields = Readonly<Record<string, string>>

/** One item of a list of flat records, as YAML: `- file: …`, ending in a line break. Texts that YAML would read as something else are quoted. */
export const itemText = (fields: Fields): string => stringify([fields], { lineWidth: 0 })

/** A record of its own as YAML, ending in a line break. */
export const recordText = (record: object): string => stringify(record, { lineWidth: 0 })

/** The end of a list, to which records can be appended. */
export interface ListEnd {
  /** All that stands before: the text itself, but for an empty `[]`, which gives way to its first item. */
  readonly text: string
  /** Columns before the dash of its items. */
  readonly indent: number
}

/** The end of the list that a document holds; an empty text is an empty list. Null: it is no list in lines, or has faults. */
export function listEnd(text: string, document: Document.Parsed): ListEnd | null {
  const root = document.contents
  if (document.errors.length > 0) return null
  if (root === null) return { text, indent: 0 }
  if (!isSeq(root) || (root.flow && root.items.length > 0)) return null
  if (root.flow) return { text: text.replace(/\[\s*\]/, ""), indent: 0 }
  const start = root.range?.[0] ?? 0
  return { text, indent: start - (text.lastIndexOf("\n", start - 1) + 1) }
}

const parsed = (text: string) => parseDocument(text, { strict: true, uniqueKeys: true })

/** The items of a text that holds a list and nothing else; null for any other. */
function itemsIn(text: string): readonly unknown[] | null {
  const document = parsed(text)
  if (document.errors.length > 0) return null
  try {
    const items: unknown = document.contents === null ? [] : document.toJS({ maxAliasCount: 100 })
    return Array.isArray(items) ? items : null
  } catch {
    // An alias of what stands further up.
    return null
  }
}

/** Does the text with the addition read as the text's own items and the record? */
function readsAs(text: string, addition: string, fields: Fields): boolean {
  const [before, after] = [itemsIn(text), itemsIn(text + addition)]
  return before !== null && after !== null && JSON.stringify(after) === JSON.stringify([...before, fields])
}

const lineEnd = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n")

/**
 * What is to be written behind the list's end for one more record; null where the whole would not read as the old items and the new one (a text
 * that has ended, a second document). Only the last item is read again, unless that alone cannot be: the cost does not grow with the list.
 */
export function additionTo({ text, indent }: ListEnd, fields: Fields): string | null {
  const end = lineEnd(text)
  const margin = " ".repeat(indent)
  const joint = text === "" || text.endsWith("\n") ? "" : end
  const addition = `${joint}${itemText(fields)
    .replace(/^(?=.)/gm, margin)
    .replaceAll("\n", end)}`
  const last = text.slice(text.lastIndexOf(`\n${margin}-`) + 1)
  return readsAs(last, addition, fields) || readsAs(text, addition, fields) ? addition : null
}

/** A text to be put into another one, at an offset. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/**
 * What is to be put into a map of lists for one more record in the list of that key: behind its last item, or, where there is no such list yet, at
 * the end. Null where the whole would not read as before with that record.
 */
export function insertionUnder(text: string, key: string, fields: Fields): Insertion | null {
  const document = parsed(text)
  const root = document.contents
  if (document.errors.length > 0 || (root !== null && (!isMap(root) || root.flow))) return null
  const pair = isMap(root) ? root.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined
  const list = pair?.value
  const end = lineEnd(text)
  let insertion: Insertion
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const [start, until] = list.range ?? [0, 0]
    const indent = start - (text.lastIndexOf("\n", start - 1) + 1)
    const at = text[until - 1] === "\n" ? until : nextLine(text, until)
    const joint = at > 0 && text[at - 1] !== "\n" ? end : ""
    insertion = { at, text: `${joint}${lines(fields, indent, end)}` }
  } else if (pair !== undefined && isScalar(pair.key) && (list == null || (isScalar(list) && list.value === null))) {
    // A list that somebody has begun, and nothing stands in it yet.
    const at = nextLine(text, pair.key.range?.[1] ?? text.length)
    const joint = at > 0 && text[at - 1] !== "\n" ? end : ""
    insertion = { at, text: `${joint}${lines(fields, 2, end)}` }
  } else if (pair === undefined) {
    const joint = text === "" || text.endsWith("\n") ? "" : end
    insertion = { at: text.length, text: `${joint}${key}:${end}${lines(fields, 2, end)}` }
  } else return null
  const after = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at)
  const [was, is] = [mapIn(text), mapIn(after)]
  const wanted = { ...was, [key]: [...(was?.[key] ?? []), fields] }
  return was !== null && is !== null && JSON.stringify(is) === JSON.stringify(wanted) ? insertion : null
}

const lines = (fields: Fields, indent: number, end: string): string =>
  itemText(fields)
    .replace(/^(?=.)/gm, " ".repeat(indent))
    .replaceAll("\n", end)

const nextLine = (text: string, from: number): number => {
  const at = text.indexOf("\n", from)
  return at < 0 ? text.length : at + 1
}

/** A map of lists as plain values; an empty text is an empty one. */
function mapIn(text: string): Record<string, readonly unknown[]> | null {
  const document = parsed(text)
  if (document.errors.length > 0) return null
  if (document.contents === null) return {}
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null
}
