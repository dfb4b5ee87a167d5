import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import { absence } from "../../vocabulary/absence.ts"
import { printedGap } from "../../vocabulary/print.ts"
import type { Setting } from "../setting.ts"
import { pairFigures } from "../workings/pairs.ts"
import { divided, partName } from "./divided.ts"
import { nothing, type ReportedKind, wantedOfAll } from "./kind.ts"
import { figureOf, type Part } from "./part.ts"

const vi = {
  goal: (most: string) => `không quá ${most}`,
  within: (most: string) => `không vượt mức tối đa ${most}`,
  over: (most: string, gap: string) => `vượt mức tối đa ${most} là ${gap} điểm phần trăm`,
  overEarly: (most: string) => `hiện cao hơn mức tối đa ${most}`,
  open: (low: string, high: string) => `tùy số liệu còn thiếu, tỷ lệ từ ${low} đến ${high}`,
  missed: (percent: string, most: string) => `${percent}, tối đa ${most}`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  wanted: (label: string, most: string, figure: string) => `giảm ${label} xuống không quá ${most} (hiện ${figure})`,
  due: (most: string, day: string) => `mức tối đa ${most} áp dụng từ ngày ${day}`,
}

const en: typeof vi = {
  goal: (most) => `at most ${most}`,
  within: (most) => `not above the most allowed, ${most}`,
  over: (most, gap) => `above the most allowed, ${most}, by ${gap} percentage points`,
  overEarly: (most) => `above the most allowed, ${most}, at present`,
  open: (low, high) => `with what is missing the rate lies between ${low} and ${high}`,
  missed: (percent, most) => `${percent}, at most ${most}`,
  labelled: (label, text) => `${label}: ${text}`,
  wanted: (label, most, figure) => `bring ${label} down to ${most} at most (now ${figure})`,
  due: (most, day) => `the most allowed is ${most} from ${day}`,
}

const own = { vi, en }

type Cap = AttainmentOf<"cap">

const mostOf = ({ target, next }: Cap): string | null => (target ?? next)?.atMost ?? null

const goal = ({ lang, print }: Setting, { atMost }: TargetShown<"cap">): string => own[lang].goal(print.percent(atMost))

function partText(setting: Setting, part: Part, attainment: Cap): string {
  const { lang, print } = setting
  const say = own[lang]
  if (part.status === "nothing-arose") return absence[lang].nothingArose
  const figure = figureOf(setting, part)
  const most = mostOf(attainment)
  if (figure === null || part.percent === null) return absence[lang].noFigure
  if (part.bounds !== null && part.status === "inconclusive")
    return `${figure}; ${say.open(print.percent(part.bounds.low), print.percent(part.bounds.high))}`
  if (most === null || part.status === "inconclusive") return figure
  const shown = print.percent(most)
  const gap = printedGap(part.percent, most)
  if (gap <= 0) return `${figure}, ${say.within(shown)}`
  return `${figure}, ${attainment.target === null ? say.overEarly(shown) : say.over(shown, print.points(gap))}`
}

/** Shares that must not pass a percentage. */
export const cap: ReportedKind<"cap"> = {
  ...divided<"cap">(goal, ({ atMost }) => atMost, {
    figures(setting, working, step) {
      // How a share is printed that must not be rounded down to the line no formula says: numerator and denominator follow, it is a value.
      const { numerator, denominator } = pairFigures(setting, working, step, null, () => 1)
      return { ...(numerator && { numerator }), ...(denominator && { denominator }) }
    },
    result: nothing,
  }),
  how: {
    vi: "Cộng tử số và mẫu số của các cơ quan có đủ hai số rồi mới chia; so với mức tối đa trên số đầy đủ, không làm tròn.",
    en: "Numerators and denominators of the agencies that gave both are added up, then divided; compared with the most allowed exactly.",
  },
  sentence(setting, attainment) {
    const [only, ...others] = attainment.parts
    if (only === undefined) return absence[setting.lang].noFigure
    if (others.length === 0) return partText(setting, only, attainment)
    return attainment.parts
      .map((part) => own[setting.lang].labelled(partName(setting, part), partText(setting, part, attainment)))
      .join("; ")
  },
  missed(setting, attainment) {
    const { print, lang } = setting
    const most = mostOf(attainment)
    const texts = attainment.parts.flatMap(({ percent, status }) =>
      status === "not-attained" && percent !== null && most !== null
        ? [own[lang].missed(print.percent(percent), print.percent(most))]
        : [],
    )
    return texts.length === 0 ? null : texts.join("; ")
  },
  wanted(setting, attainment) {
    const { lang, print } = setting
    const most = mostOf(attainment) ?? "0"
    const texts = attainment.parts.flatMap((part) => {
      const figure = figureOf(setting, part)
      if (part.status !== "not-attained" || figure === null) return []
      return [own[lang].wanted(partName(setting, part), print.percent(most), figure)]
    })
    return wantedOfAll(texts.join("; "))
  },
  due: ({ lang, print }, { atMost }, day) => own[lang].due(print.percent(atMost), day),
}
