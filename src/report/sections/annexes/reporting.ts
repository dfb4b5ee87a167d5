import { chartBlocks, paragraph, tableBlock } from "../../../figures/blocks.ts"
import { timelinessChart } from "../../../figures/charts/timeliness.ts"
import type { Setting } from "../../../figures/setting.ts"
import { deadlinesTable } from "../../../figures/tables/deadlines.ts"
import type { Block, SectionParts } from "../../../model/report.ts"
import { narrowed } from "../../narrow.ts"
import { matrixTable } from "./matrix.ts"

const vi = {
  title: "Tình hình gửi báo cáo của các cơ quan",
  silence:
    "“Chưa gửi”: cơ quan được giao báo cáo nhưng chưa gửi. “Chưa nhận được”: cơ quan được đề nghị phối hợp, không thuộc diện bắt buộc báo cáo.",
}

const en: typeof vi = {
  title: "Reports received, agency by agency",
  silence:
    "“Not sent”: an agency that is bound to report. “Not received”: one that is asked to cooperate, and not bound.",
}

const own = { vi, en }

const columns = ["position", "agency", "state", "sent", "quality"]

/** Annex V: every agency, drawn by level and in a table; on a page a matrix too. */
export const reportingAnnex = (setting: Setting): SectionParts => ({
  title: own[setting.lang].title,
  blocks: [
    { kind: "matrix", table: matrixTable(setting) },
    tableBlock(narrowed(deadlinesTable(setting), columns)),
    ...silenceBlocks(setting),
    ...chartBlocks(timelinessChart(setting)),
  ],
})

/** What the two silences mean, where both occur. */
function silenceBlocks({ lang, consolidation }: Setting): Block[] {
  const { plan, compliance } = consolidation
  const silent = compliance.obligations.filter(({ state }) => state === "missing")
  const mandates = new Set(silent.map(({ agency }) => plan.agencies.get(agency)?.mandate))
  return mandates.size > 1 ? [paragraph(own[lang].silence)] : []
}
