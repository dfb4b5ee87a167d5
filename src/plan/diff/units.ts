import { fold } from "../../base/text.ts"
import type { Unit, UnitLevel } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"
import { type Change, change, fromTo, itemOf, type Level } from "./change.ts"
import { compared } from "./lists.ts"
import { wording } from "./wording.ts"

const unitOf = ({ code }: Unit) => itemOf("unit", { id: code })
const levelOf = ({ id }: UnitLevel) => itemOf("unit-level", { id })
const byId = (levels: readonly UnitLevel[]) => new Map(levels.map((level) => [level.id, level]))

interface Whose {
  readonly agency: string
  /** The next unit above it; null: none. */
  readonly upper: string | null
  readonly upperName: string | null
}

type ByPeriod = ReadonlyMap<string, Whose>

/** Whose a unit is in each period that both plans ask for, and what it is in. */
function whose(plan: Plan, other: Plan): ReadonlyMap<string, ByPeriod> {
  const found = new Map<string, Map<string, Whose>>()
  for (const [id, { units }] of plan.periods) {
    if (!other.periods.has(id)) continue
    for (const list of units.values())
      for (const { code, agency, within: [upper] = [] } of list) {
        const periods = found.get(code) ?? new Map<string, Whose>()
        found.set(code, periods.set(id, { agency, upper: upper?.code ?? null, upperName: upper?.name ?? null }))
      }
  }
  return found
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
  const all = [...new Set([...(were?.keys() ?? []), ...(are?.keys() ?? [])])]
  const moved = all.filter((period) => were?.get(period)?.agency !== are?.get(period)?.agency)
  const nested = all.filter((period) => !moved.includes(period) && were?.get(period)?.upper !== are?.get(period)?.upper)
  const placed = (periods: readonly string[], level: Level, vi: string, en: string, what: "agency" | "upperName") => {
    const [first] = periods
    if (first === undefined) return []
    const name = { vi: `${vi} ở ${some(periods, "kỳ")}`, en: `${en} in ${some(periods, "periods")}` }
    const said = fromTo(name, were?.get(first)?.[what] ?? null, are?.get(first)?.[what] ?? null)
    return [change(unitOf(now), "source-changed", "memberships", said, { rows: [now.code], periods, level })]
  }
  return [
    ...placed(moved, "form", "cơ quan báo cáo", "who reports it", "agency"),
    ...placed(nested, "figures", "đơn vị cấp trên", "the unit that it is in", "upperName"),
    ...wording(unitOf(now), old, now, [
      ["memberships", "tên", "the name", names],
      ["population", "dân số", "the population"],
      ["memberships", "ngày", "the days", moved.length + nested.length === 0 ? days : () => null],
    ]),
  ]
}
