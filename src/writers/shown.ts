import type { Block, Place, Section } from "../model/report.ts"

const usual: readonly Place[] = ["text", "page", "body"]

/** The blocks of a section that stand in this place. */
export const blocksOn = ({ blocks }: Section, place: Place): readonly Block[] =>
  blocks.filter(({ on = usual }) => on.includes(place))

/** `II. Kinh phí` */
export const sectionTitle = ({ number, title }: Section): string => (number === null ? title : `${number}. ${title}`)
