import { expect } from "vitest"
import type { runIn } from "./run.ts"

type Run = (line: string) => ReturnType<typeof runIn>

/** A report is written in all seven formats, of each of these periods, in both languages. */
export async function writesEveryFormat(run: Run, periods: readonly string[], more = ""): Promise<void> {
  for (const period of periods)
    for (const lang of ["vi", "en"]) {
      const where = `--lang ${lang} --out ${lang}-${period}${more}`
      const { code, err } = await run(`consolidate ${period} ${where} --format xlsx,md,json,html,docx,csv,parquet`)
      expect([code, err.includes("--debug")], `${period} ${lang} ${err}`).toEqual([0, false])
    }
}

/** What else is asked of a year's reports answers without an error: `ids` explained, two years compared (which names `changed`), a publication. */
export async function answersEveryCommand(
  run: Run,
  { plan, ids, changed, asOf }: { plan: string; ids: readonly string[]; changed: string; asOf: string },
): Promise<void> {
  const year = `2017 --as-of ${asOf}`
  for (const id of ids) expect((await run(`explain ${id} --period ${year}`)).code, id).toBe(0)
  const { code, out } = await run(`compare 2016 ${year}`)
  expect([code, out.includes(changed)]).toEqual([0, true])
  for (const line of [
    `status ${year}`,
    `letters ${year}`,
    `plan diff --against ${plan}`,
    "page",
    `consolidate ${year} --public --out public --format json,md,xlsx`,
  ])
    expect((await run(line)).code, line).toBe(0)
}
