import { describe, expect, it } from "vitest"
import { fold } from "../../src/base/text.ts"
import { plan, shippedDraft } from "../support/plan.ts"

const at = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const goalOf = (id: string): string => {
  const { targets } = at(plan.indicators, id)
  const goals = targets.kind === "milestones" ? targets.milestones : [{ year: targets.fromYear, goal: targets.goal }]
  const shown = goals.map(({ year, goal }) => {
    if (goal.kind === "at-least-percent") return `${goal.percent}% ${year}`
    if (goal.kind === "at-most") return `<=${goal.count} ${year}`
    if (goal.kind === "at-least-each") return `${[...goal.floors.values()].join("/")} ${year}`
    return `${goal.kind} ${year}`
  })
  return `${targets.kind === "milestones" ? "" : "from "}${shown.join(", ")}`
}

const districts = [...plan.agencies.values()].filter(({ level }) => level === "district").map(({ id }) => id)

describe("the shipped plan", () => {
  it("loads without a fault", () => expect(shippedDraft.faults).toEqual([]))

  it.each([
    ["objectives", plan.objectives.size, 5],
    ["solutions", plan.solutions.size, 5],
    ["projects", plan.projects.size, 5],
    ["sub-projects", plan.subProjects.size, 7],
    ["indicators", plan.indicators.size, 17],
    ["measures", plan.measures.size, 42],
    ["activities", plan.activities.size, 37],
    ["duties", plan.duties.size, 25],
    ["funding rows", plan.funding.rows.size, 20],
    ["agencies", plan.agencies.size, 32],
    ["districts", [...plan.agencies.values()].filter(({ level }) => level === "district").length, 14],
    ["communes", plan.units.size, 184],
    ["periods", plan.periods.size, 10],
    ["cross-checks", plan.crossChecks.length, 6],
  ])("has all %s", (_, found, expected) => expect(found).toBe(expected))

  it("has more than a dozen errata, each saying what is printed and how it is read", () => {
    expect(plan.errata.length).toBeGreaterThan(12)
    for (const { printed, read } of plan.errata) expect(printed).not.toBe(read)
  })

  it.each([
    ["TDA1.1", "so-tttt", "cong-an-tinh bdbp-tinh so-vhttdl so-tp so-ldtbxh hlhpn-tinh dai-ptth", 3],
    ["TDA1.2", "hlhpn-tinh", "cong-an-tinh bdbp-tinh so-tttt so-ldtbxh so-tp so-vhttdl so-gddt ubmttq-tinh", 6],
    ["TDA2.1", "cong-an-tinh", "bdbp-tinh vksnd-tinh tand-tinh so-ngv so-tp", 7],
    ["TDA2.2", "bdbp-tinh", "cong-an-tinh vksnd-tinh tand-tinh so-ngv", 6],
    ["TDA2.3", "vksnd-tinh", "cong-an-tinh bdbp-tinh tand-tinh", 4],
    ["TDA3.1", "cong-an-tinh", "bdbp-tinh so-ngv so-ldtbxh vksnd-tinh tand-tinh", 3],
    ["TDA3.2", "so-ldtbxh", "cong-an-tinh bdbp-tinh so-ngv so-yt so-gddt so-tp hlhpn-tinh", 3],
  ])("%s is led by %s, with %s", (id, lead, coordinators, activities) => {
    const sub = at(plan.subProjects, id)
    expect(sub.lead).toBe(lead)
    expect(sub.coordinators.join(" ")).toBe(coordinators)
    expect(sub.activities.length).toBe(activities)
    const others = ["DA1", "DA3"].includes(sub.project) ? districts : []
    for (const activity of sub.activities) {
      const { by, reporters } = at(plan.activities, activity)
      expect(reporters, activity).toEqual(by ?? [lead, ...coordinators.split(" "), ...others])
    }
  })

  it.each([
    ["HD2.1.5", "cong-an-tinh"],
    ["HD2.1.1 HD2.1.3 HD2.1.6 HD2.1.7", "cong-an-tinh bdbp-tinh"],
    ["HD2.2.1 HD2.2.2 HD2.2.4 HD2.2.5 HD2.2.6", "cong-an-tinh bdbp-tinh"],
    ["HD2.3.2", "tand-tinh vksnd-tinh"],
    ["HD2.3.3", "vksnd-tinh"],
    ["HD2.3.4", "tand-tinh"],
  ])("%s: carried out and reported by %s, which is a reading", (ids, by) => {
    for (const id of ids.split(" ")) {
      const activity = at(plan.activities, id)
      expect([activity.by?.join(" "), activity.reporters.join(" ")]).toEqual([by, by])
      expect(activity.reading).toBeTruthy()
    }
  })

  it("names who carries an activity out nowhere else", () => {
    const named = [...plan.activities.values()].filter(({ by }) => by !== null)
    expect(named).toHaveLength(13)
  })

  it("has a reading beside every quantity that is not added up", () => {
    for (const { id, quantity, reading } of plan.activities.values())
      expect(quantity === "sum" || reading !== null, id).toBe(true)
  })

  it("counts a district's activities: those of DA1 (9) and of DA3 (6)", () => {
    for (const district of districts) {
      const own = [...plan.activities.values()].filter(({ reporters }) => reporters.includes(district))
      expect(own.map(({ project }) => project).join(" ")).toBe("DA1 ".repeat(9) + "DA3 ".repeat(6).trim())
    }
  })

  it("charges all 18 provincial agencies with a plan of their own", () => {
    const { agencies, clause } = at(plan.duties, "NV0.1")
    expect(agencies.map((id) => plan.agencies.get(id)?.level)).toEqual(agencies.map(() => "province"))
    expect([agencies.length, clause]).toEqual([18, "VI.II"])
  })

  it("has as caseloads what can be carried over, and only that", () => {
    const caseloads = [...plan.measures.values()].filter(({ nature }) => nature === "caseload")
    expect(caseloads.map(({ id }) => id).toSorted()).toEqual(
      "CT2.2/received CT2.2/with-signs CT2.4/to-execute CT2.4/to-prosecute CT2.4/to-try CT3.1/received CT3.2/confirmed CT3.3/in-need".split(
        " ",
      ),
    )
    for (const { id, text } of caseloads) expect(text, id).toContain("kể cả kỳ trước chuyển sang")
  })

  it.each([
    ["DA1", "so-tttt", "", 24],
    ["DA2", "cong-an-tinh", "", 20],
    ["DA3", "so-ldtbxh", "", 24],
    ["DA4", "cong-an-tinh", "vp-dbqh-hdnd vp-ubnd so-tp bdbp-tinh so-ngv so-ldtbxh vksnd-tinh tand-tinh", 23],
    ["DA5", "cong-an-tinh", "so-ngv so-tp so-ldtbxh bdbp-tinh vksnd-tinh tand-tinh hlhpn-tinh", 22],
  ])(
    "%s is led by %s; its funding is reported by all with a role in it, and by every district",
    (id, lead, others, funded) => {
      const project = at(plan.projects, id)
      expect([project.lead, project.coordinators.join(" ")]).toEqual([lead, others])
      expect(project.funded.length).toBe(funded)
      expect(project.funded).not.toContain(plan.funding.allocator)
    },
  )

  it.each([
    ["CT1.1", "ratio", false, "85% 2013, 100% 2015", 2],
    ["CT1.2", "ratio", false, "75% 2013, 100% 2015", 2],
    ["CT1.3", "floor", false, "10/5/10 2013", 3],
    ["CT1.4", "ratio", false, "70% 2013, 85% 2015", 2],
    ["CT1.5", "ratio", false, "100% 2015", 2],
    ["CT1.6", "trend", true, "from above-year-before 2011", 2],
    ["CT2.1", "ratio", true, "from 100% 2011", 2],
    ["CT2.2", "ratio", true, "from 100% 2011", 4],
    ["CT2.3", "ceiling", false, "from <=0 2011", 1],
    ["CT2.4", "ratio", true, "from 100% 2011", 8],
    ["CT3.1", "ratio", true, "from 100% 2011", 2],
    ["CT3.2", "ratio", true, "from 100% 2011", 2],
    ["CT3.3", "ratio", true, "from 100% 2011", 2],
    ["CT4.1", "ratio", true, "from 100% 2012", 2],
    ["CT4.2", "qualitative", false, "from done 2011", 3],
    ["CT4.3", "qualitative", false, "from done 2011", 2],
    ["CT4.4", "qualitative", false, "from done 2011", 1],
  ])("%s is a %s (if any: %s), to reach %s", (id, kind, ifAny, goal, measures) => {
    const indicator = at(plan.indicators, id)
    expect([indicator.kind, indicator.ifAny, goalOf(id), indicator.measures.length]).toEqual([
      kind,
      ifAny,
      goal,
      measures,
    ])
  })

  it.each([
    ["CT1.1/converted", "so-tttt", "stock"],
    ["CT1.3/speakers-province", "so-tttt", "stock"],
    ["CT1.4/surveyed", "14 districts", "flow"],
    ["CT1.3/communicators", "14 districts", "stock"],
    ["CT2.1/at-risk", "cong-an-tinh bdbp-tinh", "stock"],
    ["CT2.2/sorted", "cong-an-tinh bdbp-tinh", "flow"],
    ["CT2.2/received", "cong-an-tinh bdbp-tinh", "caseload"],
    ["CT2.2/with-signs", "cong-an-tinh bdbp-tinh", "caseload"],
    ["CT2.4/detected", "cong-an-tinh bdbp-tinh", "flow"],
    ["CT2.4/prosecuted", "vksnd-tinh", "flow"],
    ["CT2.4/to-prosecute", "vksnd-tinh", "caseload"],
    ["CT2.4/to-try", "tand-tinh", "caseload"],
    ["CT2.4/executed", "cong-an-tinh", "flow"],
    ["CT2.4/to-execute", "cong-an-tinh", "caseload"],
    ["CT3.1/received", "cong-an-tinh", "caseload"],
    ["CT3.2/supported", "so-ldtbxh", "flow"],
    ["CT3.2/confirmed", "so-ldtbxh", "caseload"],
    ["CT3.3/in-need", "so-tp", "caseload"],
    ["CT4.1/issued", "cong-an-tinh", "stock"],
    ["CT4.2/status", "cong-an-tinh so-tp", "flow"],
    ["CT4.4/status", "cong-an-tinh so-ngv", "flow"],
  ])("%s comes from %s, as a %s", (id, sources, nature) => {
    const measure = at(plan.measures, id)
    const named = measure.sources.map(({ agency }) => agency)
    const districts = named.every((agency) => plan.agencies.get(agency)?.level === "district")
    expect(districts ? `${named.length} districts` : named.join(" ")).toBe(sources)
    expect(measure.nature).toBe(nature)
  })

  it("asks for a number, but for the status of a qualitative indicator", () => {
    for (const { id, input } of plan.measures.values())
      expect(input, id).toBe(id.endsWith("/status") ? "status" : "count")
  })

  it("counts the duties as Part VI.I does", () => {
    const byEntry = Array.from(
      { length: 15 },
      (_, i) => [...plan.duties.values()].filter(({ entry }) => entry === i + 1).length,
    )
    expect(byEntry).toEqual([3, 2, 2, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 2])
    expect(at(plan.duties, "NV13.1").agencies).toEqual(["so-yt", "so-gddt", "dai-ptth", "vp-ubnd", "vp-dbqh-hdnd"])
    expect(at(plan.duties, "NV14.1").agencies.length).toBe(14)
  })

  it("requests four agencies and orders the others", () => {
    const requested = [...plan.agencies.values()].filter(({ mandate }) => mandate === "requested").map(({ id }) => id)
    expect(requested).toEqual(["hlhpn-tinh", "vksnd-tinh", "tand-tinh", "ubmttq-tinh"])
  })

  it("gives every agency something to do", () => {
    const busy = new Set([...plan.duties.values()].flatMap(({ agencies }) => agencies))
    expect([...plan.agencies.keys()].filter((id) => !busy.has(id))).toEqual([])
  })

  it.each([
    ["CT1.2", "trained / total"],
    ["CT2.2", "sorted / received, verified / with-signs"],
    ["CT2.4", "investigated / detected, prosecuted / to-prosecute, tried / to-try, executed / to-execute"],
    ["CT1.6", "reported-by-people / suspected"],
    ["CT1.3", ""],
    ["CT2.3", ""],
  ])("%s is made of %s", (id, parts) => {
    const local = (measure: string) => measure.slice(id.length + 1)
    const shown = at(plan.indicators, id).parts.map((part) => `${local(part.numerator)} / ${local(part.denominator)}`)
    expect(shown.join(", ")).toBe(parts)
  })
})

