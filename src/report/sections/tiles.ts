import { total } from "../../figures/funding.ts"
import type { Setting } from "../../figures/setting.ts"
import type { Block, Tile } from "../../model/report.ts"

const vi = {
  title: "Số liệu chính",
  received: "báo cáo đã nhận",
  onTime: "gửi đúng hạn",
  attained: "chỉ tiêu đạt",
  notAttained: "chỉ tiêu không đạt",
  otherVerdicts: "chỉ tiêu khác (chưa kết luận, chưa đến hạn, không phát sinh)",
  spent: (unit: string) => `${unit} đã chi`,
  nothingDue: (text: string) => `${text} (chưa đến hạn)`,
}

const en: typeof vi = {
  title: "Main figures",
  received: "reports received",
  onTime: "sent on time",
  attained: "indicators attained",
  notAttained: "indicators not attained",
  otherVerdicts: "other indicators (open, not due yet, nothing arose)",
  spent: (unit) => `${unit} spent`,
  nothingDue: (text) => `${text} (not due yet)`,
}

const own = { vi, en }

/** The state of the plan in six figures. */
export function tilesBlock({ consolidation, print, lang }: Setting): Block<"tiles"> {
  const say = own[lang]
  const { compliance, indicators, funding, plan } = consolidation
  const { due, onTime, late, unknownDay } = compliance
  const count = (wanted: string) => indicators.filter(({ status }) => status === wanted).length
  const [attained, missed] = [count("attained"), count("not-attained")]
  const ofAll = indicators.length
  const [allocated, spent] = [total(funding, "allocated"), total(funding, "spent")]
  const tile = (figure: number | null, of: number | null, text: string, tone: Tile["tone"] = "plain"): Tile => ({
    figure: [figure, of].map((count) => (count === null ? "–" : print.counted(count))).join("/"),
    text,
    tone,
  })
  const reports = (figure: number, text: string): Tile =>
    due === 0 ? { figure: "–", text: say.nothingDue(text), tone: "plain" } : tile(figure, due, text)
  return {
    kind: "tiles",
    title: say.title,
    tiles: [
      reports(onTime + late + unknownDay, say.received),
      reports(onTime, say.onTime),
      tile(attained, ofAll, say.attained, "good"),
      tile(missed, ofAll, say.notAttained, "bad"),
      tile(ofAll - attained - missed, ofAll, say.otherVerdicts, "partly"),
      ...(plan.funding.rows.size > 0 ? [tile(spent, allocated, say.spent(plan.funding.unit))] : []),
    ],
  }
}
