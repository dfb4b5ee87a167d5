import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { plan } from "../support/plan.ts"

const rows = readFileSync("fixtures/source/communes.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [code = "", name = "", type = "", agency = "", from = "", until = ""] = line.split(",")
    return { code, name, type, agency, from: from || null, until: until || null }
  })

const on = (day: string) =>
  [...plan.units.values()].flatMap(({ code, memberships }) =>
    memberships
      .filter(({ from, until }) => (from === null || from <= day) && (until === null || until >= day))
      .map(({ type, ...one }) => ({ code, agency: "agency" in one ? one.agency : null, type })),
  )

describe("communes", () => {
  it("are those of the list, each with the days in its district", () => {
    const ours = [...plan.units.values()].flatMap(({ code, memberships }) =>
      memberships.map((one) => ({ code, ...one })),
    )
    const key = ({ code, from }: { code: string; from: string | null }) => `${code} ${from ?? ""}`
    const sorted = <T extends { code: string; from: string | null }>(list: T[]) =>
      list.sort((a, b) => (key(a) < key(b) ? -1 : 1))
    expect(sorted(ours)).toEqual(sorted(rows))
  })

  it.each([
    ["2011-12-31", 166, 8, 10],
    ["2014-03-31", 166, 8, 10],
    ["2014-04-01", 166, 9, 9],
    ["2015-12-31", 166, 9, 9],
  ])("on %s are %i xã, %i phường, %i thị trấn", (day, xa, phuong, thiTran) => {
    const count = (type: string) => on(day).filter((one) => one.type === type).length
    expect([count("xã"), count("phường"), count("thị trấn")]).toEqual([xa, phuong, thiTran])
    expect(new Set(on(day).map(({ code }) => code)).size).toBe(184)
  })

  it("moved to the city on 1 April 2014: ten of Sơn Tịnh, three of Tư Nghĩa", () => {
    const before = new Map(on("2014-03-31").map(({ code, agency }) => [code, agency]))
    const moved = on("2014-04-01").filter(({ code, agency }) => before.get(code) !== agency)
    expect(moved.every(({ agency }) => agency === "tp-quang-ngai")).toBe(true)
    const from = moved.map(({ code }) => before.get(code))
    expect([from.filter((id) => id === "son-tinh").length, from.filter((id) => id === "tu-nghia").length]).toEqual([
      10, 3,
    ])
  })

  it.each([
    ["2013", "tp-quang-ngai", 10],
    ["2013", "son-tinh", 21],
    ["2014-H1", "tp-quang-ngai", 23],
    ["2014-H1", "son-tinh", 11],
    ["2014-H1", "tu-nghia", 15],
    ["2011-2015", "tp-quang-ngai", 23],
  ])("in %s, %s has %i", (period, agency, count) =>
    expect(plan.periods.get(period)?.units.get(agency)?.length).toBe(count),
  )

  it("are named with their kind, and keep their marks", () => {
    const names =
      plan.periods
        .get("2013")
        ?.units.get("ba-to")
        ?.map(({ name }) => name) ?? []
    expect(names).toEqual(expect.arrayContaining(["thị trấn Ba Tơ", "xã Ba Tô"]))
  })
})