describe("clauses", () => {
  const claused = [
    ...plan.objectives.values(),
    ...plan.solutions.values(),
    ...plan.agencies.values(),
    ...plan.groups.values(),
    ...plan.projects.values(),
    ...plan.subProjects.values(),
    ...plan.indicators.values(),
    ...plan.activities.values(),
    ...plan.duties.values(),
    ...plan.regime.kinds,
  ].map(({ id, clause }) => [id, clause] as const)

  it.each(claused)("%s points at %s", (_, clause) =>
    expect(clause).toMatch(/^(I|II|III|IV|V|VI)(\.(I|II|III|IV|V))?(\.\d+)?(\.[a-eđ])?(, (gạch|câu) \d)?$/),
  )

  it("has one for every target", () => {
    for (const { id, targets } of plan.indicators.values())
      for (const { clause } of targets.kind === "milestones" ? targets.milestones : [targets])
        expect(clause, id).toBe(at(plan.indicators, id).clause)
  })

  it("numbers a sub-project's activities as the decision's bullets stand", () => {
    for (const { id, clause } of plan.activities.values())
      if (id !== "HD5.1") expect(clause, id).toMatch(new RegExp(`, gạch ${id.split(".").at(-1)}$`))
  })
})

describe("names", () => {
  const named = new Map<string, string[]>()
  for (const { id, name, aliases } of plan.agencies.values())
    for (const text of [name, ...aliases]) named.set(fold(text), [...(named.get(fold(text)) ?? []), id])

  it.each([
    ["CA tỉnh", "cong-an-tinh"],
    ["CAT", "cong-an-tinh"],
    ["BĐBP tỉnh", "bdbp-tinh"],
    ["Sở LĐ-TB&XH", "so-ldtbxh"],
    ["Sở Lao động – Thương binh và Xã hội", "so-ldtbxh"],
    ["SỞ TTTT", "so-tttt"],
    ["Toà án", "tand-tinh"],
    ["VKSND tỉnh", "vksnd-tinh"],
    ["HLHPN", "hlhpn-tinh"],
    ["UBMTTQ", "ubmttq-tinh"],
    ["Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh", "ubmttq-tinh"],
    ["Bình Sơn", "binh-son"],
    ["Uỷ ban nhân dân huyện Bình Sơn", "binh-son"],
    ["Tp. Quảng Ngãi", "tp-quang-ngai"],
    ["Ba Tơ", "ba-to"],
    ["Sở Văn hoá, Thể thao và Du lịch", "so-vhttdl"],
  ])("“%s” is %s", (text, id) => expect(named.get(fold(text))).toEqual([id]))

  it.each(["Sở NV", "Quảng Ngãi"])("“%s” is refused with its candidates", (text) => {
    expect(named.has(fold(text))).toBe(false)
    expect(plan.ambiguous.get(text)?.length).toBe(2)
  })

  it("bears no name twice", () => expect([...named].filter(([, ids]) => new Set(ids).size > 1)).toEqual([]))
})
