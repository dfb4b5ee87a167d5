import { capital } from "../../base/text.ts"
import type { Lang } from "../../model/words.ts"
import type { ChangeKind } from "../../plan/diff/change.ts"
import { kindWords } from "../../plan/schema/lists.ts"
import type { Finding } from "../rule.ts"
import type { ComparisonCase, LocatedChange } from "../subjects.ts"

/** A change as facts: `said` is what changed, in words; `workbooks` those that it touches, null where no reports were looked at. */
export type ChangeFacts = ReturnType<typeof factsOf>

function factsOf({ change, workbooks }: LocatedChange) {
  const { item, itemKind, level, clause, said } = change
  return {
    item,
    of: itemKind,
    level,
    clause,
    said: { vi: said.vi, en: said.en },
    workbooks: workbooks?.map(({ file, agency, period }) => ({ file, agency, period })) ?? null,
  }
}

/** The changes of one kind, as findings. */
export const changesOf = (kind: ChangeKind) =>
  function* ({ changes }: ComparisonCase): Generator<Finding<ChangeFacts>> {
    for (const found of changes) if (found.change.kind === kind) yield { at: found.at, facts: factsOf(found) }
  }

const namedAtMost = 5

function touched({ workbooks }: ChangeFacts, lang: Lang): string {
  if (workbooks === null || workbooks.length === 0) return ""
  const periods = new Set(workbooks.map(({ period }) => period)).size
  const agencies = [...new Set(workbooks.map(({ agency }) => agency))]
  const rest = agencies.length - namedAtMost
  const few = agencies.slice(0, namedAtMost).join(", ")
  if (lang === "vi")
    return `, trong khi ${periods} kỳ báo cáo đã có số liệu: ${workbooks.length} tệp của ${agencies.length} cơ quan (${few}${rest > 0 ? ` và ${rest} cơ quan khác` : ""})`
  return `, while ${periods} period(s) have been reported: ${workbooks.length} file(s) of ${agencies.length} agencies (${few}${rest > 0 ? ` and ${rest} others` : ""})`
}

const partWord = { vi: "mục", en: "key" }

/** `Chỉ tiêu CT1.2: mốc 2015 giảm từ 100% xuống 95% [obligations]` */
export const changeMessage =
  (lang: Lang) =>
  (facts: ChangeFacts): string => {
    const { item, of, level, said } = facts
    const what = of === "part" ? partWord : kindWords[of]
    return `${capital(what[lang])} ${item}: ${said[lang]}${touched(facts, lang)}${level === "any" ? "" : ` [${level}]`}`
  }
