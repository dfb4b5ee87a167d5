import { percentOf } from "../../base/fraction.ts"
import { groupBy } from "../../base/order.ts"
import { lowerFirst } from "../../base/text.ts"
import type { AttainmentOf } from "../../model/attainment.ts"
import type { Status } from "../../model/submission.ts"
import { absence } from "../../vocabulary/absence.ts"
import { wholeTerm } from "../../vocabulary/periods.ts"
import { answerStatus } from "../../vocabulary/statuses.ts"
import { none } from "../cells.ts"
import { added, countOf } from "../expression.ts"
import { agencyName, type Setting } from "../setting.ts"
import { placesOf } from "../workings/places.ts"
import { barOf } from "./bar.ts"
import { fewNames } from "./few-names.ts"
import { heardOnce, noFigures, nothing, type ReportedKind, usual } from "./kind.ts"
import { measuresOf, totalOf } from "./naming.ts"

const vi = {
  goal: "hoàn thành, có minh chứng",
  allDone: (count: string) => `${count} cơ quan được giao đều báo cáo đã hoàn thành, có minh chứng`,
  reportedBy: (status: string, names: string) => `${names} báo cáo ${status.toLowerCase()}`,
  counted: (text: string, count: string, unit: string) => `${text}: ${count} ${unit}`,
  unfinished: (names: string) => `chưa hoàn thành: ${names}`,
  finish: (status: string) => `hoàn thành và ghi minh chứng (đang báo “${status}”)`,
  figure: (done: string, expected: string) => `${done}/${expected} cơ quan đã hoàn thành`,
}

const en: typeof vi = {
  goal: "done, with evidence",
  allDone: (count) =>
    `${count === "1" ? "the one agency in charge has" : `all ${count} agencies in charge have`} reported it done, with evidence`,
  reportedBy: (status, names) => `reported as “${status}” by ${names}`,
  counted: (text, count, unit) => `${text}: ${count} ${unit}`,
  unfinished: (names) => `not finished: ${names}`,
  finish: (status) => `finish it, and give the evidence (reported as “${status}”)`,
  figure: (done, expected) => `done by ${done} of ${expected} agencies`,
}

const own = { vi, en }

type Qualitative = AttainmentOf<"qualitative">

const goal = ({ lang }: Setting): string => own[lang].goal

/** Something to be done, and shown to be done. */
export const qualitative: ReportedKind<"qualitative"> = {
  how: {
    vi: "Đạt khi mọi cơ quan được giao đều báo “Đã hoàn thành”, có minh chứng ở cột Ghi chú.",
    en: "Attained when every agency charged with it reports “Đã hoàn thành”, with evidence in its note.",
  },
  ...usual,
  sentence,
  missed(setting, attainment) {
    const agencies = unfinished(setting, attainment).map(({ agency }) => agency)
    return agencies.length === 0 ? null : own[setting.lang].unfinished(fewNames(setting, agencies))
  },
  wanted: (setting, attainment) =>
    unfinished(setting, attainment).map(({ agency, status }) => ({
      agency,
      short: null,
      text: own[setting.lang].finish(answerStatus[setting.lang][status]),
    })),
  goal,
  result: () => none,
  figures: () => noFigures,
  worked: {
    steps(setting, attainment, totals) {
      const { judged } = attainment
      const all = measuresOf(setting, attainment).filter(({ input }) => input === "status")
      return judged === null
        ? null
        : [{ part: 0, totals: all.flatMap(({ id }) => totals.get(id) ?? []), judged, goal: own[setting.lang].goal }]
    },
    numbers(setting, working, { totals }) {
      const word = answerStatus[setting.lang]
      const said = (...statuses: readonly Status[]) =>
        added(
          totals
            .flatMap((total) => placesOf(setting, working, total))
            .flatMap((cells) => statuses.map((status) => countOf(cells, word[status]))),
        )
      return {
        heard: said("done", "not-started", "under-way", "nothing-arose"),
        n: said("done"),
        below: said("not-started", "under-way"),
      }
    },
    figures: () => ({}),
    result: nothing,
    heard: heardOnce,
  },
  bars(setting, attainment) {
    const { status, judged } = attainment
    const { n, expected } = judged?.numbers ?? { n: 0, expected: 0 }
    if (expected === 0 || status === "no-data" || status === "nothing-arose")
      return [barOf(setting, attainment, { figure: null })]
    const figure = own[setting.lang].figure(setting.print.counted(n), setting.print.counted(expected))
    return [barOf(setting, attainment, { figure, percent: percentOf(n, expected) })]
  },
}

/** Who reported which status, and the counts beside it. */
function sentence(setting: Setting, attainment: Qualitative): string {
  const { lang, print, consolidation } = setting
  const say = own[lang]
  const measures = measuresOf(setting, attainment)
  const stage = consolidation.period.span === "stage"
  const sources = measures
    .filter(({ input }) => input === "status")
    .flatMap(({ id }) => totalOf(setting, id)?.sources ?? [])
  const heard = sources
    .filter(({ period }) => period === sources.at(-1)?.period)
    .flatMap(({ agency, state, value }) =>
      state === "value" && typeof value === "string" ? [{ agency, status: value }] : [],
    )
  if (heard.length === 0) return absence[lang].noFigure
  const byStatus = groupBy(heard, ({ status }) => status)
  const all = attainment.coverage.missing.length === 0 && byStatus.size === 1
  const said =
    all && byStatus.has("done")
      ? [say.allDone(print.counted(heard.length))]
      : all && byStatus.has("nothing-arose")
        ? [absence[lang].nothingArose]
        : [...byStatus].map(([status, answers]) =>
            say.reportedBy(
              answerStatus[lang][status],
              answers.map(({ agency }) => agencyName(setting, agency)).join(", "),
            ),
          )
  const counts = measures
    .filter(({ input }) => input !== "status")
    .flatMap((measure) => {
      const value = totalOf(setting, measure.id)?.value ?? null
      if (value === null) return []
      const text = say.counted(lowerFirst(measure.text), print.counted(value), measure.unit)
      return [stage ? wholeTerm[lang](text) : text]
    })
  return [...said, ...counts].join("; ")
}

/** Who said what, where it is not done. */
const unfinished = (setting: Setting, attainment: Qualitative): { agency: string; status: Status }[] =>
  measuresOf(setting, attainment)
    .filter(({ input }) => input === "status")
    .flatMap(({ id }) => totalOf(setting, id)?.sources ?? [])
    .flatMap(({ agency, value }) =>
      value === "not-started" || value === "under-way" ? [{ agency, status: value }] : [],
    )
