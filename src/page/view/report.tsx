import { useEffect, useMemo, useState } from "preact/hooks"
import { addDays, daysBetween, printDay } from "../../base/day.ts"
import { printNumber } from "../../base/text.ts"
import type { Severity } from "../../model/diagnostic.ts"
import type { CheckedFile, RuleText } from "../protocol.ts"
import { usePage } from "./context.ts"
import { Findings } from "./findings.tsx"
import { asCsv, asText, save } from "./save.ts"
import { type Mark, SheetTable } from "./sheet.tsx"

interface ReportProps {
  readonly file: CheckedFile
  readonly rules: ReadonlyMap<string, RuleText>
  /** Writes the marked copy; resolves when it was handed to the browser. */
  readonly mark: () => Promise<void>
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** One workbook: whose it is and until when, the verdict, what to do, and the form with its marks. */
export function FileReport({ file, rules, mark }: ReportProps) {
  const { lang, words } = usePage()
  const [current, setCurrent] = useState<number | null>(null)
  const [sheet, setSheet] = useState(0)
  const marks = useMemo(() => marksOf(file), [file])
  const go = (id: string) => setTimeout(() => focusOn(id), 0)
  const showCell = (finding: number) => {
    const place = file.places[finding]
    if (!place) return
    setCurrent(finding)
    setSheet(Math.max(0, file.sheets?.findIndex(({ name }) => name === place.sheet) ?? 0))
    go(`cell-${place.cell}`)
  }
  const showFinding = (finding: number) => {
    setCurrent(finding)
    go(`finding-${finding}`)
  }
  useEffect(() => {
    setCurrent(null)
    setSheet(firstSheet(file))
  }, [file])
  const drawn = file.sheets?.[sheet]
  return (
    <article aria-label={file.file}>
      <header class={`verdict ${file.state}`}>
        <p class="whose">{file.title?.[lang] ?? file.file}</p>
        <h2>{words.verdict[file.state]}</h2>
        <p>{words.verdictSays[file.state]}</p>
        <p class="facts">
          <span>{words.counts(file.counts.error, file.counts.warning, file.counts.note)}</span>
          {file.state !== "unusable" && <span>{words.blank(file.asked - file.answered, file.asked)}</span>}
          {file.period !== null && <Due period={file.period} />}
          {file.title && <span class="path">{file.file}</span>}
        </p>
        <Actions file={file} mark={file.sheets === null ? null : mark} />
      </header>
      {file.changes.map(({ from, figures }) => (
        <section key={from}>
          <h3>{words.changes(from)}</h3>
          {figures.length === 0 ? (
            <p>{words.noChanges}</p>
          ) : (
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">{words.changedRow}</th>
                  <th scope="col">{from}</th>
                  <th scope="col">{file.file}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ row, code, label, column, before, after }) => (
                  <tr key={`${row} ${column}`}>
                    <th scope="row">
                      {code} {label}
                      {column === null ? "" : ` (${column})`}
                    </th>
                    <td class="to-right">{before === null ? "–" : printNumber(before)}</td>
                    <td class="to-right">{after === null ? "–" : printNumber(after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
      <div class="halves">
        <section aria-label={words.findings}>
          <h2>{file.state === "clean" ? words.findings : words.inTheWay}</h2>
          <Findings file={file} rules={rules} current={current} show={showCell} />
        </section>
        <section aria-label={words.sheets}>
          <h2>{words.sheets}</h2>
          {file.sheets === null || drawn === undefined ? (
            <p>{words.noSheets}</p>
          ) : (
            <>
              <div class="tabs">
                {file.sheets.map(({ name }, at) => (
                  <button key={name} type="button" aria-pressed={at === sheet} onClick={() => setSheet(at)}>
                    {name}
                    {marks.has(name) && <b class={worst(marks.get(name))}>{marks.get(name)?.size}</b>}
                  </button>
                ))}
              </div>
              <SheetTable sheet={drawn} marks={marks.get(drawn.name) ?? new Map()} ask={showFinding} />
            </>
          )}
        </section>
      </div>
    </article>
  )
}

function Actions({ file, mark }: { file: CheckedFile; mark: (() => Promise<void>) | null }) {
  const { lang, words } = usePage()
  const [said, setSaid] = useState("")
  const copy = () =>
    navigator.clipboard.writeText(asText(file, lang)).then(
      () => setSaid(words.copied),
      () => save("ket-qua.txt", asText(file, lang), "text/plain"),
    )
  const marked = async () => {
    setSaid(words.working)
    await mark?.()
    setSaid("")
  }
  return (
    <p class="actions">
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <button type="button" onClick={() => save("ket-qua-kiem-tra.csv", asCsv([file], lang), "text/csv")}>
        {words.csv}
      </button>
      {mark && (
        <button type="button" onClick={marked}>
          {words.marked}
        </button>
      )}
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}

function Due({ period }: { period: string }) {
  const { plan, today, words } = usePage()
  const lastDay = plan.periods.find(({ id }) => id === period)?.lastDay ?? null
  const due = lastDay === null ? words.noDue : words.due(printDay(addDays(lastDay, 1)), daysBetween(today, lastDay))
  return <span>{due}</span>
}

/** By sheet and cell, the gravest finding on it. */
function marksOf({ places, diagnostics }: CheckedFile): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  const marks = new Map<string, Map<string, Mark>>()
  for (const [finding, place] of places.entries()) {
    const severity = diagnostics[finding]?.severity
    if (place === null || severity === undefined) continue
    const sheet = marks.get(place.sheet) ?? new Map<string, Mark>()
    const before = sheet.get(place.cell)
    if (before === undefined || gravity[severity] < gravity[before.severity])
      sheet.set(place.cell, { severity, finding })
    marks.set(place.sheet, sheet)
  }
  return marks
}

const worst = (marks: ReadonlyMap<string, Mark> | undefined): Severity =>
  (["error", "warning", "note"] as const).find((severity) =>
    [...(marks?.values() ?? [])].some((mark) => mark.severity === severity),
  ) ?? "note"

/** The sheet of the first finding that has one; else the first with figures, after the cover. */
function firstSheet({ sheets, places }: CheckedFile): number {
  const place = places.find((one) => one !== null)
  const found = sheets?.findIndex(({ name }) => name === place?.sheet) ?? -1
  return found >= 0 ? found : Math.min(1, (sheets?.length ?? 1) - 1)
}

function focusOn(id: string): void {
  const there = document.getElementById(id)
  const target = there?.closest<HTMLElement>("li") ?? there?.querySelector<HTMLElement>("button")
  there?.scrollIntoView({ block: "center", inline: "nearest" })
  target?.focus({ preventScroll: true })
}
