import { useState } from "preact/hooks"
import { groupBy } from "../../base/order.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { CheckedFile, RuleText } from "../protocol.ts"
import { usePage } from "./context.ts"
import { cellOf, sheetOf } from "./save.ts"

/** So many are drawn at once; the others are a button away. */
const step = 200

interface FindingsProps {
  readonly file: CheckedFile
  readonly rules: ReadonlyMap<string, RuleText>
  /** The finding that is looked at. */
  readonly current: number | null
  readonly show: (finding: number) => void
}

/** Every finding of a file, sheet by sheet, each with what to do and the way to its cell. */
export function Findings({ file, rules, current, show }: FindingsProps) {
  const { words } = usePage()
  const [drawn, setDrawn] = useState(step)
  const most = Math.max(drawn, current === null ? 0 : current + 1)
  if (file.diagnostics.length === 0) return <p>{words.noFindings}</p>
  const listed = file.diagnostics.map((finding, at) => ({ finding, at })).slice(0, most)
  const left = file.diagnostics.length - listed.length
  return (
    <>
      {[...groupBy(listed, ({ finding }) => sheetOf(finding))].map(([sheet, group]) => (
        <section key={sheet}>
          <h3>{sheet === "" ? words.wholeFile : words.sheet(sheet)}</h3>
          <ol class="findings">
            {group.map(({ finding, at }) => (
              <Finding
                key={at}
                at={at}
                finding={finding}
                rule={rules.get(finding.code)}
                current={at === current}
                show={file.places[at] ? () => show(at) : null}
              />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setDrawn(drawn + Math.max(step, left))}>
          {words.more(left)}
        </button>
      )}
    </>
  )
}

interface FindingProps {
  readonly at: number
  readonly finding: Diagnostic
  readonly rule: RuleText | undefined
  readonly current: boolean
  readonly show: (() => void) | null
}

function Finding({ at, finding, rule, current, show }: FindingProps) {
  const { lang, words } = usePage()
  const { code, severity, message, fix } = finding
  const cell = cellOf(finding)
  return (
    <li
      id={`finding-${at}`}
      tabIndex={-1}
      class={`${severity}${current ? " current" : ""}`}
      data-code={code}
      data-severity={severity}
      data-sheet={sheetOf(finding)}
      data-cell={cell}
    >
      <p class="about">
        <b>{words.severity[severity]}</b>
        {cell !== "" && <span> · {words.cell(cell)}</span>}
        {rule && <span> · {rule.title[lang]}</span>}
      </p>
      <p class="message">{message[lang]}</p>
      <p class="fix">→ {fix[lang]}</p>
      <div class="ways">
        {show && (
          <button type="button" onClick={show}>
            {words.show}
          </button>
        )}
        {rule && (
          <details>
            <summary>
              {words.why} ({code})
            </summary>
            <p>{rule.why[lang]}</p>
            <p>{words.bad}:</p>
            <pre>{rule.examples.bad}</pre>
            <p>{words.good}:</p>
            <pre>{rule.examples.good}</pre>
          </details>
        )}
      </div>
    </li>
  )
}
