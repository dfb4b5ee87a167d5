import { fold } from "../../../base/text.ts"
import type { Submission } from "../../../model/submission.ts"
import type { Aside, Cell, Sheet, Workbook } from "../../../model/workbook.ts"
import { detectPersonal } from "./detect.ts"
import type { PersonalKind } from "./kinds.ts"
import { type PersonsList, personalHeading, personsLists } from "./lists.ts"

/** Where personal data stands, and of what kind. The value is not kept, not even in part. */
export interface PersonalHit {
  readonly kind: PersonalKind
  readonly where: "cell" | "comment" | "sheet-name" | Aside["kind"]
  readonly sheet: string | null
  readonly cell: string | null
  /** Of a list: how many rows it has. */
  readonly rows: number | null
}

export interface PersonalData {
  readonly hits: readonly PersonalHit[]
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

function scanCells(sheet: Sheet, lists: readonly PersonsList[], isCover: boolean): SheetScan {
  const refs = new Set(lists.flatMap(({ below }) => below.map(({ ref }) => ref)))
  const hits: PersonalHit[] = lists.map(({ headings, rows }) => ({
    ...hit("persons-list", "cell", sheet.name, headings[0]?.ref ?? null),
    rows,
  }))
  const headings = new Map<number, string>()
  const seen = new Map<string, readonly PersonalKind[]>()
  let left: Cell | null = null
  for (const cell of sheet.cells) {
    const label = left?.row === cell.row && left.value.kind === "text" ? left.value.text : ""
    const beside = label.length > longestLabel ? "" : label
    left = cell
    const said = personalHeading(cell)
    if (said !== "") headings.set(cell.column, said)
    const heading = said === "" ? (headings.get(cell.column) ?? "") : ""
    if (refs.has(cell.ref) || cell.value.kind === "none" || (cell.value.kind === "number" && !beside && !heading))
      continue
    const context = { text: textOf(cell), beside, heading }
    const key = `${context.text}\n${context.beside}\n${heading}`
    const kinds = seen.get(key) ?? detectPersonal(context)
    seen.set(key, kinds)
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
  const cells = new Set<string>()
  const sheets = new Set<string>()
  for (const sheet of workbook.sheets) {
    const isCover = covers.has(sheet.name) || fold(sheet.name) === coverSheet
    const around = scanAround(sheet)
    const scanned = scanCells(sheet, personsLists(sheet), isCover)
    hits.push(...around, ...scanned.hits)
    for (const ref of scanned.refs) cells.add(`${sheet.name}!${ref}`)
    if (around.some(({ where }) => where === "sheet-name")) sheets.add(sheet.name)
  }
  for (const aside of workbook.asides)
    for (const kind of kindsIn(aside.text)) hits.push(hit(kind, aside.kind, null, null))
  return { hits, cells, sheets }
}

const nothing: PersonalData = { hits: [], cells: new Set(), sheets: new Set() }

/** Personal data anywhere in a submitted workbook: cells, comments, hidden parts, sheet names, defined names, properties, headers and footers.
 * The names and duty phones of those who prepare and sign are expected on the cover. */
export function scanPersonal({ workbook, entries }: Submission): PersonalData {
  if (workbook === null) return nothing
  const covers = new Set(entries.flatMap(({ sheet, at }) => (sheet === "cover" && at.sheet !== null ? [at.sheet] : [])))
  return scanWorkbook(workbook, covers)
}

/** The cells that no output repeats, as `sheet!cell`. */
export const personalCells = (submission: Submission): ReadonlySet<string> => scanPersonal(submission).cells
