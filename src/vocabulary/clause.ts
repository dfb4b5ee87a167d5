import { groupBy } from "../base/order.ts"
import type { Lang } from "../model/words.ts"
import { labels } from "./labels.ts"

type Level = "part" | "section" | "item" | "point"

const names = labels<Level | "gạch" | "câu">({
  part: ["Phần", "Part"],
  section: ["Mục", "section"],
  item: ["khoản", "item"],
  point: ["điểm", "point"],
  gạch: ["gạch đầu dòng thứ", "dash"],
  câu: ["câu", "sentence"],
})

/**
 * A place in the decision as official papers cite it: `IV.I.2.a` is “điểm a khoản 2 Mục I Phần IV”, `IV.I.3.b, gạch 2` begins with the dash.
 * `VI.I.5, VI.I.6` is “khoản 5, 6 Mục I Phần VI”. What is no such place stays as it is: `Điều 2`.
 */
export function clauseName(clause: string, lang: Lang): string {
  const several = clause.split(/, (?=[IVXLC]+(?:\.|$))/)
  if (several.length > 1) return clauseNames(several, lang)
  const [, place = clause, kind, number = ""] = /^(.*?)(?:, (gạch|câu) (\d+))?$/s.exec(clause) ?? []
  const parts = place.split(".")
  const levels = parts.map(levelOf)
  const cited = levels.every((level) => level !== null)
    ? parts.map((part, i) => `${names[lang][levels[i] ?? "part"]} ${part}`).reverse()
    : [place]
  const between = lang === "vi" ? " " : ", "
  return (kind === "gạch" || kind === "câu" ? [`${names[lang][kind]} ${number}`, ...cited] : cited).join(between)
}

/** Several places in one list: those of one section are told together, `khoản 10, 11, 12 Mục I Phần VI`. */
export function clauseNames(clauses: readonly string[], lang: Lang): string {
  const places = [...new Set(clauses)]
  const within = groupBy(places, (place) => (/\.\d+$/.test(place) ? place.slice(0, place.lastIndexOf(".")) : place))
  return [...within]
    .map(([around, alike]) =>
      alike.length === 1 || alike.some((place) => place === around)
        ? alike.map((place) => clauseName(place, lang)).join("; ")
        : clauseName(`${around}.${alike.map((place) => place.slice(around.length + 1)).join(", ")}`, lang),
    )
    .join("; ")
}

/** Parts and sections have Roman numbers, items figures, points letters. */
function levelOf(part: string, at: number): Level | null {
  if (/^[IVXLC]+$/.test(part)) return at === 0 ? "part" : at === 1 ? "section" : null
  if (at === 0) return null
  if (/^\d+(?:, \d+)*$/.test(part)) return "item"
  return /^\p{Ll}$/u.test(part) ? "point" : null
}
