import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Count, type Edition, type Family, type Hiding, isHidden } from "../../src/privacy/publish/family.ts"
import { suppress } from "../../src/privacy/suppress.ts"
import { possibleValues } from "../support/attacker.ts"

const below = 5

/** A family of one measure, every row added up in one sum; `P` marks the province's own figure. */
const single = (counts: readonly (number | string)[]): Family => ({
  measures: ["m"],
  rows: counts.map((count, i) => ({
    key: `r${i}`,
    cells: new Map([
      ["m", { value: Number(String(count).replace("P", "")), below: typeof count === "number", sumClass: "all" }],
    ]),
  })),
  atMost: [],
})

/** A ratio: numerator and denominator of each row. */
const ratio = (pairs: readonly (readonly [number, number])[]): Family => ({
  measures: ["n", "d"],
  rows: pairs.map(([n, d], i) => ({
    key: `r${i}`,
    cells: new Map([
      ["n", { value: n, below: true, sumClass: "both" }],
      ["d", { value: d, below: true, sumClass: "both" }],
    ]),
  })),
  atMost: [["n", "d"]],
})

/** Two counts and their sum in each row, as a cross-check of the plan says. */
const added = (pairs: readonly (readonly [number, number])[]): Family => ({
  measures: ["a", "b", "c"],
  rows: pairs.map(([a, b], i) => ({
    key: `r${i}`,
    cells: new Map(
      Object.entries({ a, b, c: a + b }).map(([id, value]) => [id, { value, below: true, sumClass: "all" }]),
    ),
  })),
  atMost: [],
  checks: [{ left: ["a", "b"], relation: "=", right: ["c"], tolerance: null, withinAgency: true }],
})

/** The rows as a reader sees them: `<5`, `*`, or the number. */
function printed(family: Family): string {
  const hidden = suppress(family, below)
  const signOf = (row: string, measure: string, { value }: Count) =>
    !isHidden(hidden, row, measure) ? String(value) : value < below ? "<5" : "*"
  const rows = family.rows.map(({ key, cells }) => [...cells].map(([id, count]) => signOf(key, id, count)).join("/"))
  return hidden.table ? "no table" : `${rows.join(" ")}${hidden.sums ? " without sums" : ""}`
}

describe("what is hidden of one sum", () => {
  it.each([
    ["nothing small", [5, 6, 7], "5 6 7"],
    ["one small count: the next one goes with it", [3, 9, 20], "<5 * 20"],
    ["… round to the first", [9, 20, 3], "* 20 <5"],
    ["two small counts hide each other", [3, 2, 20], "<5 <5 20"],
    ["two at their most tell each other, and that others were left out for it", [4, 4, 20, 30], "<5 <5 * *"],
    ["nobody anywhere: nobody to protect", [0, 0, 0], "0 0 0"],
    ["zeros beside large counts only", [0, 12, 0], "0 12 0"],
    ["a zero beside a small count: two values are too few", [0, 1, 30], "<5 <5 * without sums"],
    ["three values are enough", [0, 2, 30], "<5 <5 30"],
    ["the province's own small figure is printed", ["P3", 20, 30], "3 20 30"],
    ["… and does not hide a district's", ["P9", 3, 30], "9 <5 *"],
    ["one district alone: the sum goes too", [3], "<5 without sums"],
    ["… also beside the province's figure", ["P7", 3], "7 <5 without sums"],
    ["the other one at the least of a large count", [1, 5, 9], "no table"],
  ])("%s", (_, counts, expected) => {
    expect(printed(single(counts))).toBe(expected)
  })
})

describe("what is hidden of a ratio", () => {
  it.each([
    [
      "small in both",
      [
        [3, 4],
        [2, 3],
        [20, 30],
      ],
      "<5/<5 <5/<5 */* without sums",
    ],
    [
      "a small numerator, a large denominator",
      [
        [3, 9],
        [20, 30],
        [40, 50],
      ],
      "<5/9 */30 40/50",
    ],
    [
      "all of all: the numerator tells the denominator",
      [
        [3, 3],
        [9, 9],
        [7, 7],
      ],
      "<5/<5 */* 7/7",
    ],
    [
      "none of none beside some",
      [
        [0, 0],
        [3, 9],
        [20, 20],
      ],
      "<5/<5 <5/* */* without sums",
    ],
  ] as const)("%s", (_, pairs, expected) => {
    expect(printed(ratio(pairs))).toBe(expected)
  })
})

