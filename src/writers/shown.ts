import type { Block, PaperKind, Section } from "../model/report.ts"

/** What stands on paper: without what only a page shows. */
export const blocksOnPaper = ({ blocks }: Pick<Section, "blocks">): Block<PaperKind>[] =>
  blocks.filter((block) => block.kind !== "tiles" && block.kind !== "matrix" && block.kind !== "tables")

/** `II. Kinh phí` */
export const sectionTitle = ({ label, title }: Section): string => (label === null ? title : `${label}. ${title}`)
