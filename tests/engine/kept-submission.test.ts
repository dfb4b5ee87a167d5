import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { packing } from "../../src/cli/kept/packing.ts"
import { sampleFiles } from "../../src/dev/sample-province.ts"
import { layingAside } from "../../src/engine/kept/laid-aside.ts"
import { keptSubmission, submissionFrom } from "../../src/engine/kept/submission.ts"
import { examine, examineWhole } from "../../src/engine/validate/validate.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import { hostileFiles } from "../hostile/files.ts"
import { filledForm } from "../support/forms.ts"
import { plan } from "../support/plan.ts"

const examined = (file: string, bytes: Uint8Array) =>
  examine(plan, { file, sha256: "0".repeat(64), bytes, fault: null })

function sameAgain(checked: CheckedSubmission): boolean {
  const text = keptSubmission(checked)
  if (text !== null) expect(submissionFrom(text, plan, checked.submission.file)).toStrictEqual(checked)
  return text !== null
}

/** Moved, and called otherwise. */
function sameElsewhere(bytes: Uint8Array): boolean {
  const text = keptSubmission(examined("in/a.xlsx", bytes))
  if (text !== null) expect(submissionFrom(text, plan, "2013/b.xlsx")).toStrictEqual(examined("2013/b.xlsx", bytes))
  return text !== null
}

const workbooksIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xbm]?$/.test(name))
    .map((name) => join(folder, name))

describe("a workbook that is not opened again is as it was", () => {
  it.each([...workbooksIn("fixtures/submissions"), ...workbooksIn("fixtures/producers")])("%s", (file) => {
    sameAgain(examined(file, readFileSync(file)))
    sameElsewhere(readFileSync(file))
  })

  it("in the sample province's reports of a half-year and of the stage", async () => {
    let kept = 0
    for (const id of ["2013-H1", "2011-2015"]) {
      const period = plan.periods.get(id)
      if (!period) throw new RangeError(id)
      for await (const { path, bytes } of sampleFiles(1455, plan, period)) if (sameAgain(examined(path, bytes))) kept++
    }
    expect(kept).toBeGreaterThan(30)
  })

  it.each(hostileFiles(0.02).map(([what, make]) => [what, make] as const))("hostile: %s", (_, make) => {
    sameAgain(examined("x.xlsx", make()))
    sameElsewhere(make())
  })
})

it("versions that are laid aside say what they said, in whatever order they are asked", () => {
  const aside = layingAside(packing)
  const before = workbooksIn("fixtures/submissions").map((file) => examined(file, readFileSync(file)))
  const after = before.map(aside)
  for (const order of [before.keys(), [...before.keys()].reverse()])
    for (const index of order) expect(after[index]).toStrictEqual(before[index])
  expect(after.filter((one, index) => one !== before[index]).length).toBeGreaterThan(3)
})

describe("is not kept", () => {
  let person: Uint8Array
  beforeAll(async () => {
    person = await filledForm("so-tp", "2013", {
      "measures CT3.3/aided note": "Đã tiếp nhận nạn nhân Nguyễn Thị Lành, CMND 212345678",
    })
  })

  it("where somebody's personal data was found", () => {
    const checked = examined("so-tp.xlsx", person)
    expect(checked.diagnostics.map(({ code }) => code)).toContain("QN315")
    expect(keptSubmission(checked)).toBeNull()
  })

  it("under a name that tells of somebody", async () => {
    const bytes = await filledForm("so-tp", "2013")
    const text = keptSubmission(examined("so-tp.xlsx", bytes)) ?? ""
    expect(submissionFrom(text, plan, "b.xlsx")).not.toBeNull()
    const person = "bao cao ve nan nhan Nguyen Thi Lanh.xlsx"
    expect(examined(person, bytes).diagnostics.map(({ code }) => code)).toContain("QN315")
    expect(submissionFrom(text, plan, person)).toBeNull()
  })

  it("with its cells", async () => {
    const bytes = await filledForm("so-tp", "2013")
    expect(keptSubmission(examineWhole(plan, { file: "a.xlsx", sha256: null, bytes, fault: null }))).toBeNull()
  })

  it("with entries that are not its form's", async () => {
    const checked = examined("a.xlsx", await filledForm("so-tp", "2013"))
    const [first, ...rest] = checked.submission.entries
    if (!first) throw new Error("no entries")
    const other = (entries: CheckedSubmission["submission"]["entries"]) =>
      keptSubmission({ ...checked, submission: { ...checked.submission, entries } })
    expect(other(rest)).toBeNull()
    expect(other([{ ...first, label: "khác" }, ...rest])).toBeNull()
    expect(other([...checked.submission.entries, first])).toBeNull()
  })
})