/** What a reader knows of the hidden counts. */
function knowledge(family: Family) {
  const hidden = suppress(family, below)
  const all = family.rows.flatMap(({ key, cells }) =>
    [...cells].map(([measure, count]) => ({
      id: `${key} ${measure}`,
      group: `${measure} ${count.sumClass}`,
      count,
      hidden: isHidden(hidden, key, measure),
    })),
  )
  const unknown = all.filter((cell) => cell.hidden)
  const groups = [...new Set(unknown.map(({ group }) => group))].map((group) =>
    unknown.filter((cell) => cell.group === group),
  )
  const sumOf = (cells: readonly (typeof all)[number][]) => cells.reduce((so, { count }) => so + count.value, 0)
  // Without a sum nothing bounds a large count: some room above the truth stands for it.
  const most = (cells: readonly (typeof all)[number][]) => (hidden.sums ? 12 : sumOf(cells))
  return {
    hidden,
    all,
    unknowns: groups.flatMap((cells) =>
      cells.map(({ id, count }) => ({
        id,
        least: count.value < below || hidden.table ? 0 : below,
        most: count.value < below && !hidden.table ? Math.min(below - 1, most(cells)) : most(cells),
      })),
    ),
    known: {
      sums: hidden.sums ? [] : groups.map((cells) => ({ of: cells.map(({ id }) => id), sum: sumOf(cells) })),
      atMost: family.rows.flatMap(({ key, cells }) =>
        family.atMost.flatMap(([n, d]): (readonly [string | number, string | number])[] => {
          const side = (measure: string): string | number | null => {
            const count = cells.get(measure)
            if (count === undefined) return null
            return isHidden(hidden, key, measure) ? `${key} ${measure}` : count.value
          }
          const [small, large] = [side(n), side(d)]
          return small === null || large === null ? [] : [[small, large]]
        }),
      ),
    },
  }
}

const cell = (sumClass: string, belowProvince: boolean) =>
  fc
    .oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 8 }))
    .map((value): Count => ({ value, below: belowProvince, sumClass }))

/** Rows of a ratio: both numbers, or only one of them; now and then the province's own. */
const row = fc.integer({ min: 0, max: 4 }).chain((dice) => {
  const below = dice > 0
  const both = fc
    .tuple(cell("both", below), cell("both", below))
    .filter(([n, d]) => n.value <= d.value)
    .map(([n, d]): [string, Count][] => [
      ["n", n],
      ["d", d],
    ])
  const only = cell("one", below).map((d): [string, Count][] => [["d", d]])
  return fc.oneof({ weight: 3, arbitrary: both }, { weight: 1, arbitrary: only })
})

const families = fc.array(row, { minLength: 1, maxLength: 4 }).map(
  (rows): Family => ({
    measures: ["n", "d"],
    rows: rows.map((cells, i) => ({ key: `r${i}`, cells: new Map(cells) })),
    atMost: [["n", "d"]],
  }),
)

const singleOf = (period: string, counts: readonly number[]): Family => ({
  ...single(counts),
  rows: counts.map((value, i) => ({
    key: `r${i}||${period}`,
    cells: new Map([["m", { value, below: true, sumClass: "all" }]]),
  })),
})

/** A family as an edition before has told it. */
const editionOf = ({ rows }: Family, hidden: Hiding, same: boolean): Edition => ({
  rows: rows.map(({ key, cells }) => ({
    key,
    same,
    cells: new Map(
      [...cells].map(([measure, { value }]) => [
        measure,
        !isHidden(hidden, key, measure)
          ? { least: value, most: value }
          : value < below
            ? { least: 0, most: below - 1 }
            : { least: below, most: null },
      ]),
    ),
  })),
  sums: hidden.sums
    ? []
    : [
        {
          measure: "m",
          rows: rows.map(({ key }) => key),
          sum: rows.reduce((so, { cells }) => so + (cells.get("m")?.value ?? 0), 0),
        },
      ],
})

/** What one edition tells of its counts, as the attacker takes it. */
function told({ rows }: Family, hidden: Hiding, name: string) {
  const cells = rows.map(({ key, cells }, i) => ({
    id: `${name}${i}`,
    value: cells.get("m")?.value ?? 0,
    hidden: isHidden(hidden, key, "m"),
  }))
  const unknown = cells.filter((cell) => cell.hidden)
  return {
    sides: cells.map((cell) => (cell.hidden ? cell.id : cell.value)),
    unknowns: unknown.map(({ id, value }) => ({
      id,
      least: value < below ? 0 : below,
      most: value < below ? below - 1 : 24,
    })),
    sums:
      hidden.sums || unknown.length === 0
        ? []
        : [{ of: unknown.map(({ id }) => id), sum: unknown.reduce((so, { value }) => so + value, 0) }],
  }
}

