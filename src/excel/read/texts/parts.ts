import { withoutHeaps } from "../../../base/text.ts"
import type { AsideKind, UnreadKind } from "../../../model/workbook.ts"
import { limits } from "../limits.ts"
import { type Package, readPart } from "../package.ts"
import { tagOf } from "../reference.ts"
import { attempt } from "../refuse.ts"
import { relationships, unescaped, writtenRelationships } from "../relationships.ts"
import { samePart } from "../same-part.ts"
import { collectTexts, mayTell } from "./collect.ts"
import { readPivotCache } from "./pivot.ts"
import { keep, leaveUnread } from "./store.ts"

const MB = 1024 * 1024

/** Bytes and characters of parts that are looked through for their texts alone, besides those that hold the cells. */
const most = { inflated: 24 * MB, parsed: 6 * MB }

/** What the parts in a folder are, by the way they are called in every workbook. */
const kindsOfParts: readonly (readonly [RegExp, AsideKind])[] = [
  [/drawing|\.(?:vml|svg)$/, "drawing"],
  [/charts?\//, "chart"],
  [/diagrams?\//, "diagram"],
  [/pivot/, "pivot-cache"],
  [/externallinks?\//, "external-cache"],
  [/persons?\//, "comment-author"],
  [/customxml\//, "custom-xml"],
  [/\.rels$/, "hyperlink"],
]
const unreadKinds: readonly (readonly [RegExp, UnreadKind | null])[] = [
  [/printersettings|vbaproject|calcchain/, null],
  [/embeddings\//, "object"],
  [/activex|ctrlprops\//, "control"],
  [/(?:^|\/)model\//, "data-model"],
  [/media\/|\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/, "picture"],
  [/(?:)/, "other"],
]

/** Where nothing is written by people: types of parts, and the order of formulas. */
const withoutTexts = /^\[content_types\]\.xml$|calcchain/

const kindOf = <K>(name: string, table: readonly (readonly [RegExp, K])[]): K | undefined =>
  table.find(([pattern]) => pattern.test(name))?.[1]

/**
 * Looks through all parts of a package whose texts nobody keeps: text boxes, charts, caches, custom parts, sheets that the workbook does not name … What is
 * no XML, is damaged or lies beyond the limits is counted. `owners`: the sheets by their parts.
 */
export function readOtherParts(source: Package, owners: ReadonlyMap<string, string>): void {
  const { zip, texts } = source
  const own: Package = {
    ...source,
    // Its bounds are those of a whole file, of which so much is left.
    budget: { inflated: limits["inflated-bytes"] - most.inflated, parsed: limits["xml-characters"] - most.parsed },
  }
  // Definitions of caches name the fields of their records, and are read with them.
  const others = zip.names.toSorted((a, b) => Number(/definition/i.test(b)) - Number(/definition/i.test(a)))
  const sheets = ownersOf(own, owners)
  for (const name of zip.names) if (mayTell.test(name)) keep(texts, { kind: "part-name", name, text: name })
  for (const text of zip.comments) keep(texts, { kind: "other-part", name: "zip", text: withoutHeaps(text) })
  for (const name of others) {
    const lower = name.toLowerCase()
    if (withoutTexts.test(lower) || texts.told.has(lower)) continue
    if (!/\.(?:xml|rels|vml|svg)$/.test(lower)) {
      const kind = kindOf(lower, unreadKinds)
      if (kind) leaveUnread(texts, kind)
      continue
    }
    const result = attempt(() => readTexts(own, name, lower, sheets.get(lower)))
    if (result.kind === "fault") leaveUnread(texts, result.fault.kind === "over-limit" ? "beyond" : "damaged")
  }
}

function readTexts(source: Package, name: string, lower: string, sheet: string | undefined): void {
  const { texts } = source
  if (lower.endsWith(".rels")) {
    // Addresses outside the package: links to pages, files and mail boxes.
    for (const { external, target } of writtenRelationships(source, name))
      if (external) keep(texts, { kind: "hyperlink", name, text: unescaped(target) })
  } else if (/pivotcachedefinition/.test(lower)) readPivotCache(source, name)
  else {
    const on = sheet === undefined ? {} : { sheet }
    const read = () => {
      const found = collectTexts(texts, { name, ...on }, kindOf(lower, kindsOfParts))
      // Of a drawn picture only the words count: its attributes are lines and colours, long rows of figures that are nobody's number.
      const words = { ...found, open: (element: string) => found.open(element, tagOf({})) }
      readPart(source, name, null, lower.endsWith(".svg") ? words : found)
    }
    // Those of no sheet are often the same in every workbook: its theme.
    if (sheet === undefined) sameTexts(source, name, read)
    else read()
  }
}

const sameTexts = samePart<void>()

/** The sheet that each part belongs to, by relationships from the sheets on. */
function ownersOf(source: Package, owners: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const queue = [...owners]
  for (const [part, sheet] of queue) {
    const related = attempt(() => relationships(source, part).filter(({ target }) => source.zip.find(target) !== null))
    if (related.kind === "fault") continue
    for (const { target, external } of related.value) {
      const key = target.toLowerCase()
      if (external || found.has(key)) continue
      found.set(key, sheet)
      queue.push([target, sheet])
    }
  }
  return found
}
