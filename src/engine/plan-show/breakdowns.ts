import type { Measure } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Dimension } from "../../model/statistics.ts"
import type { Lang } from "../../model/words.ts"

const vi = {
  by: (name: string, categories: string) => `phân tổ theo ${name} (${categories})`,
  overlap: "có thể thuộc nhiều loại",
  optional: "không bắt buộc",
}
const en: typeof vi = {
  by: (name, categories) => `by ${name} (${categories})`,
  overlap: "categories overlap",
  optional: "optional",
}
const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** By what a measure is broken down: `phân tổ theo Giới tính (nam; nữ)`. */
export function breakdownLines({ dimensions, measures }: Plan, { id }: Measure, lang: Lang): string[] {
  const by = new Set(
    [...measures.values()].flatMap(({ breakdown }) => (breakdown?.of === id ? [breakdown.dimension] : [])),
  )
  return [...by].flatMap((dimension) => {
    const found = dimensions.get(dimension)
    return found === undefined ? [] : [dimensionLine(found, own[lang])]
  })
}

const dimensionLine = ({ name, categories, overlap, optional }: Dimension, say: typeof vi): string =>
  [
    say.by(name, [...categories.values()].map((category) => category.name).join("; ")),
    ...(overlap ? [say.overlap] : []),
    ...(optional ? [say.optional] : []),
  ].join("; ")
