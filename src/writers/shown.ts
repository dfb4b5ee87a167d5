import type { Block, Section } from "../model/report.ts"

/** What stands on paper: without what only a page shows. */
export const blocksOnPaper = ({ blocks }: Section): readonly Block[] =>
  blocks.filter(({ screen }) => screen === undefined)

/** `II. Kinh phí` */
export const sectionTitle = ({ label, title }: Section): string => (label === null ? title : `${label}. ${title}`)
