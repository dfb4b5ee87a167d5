import { fileName } from "../../base/file-name.ts"
import type { Form } from "../../model/form.ts"
import type { PersonalKind } from "../../model/personal.ts"
import type { Entry, Submission } from "../../model/submission.ts"
import type { Aside, Sheet, Workbook } from "../../model/workbook.ts"
import { scanAside, scanComment } from "./asides.ts"
import { type KnownCells, scanCells } from "./cells.ts"
import { detectPersonal } from "./detect.ts"

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
const mostHits = 1_900

export interface PersonalData {
  readonly hits: readonly PersonalHit[]
  /** How many more there are. Their cells are hidden like all others. */
  readonly others: number
  /** Every cell that no output repeats, as `sheet!cell`: cells of lists, too. */
  readonly cells: ReadonlySet<string>
  /** Sheets whose own name holds personal data. */
  readonly sheets: ReadonlySet<string>
}

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

/** Comments of a sheet, and its name. */
const scanAround = ({ name, comments }: Sheet): readonly PersonalHit[] => [
  ...detectPersonal({ text: name, beside: "", heading: "" }).map((kind) => hit(kind, "sheet-name", name, null)),
  ...comments.flatMap((comment) => scanComment(comment).map((kind) => hit(kind, "comment", name, comment.ref))),
]

/** Texts beside the cells; what stands a hundred times in one place is said once. */
function* scanAsides(asides: readonly Aside[]): Generator<PersonalHit> {
  const said = new Set<string>()
  for (const aside of asides) {
    const { kind: where, name, sheet = null, cell = null } = aside
    for (const kind of scanAside(aside)) {
      const key = [kind, where, name, sheet, cell].join("\n")
      if (said.has(key)) continue
      said.add(key)
      yield hit(kind, where, sheet, cell)
    }
  }
}

/** What the file's own name tells. */
const scanName = ({ file, nameHolds }: Submission): readonly PersonalHit[] =>
  (nameHolds ?? scanAside({ kind: "file-name", name: "", text: fileName(file) })).map((kind) =>
    hit(kind, "file-name", null, null),
  )

function scanWorkbook(
  named: readonly PersonalHit[],
  workbook: Workbook,
  known: (sheet: string) => KnownCells,
): PersonalData {
  const hits = [...named]
  let others = 0
  const say = (one: PersonalHit) => {
    if (hits.length < mostHits) hits.push(one)
    else others++
  }
  const cells = new Set<string>()
  const sheets = new Set<string>()
  for (const sheet of workbook.sheets) {
    const around = scanAround(sheet)
    const inside = scanCells(sheet, known(sheet.name))
    for (const one of around) say(one)
    for (const { kind, ref, rows } of inside.hits) say({ ...hit(kind, "cell", sheet.name, ref), rows })
    for (const ref of inside.refs) cells.add(`${sheet.name}!${ref}`)
    if (around.some(({ where }) => where === "sheet-name")) sheets.add(sheet.name)
  }
  for (const one of scanAsides(workbook.asides)) say(one)
  return { hits, others, cells, sheets }
}

/** A submission is looked through once, however many ask. */
const scanned = new WeakMap<Submission, PersonalData>()

const nothing: PersonalData = { hits: [], others: 0, cells: new Set(), sheets: new Set() }
const noCells: ReadonlySet<string> = new Set()
const officerRows: ReadonlySet<string> = new Set(["BIA/nguoi-lap", "BIA/nguoi-ky"])

/** What the form prints: labels, headings and units. */
const printedBy = (form: Form | null): ReadonlySet<string> =>
  new Set(
    (form?.sheets ?? []).flatMap(({ columns, rows }) => [
      ...columns.map(({ heading }) => heading),
      ...rows.flatMap(({ code, label, unit }) => [code, label, unit ?? ""]),
    ]),
  )

/** What the form says of its cells, sheet by sheet: the names and duty phones of those who prepare and sign are expected on the cover. */
function knownCells({ entries, form }: Submission): (sheet: string) => KnownCells {
  const [officers, money] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const add = (to: Map<string, Set<string>>, { sheet, cell }: Entry["at"]): void => {
    if (sheet !== null && cell !== null) to.set(sheet, (to.get(sheet) ?? new Set()).add(cell))
  }
  for (const { sheet, row, at } of entries) {
    if (officerRows.has(row)) add(officers, at)
    if (sheet === "funding") add(money, at)
  }
  const printed = printedBy(form)
  return (sheet) => ({ officers: officers.get(sheet) ?? noCells, money: money.get(sheet) ?? noCells, printed })
}

/** Personal data anywhere in a submitted workbook: in its cells, comments and names, in every text that its parts hold, and in the file's own name. */
export function scanPersonal(submission: Submission): PersonalData {
  const { workbook } = submission
  const known = scanned.get(submission)
  if (known) return known
  const named = scanName(submission)
  const data = workbook === null ? { ...nothing, hits: named } : scanWorkbook(named, workbook, knownCells(submission))
  scanned.set(submission, data)
  return data
}
