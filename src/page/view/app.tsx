import { useEffect, useRef, useState } from "preact/hooks"
import type { Day } from "../../base/day.ts"
import type { Lang } from "../../model/words.ts"
import type { Answer, CheckedFile, Given, PlanFacts, Reading, RuleText } from "../protocol.ts"
import { PageProvider, usePage } from "./context.ts"
import { Forms } from "./forms.tsx"
import { Province } from "./province.tsx"
import { FileReport } from "./report.tsx"
import { save, xlsxType } from "./save.ts"
import { dropped, type Folder, folderOf, taken } from "./take.ts"
import { pageWords } from "./words.ts"
import type { Helper } from "./worker.ts"

interface AppProps {
  readonly plan: PlanFacts
  readonly period: string | null
  readonly checker: Helper
  readonly writer: Helper
  readonly today: () => Day
}

interface Result {
  readonly given: readonly Given[]
  readonly files: readonly CheckedFile[]
  readonly rules: ReadonlyMap<string, RuleText>
}

type Stage =
  | { readonly kind: "empty"; readonly said: string }
  | Reading
  | ({ readonly kind: "done" } & Result)
  | Extract<Answer, { kind: "status" }>

/** The page: what was dropped on it, and what was found. */
export function App({ plan, period, checker, writer, today }: AppProps) {
  const [lang, setLang] = useState<Lang>("vi")
  const [stage, setStage] = useState<Stage>({ kind: "empty", said: "" })
  const [at, setAt] = useState(0)
  const words = pageWords[lang]
  useEffect(() => {
    document.documentElement.lang = lang
    document.title = words.title
  }, [lang, words])

  const fail = (answer: Answer) =>
    setStage({ kind: "empty", said: words.failed(answer.kind === "failed" ? answer.reason : answer.kind) })
  const check = async (given: readonly Given[]) => {
    if (given.length === 0) return setStage({ kind: "empty", said: words.nothing })
    setStage({ kind: "reading", done: 0, of: given.length, file: given[0]?.name ?? "" })
    const answer = await checker.ask({ kind: "check", files: given, today: today() }, setStage)
    setAt(0)
    if (answer.kind === "checked") setStage({ ...answer, kind: "done", given })
    else fail(answer)
  }
  const open = async ({ files, others }: Folder) => {
    if (files.length === 0) return setStage({ kind: "empty", said: words.nothing })
    shown(await writer.ask({ kind: "province", files, others, today: today() }, setStage))
  }
  const shown = (answer: Answer) => {
    if (answer.kind === "status") setStage(answer)
    else fail(answer)
  }
  const handOut = (answer: Answer) => {
    if (answer.kind === "workbook") save(answer.name, answer.bytes, xlsxType)
    else fail(answer)
  }
  useDropping(check)

  return (
    <PageProvider value={{ plan, today: today(), lang, words }}>
      <header class="top">
        <div>
          <h1>{words.title}</h1>
          <p lang="vi">{plan.title}</p>
        </div>
        <button type="button" lang={lang === "vi" ? "en" : "vi"} onClick={() => setLang(lang === "vi" ? "en" : "vi")}>
          {words.other}
        </button>
      </header>
      <main aria-busy={stage.kind === "reading"}>
        <Taking stage={stage} check={check} open={open} />
        {stage.kind === "empty" && (
          <Forms
            period={period}
            download={async (agency, of) => handOut(await writer.ask({ kind: "form", agency, period: of }))}
          />
        )}
        {stage.kind === "status" && (
          <Province
            period={stage.period}
            view={stage.views[lang]}
            choose={async (chosen) => shown(await writer.ask({ kind: "status", period: chosen }))}
          />
        )}
        {stage.kind === "done" && (
          <Results
            {...stage}
            at={at}
            choose={setAt}
            mark={async (file) =>
              handOut(await writer.ask({ kind: "copy", files: stage.given, file, today: today(), lang }))
            }
          />
        )}
      </main>
      <footer>
        <p>{words.private}</p>
        <p>
          {plan.consolidator} · {words.plan(plan.id, plan.revision)}
        </p>
      </footer>
    </PageProvider>
  )
}

/** Files dropped or pasted anywhere on the page. */
function useDropping(check: (given: readonly Given[]) => void): void {
  const latest = useRef(check)
  latest.current = check
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = async (event: DragEvent) => {
      event.preventDefault()
      if (event.dataTransfer) latest.current(await dropped(event.dataTransfer))
    }
    const paste = async ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])]
      if (files.length > 0) latest.current(await taken(files))
    }
    addEventListener("dragover", over)
    addEventListener("drop", drop)
    addEventListener("paste", paste)
    return () => {
      removeEventListener("dragover", over)
      removeEventListener("drop", drop)
      removeEventListener("paste", paste)
    }
  }, [])
}

interface TakingProps {
  readonly stage: Stage
  readonly check: (given: readonly Given[]) => void
  readonly open: (folder: Folder) => void
}

function Taking({ stage, check, open }: TakingProps) {
  const { words } = usePage()
  const chosen =
    (take: (files: readonly File[]) => Promise<void>) =>
    async (event: { readonly currentTarget: HTMLInputElement }) => {
      const input = event.currentTarget
      const files = [...(input.files ?? [])]
      if (files.length > 0) await take(files)
      input.value = ""
    }
  return (
    <section class={`drop ${stage.kind}`} aria-label={words.choose}>
      {stage.kind === "empty" && (
        <>
          <p class="big">{words.drop}</p>
          <p>{words.dropMore}</p>
        </>
      )}
      {stage.kind === "reading" ? (
        <>
          <p class="big">{words.reading(stage.done, stage.of, stage.file)}</p>
          <progress max={stage.of} value={stage.done} aria-label={words.reading(stage.done, stage.of, stage.file)} />
        </>
      ) : (
        <p class="choices">
          <label class="button">
            <input
              type="file"
              id="files"
              multiple
              accept=".xlsx,.xlsm,.xls,.ods,.csv"
              onChange={chosen(async (files) => check(await taken(files)))}
            />
            {stage.kind === "empty" ? words.choose : words.again}
          </label>
          <label class="button quiet">
            <input
              type="file"
              id="folder"
              {...{ webkitdirectory: true }}
              onChange={chosen(async (files) => open(await folderOf(files)))}
            />
            {words.province}
          </label>
        </p>
      )}
      <p role="status">{stage.kind === "empty" ? stage.said : ""}</p>
    </section>
  )
}

interface ResultsProps extends Result {
  readonly at: number
  readonly choose: (at: number) => void
  readonly mark: (file: string) => Promise<void>
}

function Results({ files, rules, at, choose, mark }: ResultsProps) {
  const { lang, words } = usePage()
  const file = files[at]
  return (
    <>
      {files.length > 1 && (
        <nav aria-label={words.files}>
          <ul class="files">
            {files.map((one, i) => (
              <li key={one.file}>
                <button type="button" aria-pressed={i === at} class={one.state} onClick={() => choose(i)}>
                  <b>{words.verdict[one.state]}</b> {one.title?.[lang] ?? one.file}{" "}
                  {one.title && <small>{one.file}</small>}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {file && <FileReport file={file} rules={rules} mark={() => mark(file.file)} />}
    </>
  )
}
