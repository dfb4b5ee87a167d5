import { isSeq, parseDocument, stringify } from "yaml"

/** One item of a list of flat records, as YAML: `- file: …`, ending in a line break. Texts that YAML would read as something else are quoted. */
export const itemText = (fields: Readonly<Record<string, string>>): string => stringify([fields], { lineWidth: 0 })

interface Listed {
  readonly items: readonly unknown[]
  /** Columns before the dash of its items. */
  readonly indent: number
  readonly flow: boolean
}

/** The list that a text holds; an empty text is an empty list. Null: it is no list, or has faults. */
function listIn(text: string): Listed | null {
  const document = parseDocument(text, { strict: true, uniqueKeys: true })
  if (document.errors.length > 0) return null
  const root = document.contents
  if (root === null) return { items: [], indent: 0, flow: false }
  if (!isSeq(root)) return null
  const items: unknown = document.toJS({ maxAliasCount: 100 })
  if (!Array.isArray(items)) return null
  const start = root.range?.[0] ?? 0
  return { items, indent: start - (text.lastIndexOf("\n", start - 1) + 1), flow: root.flow === true }
}

/**
 * Appends a record to a list, leaving every byte before it as it was: comments, order, quoting and line ends stay. Null where
 * the text is no block list, has faults, or would not read as the old items and the new one.
 */
export function appendItem(text: string, fields: Readonly<Record<string, string>>): string | null {
  const before = listIn(text)
  if (before === null || (before.flow && before.items.length > 0)) return null
  // An empty `[]` is a list too: it gives way.
  const kept = before.flow ? text.replace(/\[\s*\]/, "") : text
  const end = text.includes("\r\n") ? "\r\n" : "\n"
  const item = itemText(fields)
    .replace(/^(?=.)/gm, " ".repeat(before.indent))
    .replaceAll("\n", end)
  const joint = kept === "" || kept.endsWith("\n") ? "" : end
  const after = `${kept}${joint}${item}`
  const read = listIn(after)
  return read !== null && JSON.stringify(read.items) === JSON.stringify([...before.items, fields]) ? after : null
}
