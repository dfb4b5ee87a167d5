import { paragraphs } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import type { Section } from "../../../model/report.ts"
import { withheldTexts } from "../office/withheld.ts"
import { annexLabel } from "./annexes.ts"

const title = { vi: "Số liệu không công bố", en: "Figures that are not published" }

/** The last annex of a publication: what its signs stand for. The office's own report has none. */
export const withheldAnnexes = (setting: Setting): Section[] =>
  setting.consolidation.publication === undefined
    ? []
    : [
        {
          id: "annex-withheld",
          role: "annex",
          label: annexLabel(setting, "withheld"),
          title: title[setting.lang],
          blocks: paragraphs(withheldTexts(setting, setting.consolidation.publication)),
        },
      ]
