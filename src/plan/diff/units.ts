import { fold } from "../../base/text.ts"
import type { Unit, UnitLevel } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"
import { type Change, change, fromTo, type Of } from "./change.ts"
import { compared } from "./lists.ts"
import { wording } from "./wording.ts"

const unitOf = ({ code }: Unit): Of => ({ itemKind: "unit", item: code, within: [], clause: null })
const levelOf = ({ id }: UnitLevel): Of => ({ itemKind: "unit-level", item: id, within: [], clause: null })
const byId = (levels: readonly UnitLevel[]) => new Map(levels.map((level) => [level.id, level]))

type ByPeriod = ReadonlyMap<string, string>

/** Whose a unit is in each period that both plans ask for. */
function whose(plan: Plan, other: Plan): ReadonlyMap<string, ByPeriod> {
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
  const [were, are] = [whose(before, after), whose(after, before)]
  const name = { sheet: { vi: "tên trang", en: "the sheet" }, heading: { vi: "tên cột", en: "the heading" } }
  return [
    ...compared(byId(before.levels), byId(after.levels), {
      of: levelOf,
      level: "form",
      gone: ({ id }) => [id],
      come: ({ id }) => [id],
      kept: (old, now) => [
        ...(["sheet", "heading"] as const).flatMap((key) =>
          fold(old[key]) === fold(now[key])
            ? []
            : [change(levelOf(now), "form-changed", key, fromTo(name[key], old[key], now[key]))],
        ),
        ...wording(levelOf(now), old, now, ["name"]),
      ],
    }),
    ...compared(before.units, after.units, {
      of: unitOf,
      level: "form",
      gone: ({ code }) => [code],
      come: ({ code }) => (are.has(code) ? [code] : []),
      kept: (old, now) => unitChanges(old, now, were.get(now.code), are.get(now.code)),
    }),
  ]
}

function unitChanges(old: Unit, now: Unit, were?: ByPeriod, are?: ByPeriod): Change[] {
  const all = new Set([...(were?.keys() ?? []), ...(are?.keys() ?? [])])
  const periods = [...all].filter((period) => were?.get(period) !== are?.get(period))
  const told = (map?: ByPeriod) => map?.get(periods[0] ?? "") ?? null
  const name = { vi: `cơ quan báo cáo ở ${some(periods, "kỳ")}`, en: `who reports it in ${some(periods, "periods")}` }
  const moved = fromTo(name, told(were), told(are))
  return [
    ...(periods.length > 0
      ? [change(unitOf(now), "source-changed", "memberships", moved, { rows: [now.code], periods, level: "form" })]
      : []),
    ...wording(unitOf(now), old, now, [
      ["memberships", "tên", "the name", names],
      ["population", "dân số", "the population"],
      ["memberships", "ngày", "the days", periods.length === 0 ? days : () => null],
    ]),
  ]
}
