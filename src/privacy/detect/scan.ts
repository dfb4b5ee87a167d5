import { fileName } from "../../base/file-name.ts"
import { ofEach } from "../../base/memory.ts"
import { groupBy } from "../../base/order.ts"
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

const hit = (kind: PersonalKind, where: PersonalHit["where"], at: Partial<PersonalHit> = {}): PersonalHit => ({
  ...{ kind, where, sheet: null, cell: null, rows: null },
  ...at,
})

/** Comments of a sheet, and its name. */
const scanAround = ({ name, comments }: Sheet): readonly PersonalHit[] => [
  ...detectPersonal({ text: name, beside: "", heading: "" }).map((kind) => hit(kind, "sheet-name", { sheet: name })),
  ...comments.flatMap((comment) =>
    scanComment(comment).map((kind) => hit(kind, "comment", { sheet: name, cell: comment.ref })),
  ),
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
      yield hit(kind, where, { sheet, cell })
    }
  }
}

/** What the file's own name tells. */
const scanName = ({ file, nameHolds }: Submission): readonly PersonalHit[] =>
  (nameHolds ?? scanAside({ kind: "file-name", name: "", text: fileName(file) })).map((kind) => hit(kind, "file-name"))

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
    for (const { kind, ref, rows } of inside.hits) say(hit(kind, "cell", { sheet: sheet.name, cell: ref, rows }))
    for (const ref of inside.refs) cells.add(`${sheet.name}!${ref}`)
    if (around.some(({ where }) => where === "sheet-name")) sheets.add(sheet.name)
  }
  for (const one of scanAsides(workbook.asides)) say(one)
  return { hits, others, cells, sheets }
}

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
  const cellsOf = (is: (entry: Entry) => boolean): ReadonlyMap<string | null, ReadonlySet<string>> =>
    new Map(
      [...groupBy(entries.filter(is), ({ at }) => at.sheet)].map(([sheet, on]) => [
        sheet,
        new Set(on.flatMap(({ at }) => at.cell ?? [])),
      ]),
    )
  const officers = cellsOf(({ row }) => officerRows.has(row))
  const money = cellsOf(({ sheet }) => sheet === "funding")
  const printed = printedBy(form)
  return (sheet) => ({ officers: officers.get(sheet) ?? noCells, money: money.get(sheet) ?? noCells, printed })
}

/** Personal data anywhere in a submitted workbook: in its cells, comments and names, in every text that its parts hold, and in the file's own name. */
export const scanPersonal = ofEach((submission: Submission): PersonalData => {
  const { workbook } = submission
  const hits = scanName(submission)
  return workbook === null
    ? { hits, others: 0, cells: new Set(), sheets: new Set() }
    : scanWorkbook(hits, workbook, knownCells(submission))
})
