import { describe, expect, it } from "vitest"
import { comparePlans } from "../../src/engine/compare/compare.ts"
import { bind } from "../../src/form/bind/bind.ts"
import type { Plan, PlanChange } from "../../src/model/plan.ts"
import { checkSubmission } from "../../src/rules/check.ts"
import { opened } from "../support/compared.ts"
import { type Edit, editedPlan } from "../support/edited-plan.ts"
import { filledForm } from "../support/filled-form.ts"
import { folderOf } from "../support/folder.ts"
import { goodAnswers } from "../support/good-answers.ts"
import { plan } from "../support/plan.ts"

const source = { file: "in/so-tttt.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }
/** A report on the form of revision 1. */
const workbook = filledForm("so-tttt", "2013", goodAnswers("so-tttt", "2013"))

const later = (revision: number, ...items: readonly string[]): Plan => {
  const entry: PlanChange = { revision, decision: "20/QĐ-UBND", day: "2013-02-01", reason: "Điều chỉnh", items }
  return { ...plan, revision, changes: [entry] }
}

/** What is found in the report when it is read by another revision of the plan. */
const found = (now: Plan): string[] => {
  const submission = bind(now, source, workbook)
  const period = now.periods.get("2013") ?? null
  return checkSubmission({ plan: now, submission, period, earlier: new Map() }).diagnostics.map(
    ({ code, place }) => `${code} ${place.kind === "workbook" ? place.row : ""}`,
  )
}

describe("a workbook made from an earlier revision", () => {
  it.each<readonly [string, Plan, readonly string[]]>([
    ["is read as before where nothing is said", later(2), []],
    ["is read as before where a target changed", later(2, "CT1.1"), []],
    ["is read as before where another agency's row changed", later(2, "CT2.3/trafficking-cases"), []],
    ["has its cells named where the row means something else now", later(2, "CT1.1/total"), ["QN206 CT1.1/total"]],
    ["… and only since revisions after its own", later(1, "CT1.1/total"), []],
  ])("%s", (_, now, expected) => expect(found(now)).toEqual(expected))

  it("the finding says since when, and by which decision", () => {
    const submission = bind(later(3, "CT1.1/total"), source, workbook)
    const { diagnostics, state } = checkSubmission({
      plan: later(3, "CT1.1/total"),
      submission,
      period: plan.periods.get("2013") ?? null,
      earlier: new Map(),
    })
    expect(diagnostics[0]?.message.vi).toBe(
      "Dòng CT1.1.2 được hiểu khác đi từ bản 3 của kế hoạch (20/QĐ-UBND); biểu mẫu này lập theo bản 1",
    )
    expect(state).toBe("with-errors")
  })
})

describe("with the reports folder, a change names the workbooks that it touches", () => {
  const reports = folderOf([
    "so-tttt 2013-H1 | CT1.1/total=3 | CT1.1/converted=2",
    "so-tttt 2013 | CT1.1/total=4",
    "binh-son 2013 | CT1.2/total=9",
    "so-tttt 2014 | CT1.5/total=1",
  ])
  const before = opened(editedPlan()).plan
  const touched = (...edits: readonly Edit[]) =>
    comparePlans(before, opened(editedPlan(...edits)), { failOn: "any", reports }).changes.flatMap(({ workbooks }) =>
      (workbooks ?? []).map(({ agency, period }) => `${agency} ${period}`),
    )
  const da1 = "projects/da1.yaml"

  it.each<readonly [string, Edit, readonly string[]]>([
    [
      "a target",
      [da1, "by: 2015, percent: 100, clause: IV.I.2.a", "by: 2015, percent: 99, clause: IV.I.2.a"],
      ["so-tttt 2013-H1", "so-tttt 2013"],
    ],
    ["a due day", ["plan.yaml", "due: { before: 07-05 }", "due: { before: 07-03 }"], ["so-tttt 2013-H1"]],
    ["an agency's mandate", ["agencies.yaml", "mandate: requested", "mandate: ordered"], []],
    ["words", [da1, "short: Văn bản thành", "short: Văn bản được thành"], []],
  ])("%s", (_, edit, expected) => expect(touched(edit)).toEqual(expected))

  it("in words", () => {
    const edit: Edit = [da1, "unit: văn bản", "unit: tài liệu"]
    const { diagnostics } = comparePlans(before, opened(editedPlan(edit)), { failOn: "any", reports })
    expect(diagnostics.map(({ message }) => message.vi)).toContain(
      "Số liệu CT1.1/converted: đơn vị tính đổi từ “văn bản” thành “tài liệu”, trong khi 1 kỳ báo cáo đã có số liệu: 1 tệp của 1 cơ quan (so-tttt) [figures]",
    )
  })
})
