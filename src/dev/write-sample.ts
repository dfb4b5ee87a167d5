import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Plan } from "../model/plan.ts"
import { samplePeriods } from "./sample-figures.ts"
import { type SampleFile, sampleFiles, sampleRegister, sampleRulings } from "./sample-province.ts"

/** The periods of the demo: a year with the half before it, and the year that it is compared with. */
export const usualPeriods: readonly string[] = ["2012-H1", "2012", "2013-H1", "2013"]

/** Every period that the sample knows. */
export const allPeriods = samplePeriods

/** Writes the sample province's reports folder `out`: workbooks by period, the register, and the rulings. Gives how many files there are. */
export async function writeSample(
  plan: Plan,
  { seed, out, periods }: { seed: number; out: string; periods: readonly string[] },
): Promise<number> {
  const files: SampleFile[] = []
  for (const id of periods) {
    const period = plan.periods.get(id)
    if (!period) throw new Error(`no period ${id} in the plan`)
    for await (const file of sampleFiles(seed, plan, period)) {
      await mkdir(dirname(join(out, file.path)), { recursive: true })
      await writeFile(join(out, file.path), file.bytes)
      files.push(file)
    }
  }
  await writeFile(join(out, "register.yaml"), sampleRegister(files))
  const rulings = sampleRulings(periods)
  if (rulings !== "") await writeFile(join(out, "rulings.yaml"), rulings)
  return files.length
}
