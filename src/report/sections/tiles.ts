import type { Block, Tile } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { total } from "../funding.ts"
import type { Setting } from "../setting.ts"

const vi = {
  title: "Số liệu chính",
  received: "báo cáo đã nhận",
  onTime: "gửi đúng hạn",
  attained: "chỉ tiêu đạt",
  notAttained: "chỉ tiêu không đạt",
  otherVerdicts: "chỉ tiêu khác (chưa kết luận, chưa đến hạn, không phát sinh)",
  spent: (unit: string) => `${unit} đã chi`,
  of: (count: string) => `trên ${count}`,
  nothingDue: "chưa đến hạn",
  noMoney: "chưa có số liệu",
}

const en: typeof vi = {
  title: "Main figures",
  received: "reports received",
  onTime: "sent on time",
  attained: "indicators attained",
  notAttained: "indicators not attained",
  otherVerdicts: "other indicators (open, not due yet, nothing arose)",
  spent: (unit) => `${unit} spent`,
  of: (count) => `of ${count}`,
  nothingDue: "not due yet",
  noMoney: "no data",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** The state of the plan in six figures. */
export function tilesBlock({ consolidation, print, lang }: Setting): Block<"tiles"> {
  const say = own[lang]
  const { compliance, indicators, funding, plan } = consolidation
  const { due, onTime, late, unknownDay } = compliance
  const count = (wanted: string) => indicators.filter(({ status }) => status === wanted).length
  const [attained, missed] = [count("attained"), count("not-attained")]
  const ofDue = due === 0 ? say.nothingDue : say.of(print.number(due))
  const ofAll = say.of(print.number(indicators.length))
  const [allocated, spent] = [total(funding, "allocated"), total(funding, "spent")]
  const ofMoney = allocated === null ? say.noMoney : say.of(print.number(allocated))
  const tile = (figure: number | null, text: string, of: string, tone: Tile["tone"] = "plain"): Tile => ({
    figure: figure === null ? "–" : print.number(figure),
    text,
    of,
    tone,
  })
  return {
    kind: "tiles",
    on: ["page"],
    title: say.title,
    tiles: [
      tile(onTime + late + unknownDay, say.received, ofDue),
      tile(onTime, say.onTime, ofDue),
      tile(attained, say.attained, ofAll, "good"),
      tile(missed, say.notAttained, ofAll, "bad"),
      tile(indicators.length - attained - missed, say.otherVerdicts, ofAll, "partly"),
      tile(spent, say.spent(plan.funding.unit), ofMoney),
    ],
  }
}
