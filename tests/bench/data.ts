import { createHash } from "node:crypto"
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { allPeriods, writeSample } from "../../src/dev/write-sample.ts"
import { findDirectory } from "../../src/excel/read/zip.ts"
import type { Plan } from "../../src/model/plan.ts"
import { filledForm } from "../support/forms.ts"
import { planFiles } from "../support/plan.ts"

// What is measured: a filled term of the sample province, and more of the same.

export const root = "out/bench/data"

export const workbooksIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => join(folder, name))

const isWhole = (file: string): boolean => existsSync(file) && findDirectory(readFileSync(file)) !== null

/** All 320 reports of the term: the sample's own, and a filled form of each agency that is silent in it, or whose report arrived cut off. */
async function writeTerm(plan: Plan, folder: string): Promise<void> {
  await writeSample(plan, { seed: 1455, out: folder, periods: allPeriods })
  rmSync(join(folder, "rulings.yaml"), { force: true })
  for (const period of plan.periods.values())
    for (const agency of period.agencies) {
      const file = join(folder, period.id, `${agency}.xlsx`)
      mkdirSync(dirname(file), { recursive: true })
      if (!isWhole(file)) writeFileSync(file, await filledForm(agency, period.id))
    }
  for (const file of workbooksIn(folder)) if (/\.\d\.xlsx$/.test(file)) rmSync(file)
}

/** The same workbook with another document number on its cover: other bytes. */
function resent(bytes: Uint8Array, nth: number): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts))
    if (/sharedStrings|docProps\/core/.test(name))
      parts[name] = strToU8(
        strFromU8(part)
          .replace(/(\d+)\/BC/, `$1${nth}/BC`)
          .replace("<dc:title>", `<dc:title>${nth} `),
      )
  return zipSync(parts)
}

/** 2013 first, then the other years, then the halves and the stage. */
const inOrder = (file: string): string => {
  const period = basename(dirname(file))
  return `${period === "2013" ? 0 : period.length === 4 ? 1 : 2} ${file}`
}

/** A folder of `count` workbooks out of those of `from`, each agency's next version once all have been taken. */
function writeSome(from: string, folder: string, count: number): void {
  const files = workbooksIn(from).sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++) {
    const file = files[i % files.length] ?? ""
    const nth = Math.floor(i / files.length)
    const path = join(
      folder,
      basename(dirname(file)),
      `${basename(file, ".xlsx")}${nth === 0 ? "" : `.${nth + 1}`}.xlsx`,
    )
    mkdirSync(dirname(path), { recursive: true })
    if (nth === 0) copyFileSync(file, path)
    else writeFileSync(path, resent(readFileSync(file), nth))
  }
}

/** The shipped plan with as many districts as make 500 agencies. */
function writeLargePlan(folder: string): void {
  for (const { file, text } of planFiles("plan")) {
    const path = join(folder, file.slice("plan/".length))
    mkdirSync(dirname(path), { recursive: true })
    const district = /^ {2}- (?:\{ )?id: ly-son[\s\S]*?(?=^ {2}- |^\w)/m.exec(text)?.[0]
    const more =
      file === "plan/agencies.yaml" && district
        ? Array.from({ length: 468 }, (_, i) =>
            district.replace("ly-son", `huyen-${i}`).replaceAll(/L[ýí] Sơn/g, `Số ${i}`),
          ).join("")
        : ""
    writeFileSync(path, district && more ? text.replace(district, district + more) : text)
  }
}

/** Makes what is not there yet, for this build of the program. */
export async function prepareData(plan: Plan, counts: readonly number[]): Promise<void> {
  const stamp = createHash("sha256").update(`3 ${counts} ${plan.sha256}`).digest("hex")
  const marker = join(root, "made-for")
  if (existsSync(marker) && readFileSync(marker, "utf8") === stamp) return
  rmSync(root, { recursive: true, force: true })
  await writeTerm(plan, join(root, "term"))
  for (const count of counts) writeSome(join(root, "term"), join(root, `${count}`), count)
  writeLargePlan(join(root, "plan-500"))
  writeFileSync(marker, stamp)
}
