import { fold } from "../../base/text.ts"
import type { Unit, UnitLevel } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"
import type { Bilingual } from "../../model/words.ts"
import { type Change, change, fromTo, type Level, matched, type Of, property, wording } from "./change.ts"
import { added, removed } from "./items.ts"

const unitOf = ({ code }: Unit): Of => ({ itemKind: "unit", item: code, within: [], clause: null })
const levelOf = ({ id }: UnitLevel): Of => ({ itemKind: "unit-level", item: id, within: [], clause: null })
const byId = (levels: readonly UnitLevel[]) => new Map(levels.map((level) => [level.id, level]))

/** Whose a unit is in each period that both plans ask for, and what it is in. */
function whose(plan: Plan, other: Plan): ReadonlyMap<string, ReadonlyMap<string, Whose>> {
  const found = new Map<string, Map<string, Whose>>()
  for (const [id, { units }] of plan.periods) {
    if (!other.periods.has(id)) continue
    for (const list of units.values())
      for (const { code, agency, within = [] } of list) {
        const periods = found.get(code) ?? new Map<string, Whose>()
        const [upper] = within
        found.set(code, periods.set(id, { agency, upper: upper?.code ?? null, upperName: upper?.name ?? null }))
      }
  }
  return found
}

interface Whose {
  readonly agency: string
  /** The next unit above it; null: none. */
  readonly upper: string | null
  readonly upperName: string | null
}

const names = ({ memberships }: Unit): string =>
  [...new Set(memberships.map(({ type, name }) => `${type} ${name}`))].join(", ")
const days = ({ memberships }: Unit): string =>
  memberships
    .map((one) => `${"agency" in one ? one.agency : one.unit} ${one.from ?? "…"} – ${one.until ?? "…"}`)
    .join(", ")

const some = (periods: readonly string[], word: string): string =>
  periods.length > 4
    ? `${periods.length} ${word} (${periods[0]}, …, ${periods.at(-1)})`
    : `${word} ${periods.join(", ")}`

const ownerWords = (periods: Bilingual): Bilingual => ({
  vi: `cơ quan báo cáo ở ${periods.vi}`,
  en: `who reports it in ${periods.en}`,
})
const upperWords = (periods: Bilingual): Bilingual => ({
  vi: `đơn vị cấp trên ở ${periods.vi}`,
  en: `the unit that it is in, in ${periods.en}`,
})

/** One change for all periods in which a unit belongs elsewhere; none where there are none. */
function placesChanged(
  of: Of,
  level: Level,
  periods: readonly string[],
  words: (periods: Bilingual) => Bilingual,
  told: (period: string) => readonly (string | null)[],
): Change[] {
  const [first] = periods
  if (first === undefined) return []
  const [from = null, to = null] = told(first)
  const said = fromTo(words({ vi: some(periods, "kỳ"), en: some(periods, "periods") }), from, to)
  return [change(of, "source-changed", level, ["memberships"], said, { rows: [of.item], periods })]
}

/** Levels of units, units, and which agency a unit belongs to when. */
export function compareUnits(before: Plan, after: Plan): Change[] {
  const levels = matched(byId(before.levels), byId(after.levels))
  const units = matched(before.units, after.units)
  const [were, are] = [whose(before, after), whose(after, before)]
  return [
    ...levels.removed.map(([, old]) => removed(levelOf(old), "form", [old.id])),
    ...levels.added.flatMap(([, now]) => added(levelOf(now), [now.id])),
    ...levels.kept.flatMap(({ old, now }) => [
      ...(["sheet", "heading"] as const).flatMap((key) =>
        fold(old[key]) === fold(now[key])
          ? []
          : [
              change(
                levelOf(now),
                "form-changed",
                "form",
                [key],
                fromTo(
                  key === "sheet" ? { vi: "tên trang", en: "the sheet" } : { vi: "tên cột", en: "the heading" },
                  old[key],
                  now[key],
                ),
              ),
            ],
      ),
      ...wording(levelOf(now), [property.name(old.name, now.name)]),
    ]),
    ...units.removed.map(([, old]) => removed(unitOf(old), "form", [old.code])),
    ...units.added.flatMap(([, now]) => added(unitOf(now), are.has(now.code) ? [now.code] : [])),
    ...units.kept.flatMap(({ id, old, now }) => {
      const of = unitOf(now)
      const [then, since] = [were.get(id), are.get(id)]
      const periods = [...new Set([...(then?.keys() ?? []), ...(since?.keys() ?? [])])]
      const moved = periods.filter((period) => then?.get(period)?.agency !== since?.get(period)?.agency)
      const nested = periods.filter(
        (period) => !moved.includes(period) && then?.get(period)?.upper !== since?.get(period)?.upper,
      )
      return [
        ...placesChanged(of, "form", moved, ownerWords, (period) =>
          [then, since].map((map) => map?.get(period)?.agency ?? null),
        ),
        ...placesChanged(of, "figures", nested, upperWords, (period) =>
          [then, since].map((map) => map?.get(period)?.upperName ?? null),
        ),
        ...wording(of, [
          property.of("memberships", "tên", "the name")(names(old), names(now)),
          property.of("population", "dân số", "the population")(old.population, now.population),
          ...(moved.length + nested.length === 0
            ? [property.of("memberships", "ngày", "the days")(days(old), days(now))]
            : []),
        ]),
      ]
    }),
  ]
}
