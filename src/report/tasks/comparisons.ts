import { lowerFirst } from "../../base/text.ts"
import { versionsByFile } from "../../consolidation/versions.ts"
import { listed } from "../../figures/listed.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import { crossCheckFailed } from "../../rules/consolidation/cross-check-failed.ts"
import { type Task, taskOf, textFact } from "./task.ts"

const vi = {
  settle: (others: string | null) =>
    `kiểm tra lại, giải trình số liệu không khớp${others === null ? "" : ` với ${others}`}`,
  compare: (id: string) => `làm rõ số liệu không khớp (${id})`,
  compareWith: (others: string | null, message: string) =>
    `kiểm tra lại${others === null ? "" : ` cùng ${others}`}, sửa hoặc giải trình: ${message}`,
}

const en: typeof vi = {
  settle: (others) => `look again at figures that do not agree${others === null ? "" : ` with those of ${others}`}`,
  compare: (id) => `settle figures that do not agree (${id})`,
  compareWith: (others, message) =>
    `look at it again${others === null ? "" : ` with ${others}`}, mend it or explain: ${message}`,
}

const own = { vi, en }

/** Cross-checks that fail and that nobody has accepted: for the agency of the first side, together with those of the other. */
export const comparisonTasks = (setting: Setting): Task[] =>
  setting.consolidation.diagnostics
    .filter(({ code, accepted }) => code === crossCheckFailed.code && accepted === null)
    .map((finding) => taskFor(setting, finding))

function taskFor(setting: Setting, finding: Diagnostic): Task {
  const { consolidation, lang } = setting
  const say = own[lang]
  const versions = versionsByFile(consolidation)
  const agencies = [finding.place, ...finding.related].flatMap(({ file }) => versions.get(file)?.agency ?? [])
  const [agency = consolidation.plan.consolidator, ...others] = [...new Set(agencies)]
  const short = say.compare(textFact(finding, "id") ?? "")
  const names = others.map((other) => agencyName(setting, other))
  return taskOf(setting, {
    agency,
    keeps: [],
    short,
    request: say.settle(names.length === 0 ? null : listed(setting, names)),
    text: say.compareWith(names.length === 0 ? null : listed(setting, names), lowerFirst(finding.message[lang])),
  })
}
