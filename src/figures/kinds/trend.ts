import { aboveRatio } from "../../base/fraction.ts"
import type { AttainmentOf } from "../../model/attainment.ts"
import type { Address, Expression } from "../../model/table.ts"
import { absence } from "../../vocabulary/absence.ts"
import { yearBefore } from "../../vocabulary/periods.ts"
import { printedGap } from "../../vocabulary/print.ts"
import { heldAgainst } from "../../vocabulary/targets.ts"
import { partAt } from "../addresses.ts"
import { percentCell } from "../cells.ts"
import {
  above,
  blank,
  both,
  equal,
  expression,
  joined,
  numberOr0,
  type Operand,
  placesApart,
  printedCount,
  when,
} from "../expression.ts"
import { comparedName, type Setting } from "../setting.ts"
import { linesBefore, numbersBefore, pairFigures, pairNumbers, pairStep } from "../workings/pairs.ts"
import { heard } from "../workings/places.ts"
import type { Numbers, Step, Working } from "../workings/working.ts"
import { heardOnce, type ReportedKind, usual, wantedOfAll } from "./kind.ts"
import { figureOf, opening, partBar, partCells } from "./part.ts"

const vi = {
  goal: (before: string) => `cao hơn ${before}`,
  inside: (percent: string, n: string, d: string) => `${percent} (${n}/${d})`,
  above: (before: string, ratio: string, gap: string) => `cao hơn ${gap} điểm % so với mức ${ratio} của ${before}`,
  below: (before: string, ratio: string, gap: string) => `thấp hơn ${gap} điểm % so với mức ${ratio} của ${before}`,
  same: (before: string, ratio: string) => `bằng mức ${ratio} của ${before}`,
  mustRise: (before: string) => `yêu cầu là cao hơn ${before}`,
  noBefore: (before: string) => `chưa có số liệu ${before} để so sánh`,
  beforeWithheld: (before: string) => `số liệu ${before} không công bố`,
  firstPeriod: (before: string) => `đây là kỳ báo cáo đầu tiên, không có số liệu ${before} để so sánh`,
  notAbove: (percent: string, when: string, before: string) => `${percent}, ${when} ${before}`,
  nothingBefore: (before: string) => `chưa có số liệu ${before} để so sánh`,
  raise: (before: string, figure: string | null) =>
    `nâng tỷ lệ cao hơn ${before}${figure === null ? "" : ` (kỳ này ${figure})`}`,
}

const en: typeof vi = {
  goal: (before) => `above ${before}`,
  inside: (percent, n, d) => `${percent} (${n}/${d})`,
  above: (before, ratio, gap) => `above the ${ratio} of ${before} by ${gap} percentage points`,
  below: (before, ratio, gap) => `below the ${ratio} of ${before} by ${gap} percentage points`,
  same: (before, ratio) => `equal to the ${ratio} of ${before}`,
  mustRise: (before) => `it has to be higher than in ${before}`,
  noBefore: (before) => `no figure of ${before} to compare with`,
  beforeWithheld: (before) => `the figure of ${before} is not published`,
  firstPeriod: (before) => `this is the first period, with no figures of ${before} to compare with`,
  notAbove: (percent, when, before) => `${percent}, ${before} in ${when}`,
  nothingBefore: (before) => `no figures of ${before} to compare with`,
  raise: (before, figure) => `raise the rate above that of ${before}${figure === null ? "" : ` (now ${figure})`}`,
}

const own = { vi, en }

type Trend = AttainmentOf<"trend">

/** The same period of the year before, in words. */
const before = ({ lang, consolidation }: Setting): string => yearBefore(consolidation.period, lang)

const goal = (setting: Setting): string => own[setting.lang].goal(before(setting))

