import { paragraphs } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import type { SectionParts } from "../../../model/report.ts"
import { withheldTexts } from "../office/withheld.ts"

const title = { vi: "Số liệu không công bố", en: "Figures that are not published" }

/** The last annex of a publication: what its signs stand for. */
export const withheldAnnex = (setting: Setting): SectionParts => ({
  title: title[setting.lang],
  blocks: paragraphs(withheldTexts(setting)),
})
