import { fold } from "../../base/text.ts"
import type { Unit, UnitLevel } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"
import { type Change, change, fromTo, matched, type Of, property, wording } from "./change.ts"
import { added, removed } from "./items.ts"

const unitOf = ({ code }: Unit): Of => ({ itemKind: "unit", item: code, within: [], clause: null })
const levelOf = ({ id }: UnitLevel): Of => ({ itemKind: "unit-level", item: id, within: [], clause: null })
const byId = (levels: readonly UnitLevel[]) => new Map(levels.map((level) => [level.id, level]))

/** Whose a unit is in each period that both plans ask for. */
function whose(plan: Plan, other: Plan): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>()
  for (const [id, { units }] of plan.periods) {
    if (!other.periods.has(id)) continue
    for (const list of units.values())
      for (const { code, agency } of list) {
        const periods = found.get(code) ?? new Map<string, string>()
        found.set(code, periods.set(id, agency))
      }
  }
  return found
}

const names = ({ memberships }: Unit): string =>
  [...new Set(memberships.map(({ type, name }) => `${type} ${name}`))].join(", ")
const days = ({ memberships }: Unit): string =>
  memberships.map(({ agency, from, until }) => `${agency} ${from ?? "…"} – ${until ?? "…"}`).join(", ")

const some = (periods: readonly string[], word: string): string =>
  periods.length > 4
    ? `${periods.length} ${word} (${periods[0]}, …, ${periods.at(-1)})`
    : `${word} ${periods.join(", ")}`

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
      const all = new Set([...(were.get(id)?.keys() ?? []), ...(are.get(id)?.keys() ?? [])])
      const periods = [...all].filter((period) => were.get(id)?.get(period) !== are.get(id)?.get(period))
      const [first] = periods
      const told = (map: typeof were) => (first === undefined ? null : (map.get(id)?.get(first) ?? null))
      const moved = fromTo(
        { vi: `cơ quan báo cáo ở ${some(periods, "kỳ")}`, en: `who reports it in ${some(periods, "periods")}` },
        told(were),
        told(are),
      )
      return [
        ...(periods.length > 0
          ? [change(of, "source-changed", "form", ["memberships"], moved, { rows: [id], periods })]
          : []),
        ...wording(of, [
          property.of("memberships", "tên", "the name")(names(old), names(now)),
          property.of("population", "dân số", "the population")(old.population, now.population),
          ...(periods.length === 0 ? [property.of("memberships", "ngày", "the days")(days(old), days(now))] : []),
        ]),
      ]
    }),
  ]
}