/** A share that must be above that of the period before. */
export const trend: ReportedKind<"trend"> = {
  how: {
    vi: "Cộng rồi mới chia; phải cao hơn hẳn tỷ lệ của cùng kỳ năm trước (nhân chéo, không làm tròn).",
    en: "Added up, then divided; must be strictly above the ratio of the same period a year before (by cross-multiplication, without rounding).",
  },
  ...usual,
  sentence,
  missed(setting, { parts: [{ percent }], previous }) {
    if (percent === null) return null
    const { print, lang } = setting
    const than = previous?.percent ?? null
    return than === null
      ? print.percent(percent)
      : own[lang].notAbove(print.percent(percent), before(setting), print.percent(than))
  },
  undecided: (setting) => own[setting.lang].nothingBefore(before(setting)),
  wanted: (setting, { parts: [part] }) =>
    wantedOfAll(own[setting.lang].raise(before(setting), figureOf(setting, part))),
  goal,
  result: (_, { parts: [part] }) => percentCell(part.percent),
  figures: (setting, { parts: [part] }) => partCells(setting, part),
  worked: {
    steps(setting, { parts: [part], previous }, totals) {
      const { number } = setting.print
      const before =
        previous === null || previous.denominator === 0
          ? null
          : `${number(previous.numerator)}/${number(previous.denominator)}`
      const step = pairStep(totals, part, 0, before)
      return step && [step]
    },
    numbers: (setting, working, step) => ({
      ...pairNumbers(setting, working, step),
      ...numbersBefore(working),
      ...goalBefore(working),
    }),
    figures: (setting, working, step) =>
      pairFigures(setting, working, step, null, (n, d) => decimals(working, step, n, d)),
    result: (_, { indicator }) => expression(partAt(indicator, 0, "percent")),
    heard: heardOnce,
  },
  bars(setting, attainment) {
    const [part] = attainment.parts
    const percent = attainment.previous?.percent ?? null
    const line = percent === null ? null : { percent, text: againstYearBefore(setting, percent) }
    return [partBar(setting, attainment, part, true, line)]
  },
}

const againstYearBefore = (setting: Setting, percent: string): string =>
  heldAgainst[setting.lang].before(before(setting), setting.print.percent(percent))

/** The one pair of the period before, where one agency alone reports. */
function pairBefore(working: Working): { readonly n: Address; readonly d: Address } | null {
  const lines = linesBefore(working)
  const [[n, ...others], [d]] = [lines?.n ?? [], lines?.d ?? []]
  return n === undefined || d === undefined || others.length > 0 ? null : { n, d }
}

/** Can anything be compared with it? */
const isFigure = ({ n, d }: { readonly n: Address; readonly d: Address }): Expression =>
  both(equal(heard(n, d), 1), above(numberOr0(d), 0))

/** What it is compared with may be corrected, too. */
function goalBefore(working: Working): Numbers {
  const before = pairBefore(working)
  if (before === null) return {}
  return { goal: when(isFigure(before), joined(printedCount(before.n), "/", printedCount(before.d)), blank) }
}

/** As many decimals as tell the figure from the one of the period before. */
function decimals(working: Working, { judged: { numbers } }: Step, n: Address, d: Address): Operand {
  const before = pairBefore(working)
  if (before !== null) return when(isFigure(before), placesApart([n, d], [numberOr0(before.n), numberOr0(before.d)]), 1)
  const [m = 0, e = 0] = [numbers["n before"], numbers["known before"]]
  return e === 0 ? 1 : placesApart([n, d], [m, e])
}

/** A trend's figure against the same period of the year before. */
function sentence(setting: Setting, attainment: Trend): string {
  const { lang, consolidation } = setting
  const [part] = attainment.parts
  const { numerator, denominator } = part
  if (denominator.value === 0 && numerator.value === 0) return absence[lang].nothingArose
  const figure = figureOf(setting, part)
  if (figure === null) return absence[lang].noFigure
  const reached = opening(setting, attainment.status)(figure)
  if (consolidation.period.span === "stage") return reached
  const compared = `${reached}, ${againstBefore(setting, attainment)}`
  return attainment.status === "not-attained" ? `${compared}; ${own[lang].mustRise(before(setting))}` : compared
}

function againstBefore(setting: Setting, { previous, withheld, parts: [part] }: Trend): string {
  const { lang, print, consolidation } = setting
  const say = own[lang]
  if (withheld === "previous") return say.beforeWithheld(before(setting))
  const earlier = consolidation.period.before
  if (previous === null || previous.percent === null || part.percent === null)
    return earlier === null ? say.firstPeriod(before(setting)) : say.noBefore(comparedName(setting, earlier))
  const name = comparedName(setting, previous.period)
  const ratio = say.inside(
    print.percent(previous.percent),
    print.counted(previous.numerator),
    print.counted(previous.denominator),
  )
  const [n, d] = [part.numerator.value ?? 0, part.denominator.value ?? 0]
  const points = print.points(Math.abs(printedGap(part.percent, previous.percent)))
  if (aboveRatio(n, d, previous.numerator, previous.denominator)) return say.above(name, ratio, points)
  if (aboveRatio(previous.numerator, previous.denominator, n, d)) return say.below(name, ratio, points)
  return say.same(name, ratio)
}
