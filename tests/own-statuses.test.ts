import { describe, expect, it } from "vitest"
import { figures } from "../src/documents/figures.ts"
import { consolidate } from "../src/engine/consolidate/consolidate.ts"
import { layOut } from "../src/form/layout/lay-out.ts"
import { formBook } from "../src/form/sheets/sheets.ts"
import { readStatus } from "../src/form/value/status.ts"
import { compareStatuses } from "../src/plan/diff/work.ts"
import { compose } from "../src/report/compose.ts"
import { markdown } from "../src/writers/markdown/markdown.ts"
import { planWith } from "./support/edited-files.ts"
import { folderOf } from "./support/folder.ts"

// A plan may name its own statuses of activities and duties; each counts as one of the four, or as not asked.

const own = `statuses:
  - { id: chua-lam, name: { vi: Chưa làm, en: Not begun }, meaning: not-started }
  - { id: cho-duyet, name: { vi: Chờ phê duyệt, en: Awaiting approval }, meaning: under-way, aliases: [Đã trình], about: đã trình cấp trên }
  - { id: xong, name: { vi: Xong, en: Finished }, meaning: done }
  - { id: khong-thuoc, name: { vi: Không thuộc cơ quan, en: Not ours }, meaning: not-asked }
`
const plan = planWith("y-te", { "plan.yaml": (text) => text.replace("decision:", `${own}\ndecision:`) })
const usual = planWith("y-te", {})

describe("a plan's own statuses", () => {
  it.each([
    ["chờ phê duyệt.", "cho-duyet under-way"],
    ["Đã trình", "cho-duyet under-way"],
    ["XONG", "xong done"],
    ["không thuộc cơ quan", "khong-thuoc nothing-arose"],
    ["Đã hoàn thành", "faulty"],
  ])("%s is read as %s", (typed, expected) => {
    const read = readStatus(typed, plan.statuses)
    expect(read.state === "status" ? `${read.own?.id} ${read.status}` : read.state).toBe(expected)
  })

  it("stand in the form's lists, and in its instructions", () => {
    const { sheets } = formBook(plan, layOut(plan, "tt-bien", "2017"), null)
    const text = JSON.stringify(sheets)
    expect(text).toContain('"values":["Chưa làm","Chờ phê duyệt","Xong","Không thuộc cơ quan"]')
    expect(text).toContain("Chờ phê duyệt: đã trình cấp trên.")
    expect(text).not.toContain("Đang thực hiện")
  })

  it("are what the diff speaks of", () => {
    const [change] = compareStatuses(usual, plan)
    expect(change?.kind).toBe("form-changed")
    expect(change?.said.vi).toContain("thêm cho-duyet (Chờ phê duyệt)")
    expect(compareStatuses(plan, plan)).toEqual([])
  })

  const given = (status: string, meaning: string) => {
    const found = plan.statuses.find(({ id }) => id === status)
    const owed = plan.periods.get("2017")
    if (found === undefined || owed === undefined) throw new Error("no such status, or year")
    const folder = folderOf([`tt-bien 2017 | registered | HD1.status=${meaning} | NV2.status=${meaning}`], {}, plan)
    // As the form's own reading has it.
    const checked = folder.checked.map((one) => ({
      ...one,
      submission: {
        ...one.submission,
        entries: one.submission.entries.map((entry) =>
          entry.read.state === "status" ? { ...entry, read: { ...entry.read, own: found } } : entry,
        ),
      },
    }))
    return consolidate(plan, owed, { ...folder, checked }, "2018-03-01")
  }

  it("stand in the JSON with what they count as, and in the report by their names", () => {
    const consolidation = given("cho-duyet", "under-way")
    const document = figures(consolidation, { name: "qn-tip", version: "0" })
    expect(document.activities[0]?.agencies[0]).toMatchObject({ status: "cho-duyet", meaning: "under-way" })
    expect(document.duties[0]).toMatchObject({ status: "cho-duyet", meaning: "under-way" })
    expect(markdown(compose(consolidation, "vi"))).toContain("Chờ phê duyệt")
    expect(markdown(compose(consolidation, "en"))).toContain("Awaiting approval")
  })

  it("whoever has nothing to do with an activity is not waited for", () => {
    const asked = (status: string, meaning: string) => given(status, meaning).activities[0]?.total.asked
    expect(asked("khong-thuoc", "nothing-arose")).toBe((asked("xong", "done") ?? 0) - 1)
  })
})
