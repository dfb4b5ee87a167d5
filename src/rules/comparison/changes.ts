import { capital } from "../../base/text.ts"
import type { Bilingual, Lang } from "../../model/words.ts"
import type { ChangeKind } from "../../plan/diff/change.ts"
import { kindWords } from "../../plan/schema/lists.ts"
import { comparisonRule, type Rule } from "../rule.ts"
import type { LocatedChange } from "../subjects.ts"

/** A change as facts: `said` is what changed, in words; `workbooks` those that it touches, null where no reports were looked at. */
type ChangeFacts = ReturnType<typeof factsOf>

function factsOf({ change, workbooks }: LocatedChange) {
  const { item, itemKind, level, clause, said } = change
  return {
    item,
    of: itemKind,
    level,
    clause,
    said,
    workbooks: workbooks?.map(({ file, agency, period }) => ({ file, agency, period })) ?? null,
  }
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
function message(facts: ChangeFacts, lang: Lang): string {
  const { item, of, level, said } = facts
  const what = of === "part" ? partWord : kindWords[of]
  return `${capital(what[lang])} ${item}: ${said[lang]}${touched(facts, lang)}${level === "any" ? "" : ` [${level}]`}`
}

interface ChangeRule extends Pick<Rule, "code" | "severity" | "vi" | "en"> {
  readonly name: ChangeKind
  readonly examples: string
}

/** A rule that tells the changes of one kind, whose name it bears. */
export const changeRule = (rule: ChangeRule): Rule<"comparison"> =>
  comparisonRule({
    ...rule,
    *find({ changes }) {
      for (const found of changes) if (found.change.kind === rule.name) yield { at: found.at, facts: factsOf(found) }
    },
    vi: { ...rule.vi, message: (facts) => message(facts, "vi") },
    en: { ...rule.en, message: (facts) => message(facts, "en") },
  })

/** What to do about a change of what binds somebody. */
export const ordered: Bilingual = {
  vi: "Có quyết định sửa đổi thì ghi vào một tệp trong amendments và giữ nguyên chỗ này; chỉ sửa chỗ ghi nhầm thì tăng revision và thêm một mục changes (văn bản, ngày, lý do) nêu mã này, và các kỳ đã qua cũng tính lại.",
  en: "If a decision amends it, write a file in amendments and leave this as it is; if it only mends a slip of the encoding, raise the revision and add an entry to changes (document, day, reason) that names this id: past periods are then judged anew, too.",
}
