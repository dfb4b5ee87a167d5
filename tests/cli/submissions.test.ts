import { expect, it } from "vitest"
import { runIn } from "../support/run.ts"

it("the workbooks that come with the repository are checked from a clone", async () => {
  const { code, out } = await runIn(".", ["validate", "fixtures/submissions", "--format", "json"])
  expect(code).toBe(1)
  const run: { files: { file: string; state: string }[]; diagnostics: { code: string; place: { file: string } }[] } =
    JSON.parse(out)
  const states = run.files.map(({ file, state }) => [file.replace("fixtures/submissions/", ""), state])
  expect(Object.fromEntries(states)).toEqual({
    "binh-son.2.xlsx": "clean",
    "binh-son.xlsx": "with-errors",
    "cong-an-tinh.xlsx": "clean",
    "dai-ptth.xlsx": "unusable",
    "ly-son.xlsx": "clean",
    "nghia-hanh.xlsx": "with-errors",
    "so-tc.xlsx": "clean",
    "so-tp.xlsx": "clean",
    "so-tttt.xlsx": "clean",
    "tra-bong.xlsx": "with-errors",
  })
  const errors = run.diagnostics.filter(({ code }) => code !== "QN321").map(({ code }) => code)
  expect(errors.sort()).toEqual(["QN202", "QN304", "QN309", "QN323"])
})
