import { fold } from "../../base/text.ts"
import type { Submission } from "../../model/submission.ts"
import type { Aside, Cell, Sheet, Workbook } from "../../model/workbook.ts"
import { detectPersonal } from "./detect.ts"
import type { PersonalKind } from "./kinds.ts"
import { type PersonalHeadings, personalHeadings, personsLists } from "./lists.ts"

/** Where personal data stands, and of what kind. The value is not kept, not even in part. */
export interface PersonalHit {
  readonly kind: PersonalKind
  readonly where: "cell" | "comment" | "sheet-name" | Aside["kind"]
  readonly sheet: string | null
  readonly cell: string | null
  /** Of a list: how many rows it has. */
  readonly rows: number | null
}

/** So many places are named one by one; a list of persons is one. */
export const mostHits = 1_900

export interface PersonalData {
  readonly hits: readonly PersonalHit[]
  /** How many more there are. Their cells are hidden like all others. */
  readonly others: number
  /** Every cell that no output repeats, as `sheet!cell`: cells of lists, too. */
  readonly cells: ReadonlySet<string>
  /** Sheets whose own name holds personal data. */
  readonly sheets: ReadonlySet<string>
}

const coverSheet = "bìa"
/** Those who prepare and sign are named on the cover, with their duty phones. */
const expectedOnCover: ReadonlySet<PersonalKind> = new Set(["person-name", "phone-number"])

/** A label at the left of a value: longer texts are no labels. */
const longestLabel = 60

const textOf = ({ value }: Cell): string =>
  value.kind === "text" ? value.text : value.kind === "number" ? String(value.number) : ""

const hit = (
  kind: PersonalKind,
  where: PersonalHit["where"],
  sheet: string | null,
  cell: string | null,
): PersonalHit => ({
  kind,
  where,
  sheet,
  cell,
  rows: null,
})

interface SheetScan {
  readonly hits: readonly PersonalHit[]
  readonly refs: ReadonlySet<string>
}

function scanCells(sheet: Sheet, said: PersonalHeadings, isCover: boolean): SheetScan {
  const lists = personsLists(sheet, said)
  const refs = new Set(lists.flatMap(({ below }) => below.map(({ ref }) => ref)))
  const hits: PersonalHit[] = lists.map(({ headings, rows }) => ({
    ...hit("persons-list", "cell", sheet.name, headings[0]?.ref ?? null),
    rows,
  }))
  const headings = new Map<number, string>()
  // By context, then by text: a text that stands in many cells is one string, and is not to be copied for each.
  const seen = new Map<string, Map<string, readonly PersonalKind[]>>()
  let left: Cell | null = null
  for (const cell of sheet.cells) {
    const label = left?.row === cell.row && left.value.kind === "text" ? left.value.text : ""
    const beside = label.length > longestLabel ? "" : label
    left = cell
    const own = said.get(cell)
    if (own !== undefined) headings.set(cell.column, own)
    const heading = own === undefined ? (headings.get(cell.column) ?? "") : ""
    if (refs.has(cell.ref) || cell.value.kind === "none" || (cell.value.kind === "number" && !beside && !heading))
      continue
    const context = { text: textOf(cell), beside, heading }
    const key = beside === "" && heading === "" ? "" : `${beside}\n${heading}`
    const texts = seen.get(key) ?? new Map<string, readonly PersonalKind[]>()
    if (texts.size === 0) seen.set(key, texts)
    const kinds = texts.get(context.text) ?? detectPersonal(context)
    texts.set(context.text, kinds)
    for (const kind of kinds) {
      if (isCover && expectedOnCover.has(kind)) continue
      hits.push(hit(kind, "cell", sheet.name, cell.ref))
      refs.add(cell.ref)
    }
  }
  return { hits, refs }
}

const kindsIn = (text: string): readonly PersonalKind[] => detectPersonal({ text, beside: "", heading: "" })

/** Comments of a sheet, and its name. */
const scanAround = ({ name, comments }: Sheet): readonly PersonalHit[] => [
  ...kindsIn(name).map((kind) => hit(kind, "sheet-name", name, null)),
  ...comments.flatMap(({ ref, text }) => kindsIn(text).map((kind) => hit(kind, "comment", name, ref))),
]

function scanWorkbook(workbook: Workbook, covers: ReadonlySet<string>): PersonalData {
  const hits: PersonalHit[] = []
  let others = 0
  const say = (one: PersonalHit) => {
    if (hits.length < mostHits) hits.push(one)
    else others++
  }
  const cells = new Set<string>()
  const sheets = new Set<string>()
  for (const sheet of workbook.sheets) {
    const isCover = covers.has(sheet.name) || fold(sheet.name) === coverSheet
    const around = scanAround(sheet)
    const inside = scanCells(sheet, personalHeadings(sheet), isCover)
    for (const found of [around, inside.hits]) for (const one of found) say(one)
    for (const ref of inside.refs) cells.add(`${sheet.name}!${ref}`)
    if (around.some(({ where }) => where === "sheet-name")) sheets.add(sheet.name)
  }
  for (const aside of workbook.asides) for (const kind of kindsIn(aside.text)) say(hit(kind, aside.kind, null, null))
  return { hits, others, cells, sheets }
}

/** A submission is looked through once, however many ask. */
const scanned = new WeakMap<Submission, PersonalData>()

const nothing: PersonalData = { hits: [], others: 0, cells: new Set(), sheets: new Set() }

/** Personal data anywhere in a submitted workbook: cells, comments, hidden parts, sheet names, defined names, properties, headers and footers.
 * The names and duty phones of those who prepare and sign are expected on the cover. */
export function scanPersonal(submission: Submission): PersonalData {
  const { workbook, entries } = submission
  if (workbook === null) return nothing
  const known = scanned.get(submission)
  if (known) return known
  const covers = new Set(entries.flatMap(({ sheet, at }) => (sheet === "cover" && at.sheet !== null ? [at.sheet] : [])))
  const data = scanWorkbook(workbook, covers)
  scanned.set(submission, data)
  return data
}

/** The cells that no output repeats, as `sheet!cell`. */
export const personalCells = (submission: Submission): ReadonlySet<string> => scanPersonal(submission).cells