describe("what a reader can work out", () => {
  it("no hidden count: each keeps three values, whatever the counts are", () => {
    fc.assert(
      fc.property(families, (family) => {
        const { unknowns, known, hidden } = knowledge(family)
        if (hidden.table) return
        for (const [id, values] of possibleValues(unknowns, known)) expect([...values].length, id).toBeGreaterThan(2)
      }),
      { numRuns: 200 },
    )
  })

  /** All families that are printed alike: a reader who knows the rules, too, cannot tell them apart. */
  function tellApart(all: Iterable<Family>, most: number): void {
    const alike = new Map<string, Map<string, Set<number>>>()
    for (const family of all) {
      const hidden = suppress(family, below)
      const sums = new Map<string, number>()
      for (const { cells } of family.rows)
        for (const [measure, { value }] of cells) sums.set(measure, (sums.get(measure) ?? 0) + value)
      // Of a larger sum not all tables are tried.
      if (!hidden.sums && [...sums.values()].some((sum) => sum > most)) continue
      const told = `${printed(family)} ${hidden.sums ? "" : JSON.stringify([...sums])}`
      const values = alike.get(told) ?? new Map<string, Set<number>>()
      alike.set(told, values)
      for (const { key, cells } of family.rows)
        for (const [measure, { value }] of cells)
          if (isHidden(hidden, key, measure))
            values.set(`${key} ${measure}`, (values.get(`${key} ${measure}`) ?? new Set()).add(value))
    }
    // What reaches the largest count that was tried goes on beyond it.
    for (const [told, values] of alike)
      for (const [cell, possible] of values)
        if (!possible.has(most)) expect(possible.size, `${told}: ${cell} is ${[...possible]}`).toBeGreaterThan(2)
  }

  it("nothing by the rules themselves: every table of three counts up to 12", () => {
    const counts = Array.from({ length: 13 }, (_, i) => i)
    tellApart(
      counts.flatMap((a) => counts.flatMap((b) => counts.map((c) => single([a, b, c])))),
      12,
    )
  })

  it("nothing by the rules themselves: every ratio of two rows up to 6", () => {
    const pairs = Array.from({ length: 7 }, (_, d) => Array.from({ length: d + 1 }, (_, n) => [n, d] as const)).flat()
    tellApart(
      pairs.flatMap((one) => pairs.map((other) => ratio([one, other]))),
      6,
    )
  })

  it("nothing by what the plan says adds up in each report", () => {
    const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(pairs, (rows) => {
        const family = added(rows)
        const hidden = suppress(family, below)
        if (hidden.table) return
        const cells = family.rows.flatMap(({ key, cells }) =>
          [...cells].map(([measure, { value }]) => ({ key, measure, value, id: `${key} ${measure}` })),
        )
        const left = cells.filter(({ key, measure }) => isHidden(hidden, key, measure))
        const side = (key: string, measure: string) => {
          const cell = cells.find((one) => one.key === key && one.measure === measure)
          return cell === undefined ? 0 : left.includes(cell) ? cell.id : cell.value
        }
        const values = possibleValues(
          left.map(({ id, value }) => ({ id, least: value < below ? 0 : below, most: value < below ? below - 1 : 16 })),
          {
            sums: hidden.sums
              ? []
              : family.measures.map((measure) => {
                  const of = left.filter((cell) => cell.measure === measure)
                  return { of: of.map(({ id }) => id), sum: of.reduce((so, { value }) => so + value, 0) }
                }),
            atMost: [],
            equal: family.rows.map(({ key }) => [[side(key, "a"), side(key, "b")], side(key, "c")] as const),
          },
        )
        for (const [id, possible] of values) expect([...possible].length, id).toBeGreaterThan(2)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it("every small count below the province is hidden, but for zeros with no small count beside them; no other level is", () => {
    fc.assert(
      fc.property(families, (family) => {
        for (const { count, hidden } of knowledge(family).all) {
          if (!count.below) expect(hidden).toBe(false)
          else if (count.value > 0 && count.value < below) expect(hidden).toBe(true)
        }
      }),
    )
  })

  it("nothing by two editions side by side: a half-year and its year, and the same period again", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(counts, counts, fc.boolean(), (halves, more, again) => {
        const half = singleOf("2013-H1", halves)
        const year = singleOf(
          again ? "2013-H1" : "2013",
          halves.map((count, i) => count + (more[i] ?? 0)),
        )
        const first = suppress(half, below)
        if (first.table) return
        const family: Family = { ...year, flows: new Set(["m"]), editions: [editionOf(half, first, !again)] }
        const second = suppress(family, below)
        if (second.table) return
        const known = [told(half, first, "a"), told(year, second, "b")]
        const atMost = again
          ? []
          : halves.map((_, i): readonly [string | number, string | number] => [
              known[0]?.sides[i] ?? 0,
              known[1]?.sides[i] ?? 0,
            ])
        const values = possibleValues(
          known.flatMap(({ unknowns }) => unknowns),
          { sums: known.flatMap(({ sums }) => sums), atMost },
        )
        for (const [id, possible] of values) expect([...possible].length, id).toBeGreaterThan(2)
      }),
      { numRuns: 150 },
    )
  })

  it("the attacker of these tests finds a count that a sum gives away", () => {
    const known = { sums: [{ of: ["a", "b"], sum: 8 }], atMost: [] }
    const bounds = { least: 0, most: 4 }
    const found = possibleValues(
      [
        { id: "a", ...bounds },
        { id: "b", ...bounds },
      ],
      known,
    )
    expect([...(found.get("a") ?? [])]).toEqual([4])
  })
})
