import { execFileSync, spawnSync } from "node:child_process"
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

// The package as it is handed out: packed, installed into an empty folder, and the main job done there, outside the repository. What is packed is what
// `npm run build` made last; `npm test` builds first.

const folder = mkdtempSync(join(tmpdir(), "qn-tip-packed-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const npm = (args: string[], cwd: string) => execFileSync("npm", args, { cwd, encoding: "utf8" })
const installed = join(folder, "node_modules/qn-tip")
let packed = { size: 0, unpackedSize: 0 }

beforeAll(() => {
  const told = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ".")
  const [pack] = JSON.parse(told)
  packed = pack
  writeFileSync(join(folder, "package.json"), '{ "private": true }')
  npm(["install", "--offline", "--no-audit", "--no-fund", join(folder, pack.filename)], folder)
})

const qnTip = (...args: string[]) =>
  spawnSync(process.execPath, [join(folder, "node_modules/.bin/qn-tip"), ...args], { cwd: folder, encoding: "utf8" })

describe("the package", () => {
  // The program's compiled code fits the Node that built it alone: each machine makes its own at the first run.
  it("brings nothing else, and is small", () => {
    expect(readdirSync(join(installed, "dist"))).not.toContain("code")
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["qn-tip"])
    expect(packed.unpackedSize).toBeLessThan(10e6)
  })

  it("carries the licence of every library in it, and neither sources nor tests", () => {
    const licences = readFileSync(join(installed, "dist/LICENSES.txt"), "utf8")
    for (const name of ["commander", "chalk", "yaml", "zod", "exceljs", "date-fns", "docx"])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"))
    expect(readdirSync(installed).sort()).toEqual([
      "LICENSE",
      "README.md",
      "bin",
      "dist",
      "fixtures",
      "package.json",
      "plan",
    ])
  })

  it("has nothing that publint finds fault with", async () => {
    const { messages, pkg = {} } = await publint({ pkgDir: ".", strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })
})

describe("installed, away from the repository", () => {
  it("knows its version and its plan", () => {
    const { stdout } = qnTip("--version")
    expect(stdout).toMatch(/^0\.1\.0\nkế hoạch kèm theo: 1455-qd-ubnd-2011, revision \d+; Node\.js \d+\./)
  })

  it.each<[string, readonly string[]]>([
    ["help", ["--help"]],
    ["a workbook's check", ["validate", "one.xlsx"]],
  ])("%s needs neither the schemas' library nor the YAML's, nor the writer of workbooks", (_, command) => {
    copyFileSync("fixtures/submissions/nghia-hanh.xlsx", join(folder, "one.xlsx"))
    const whole = qnTip(...command)
    const chunks = join(installed, "dist")
    const libraries = ["ZodType", "YAMLParseError", "exceljs"]
    const away = readdirSync(chunks).filter(
      (name) =>
        name.endsWith(".cjs") && libraries.some((word) => readFileSync(join(chunks, name), "utf8").includes(word)),
    )
    expect(away.length).toBeGreaterThanOrEqual(libraries.length)
    for (const name of away) renameSync(join(chunks, name), join(folder, name))
    try {
      const { status, stdout, stderr } = qnTip(...command)
      expect([status, stdout, stderr]).toEqual([whole.status, whole.stdout, whole.stderr])
    } finally {
      for (const name of away) renameSync(join(folder, name), join(chunks, name))
    }
  })

  it("gives out forms, checks, receives, consolidates and writes the page", () => {
    expect(qnTip("template", "2013", "--out", "forms").status).toBe(0)
    expect(readdirSync(join(folder, "forms/2013"))).toHaveLength(32)
    mkdirSync(join(folder, "in"))
    for (const name of readdirSync("fixtures/submissions").filter((one) => one.endsWith(".xlsx")))
      copyFileSync(join("fixtures/submissions", name), join(folder, "in", name))
    expect(qnTip("validate", "in/nghia-hanh.xlsx").stdout).toContain("QN323")
    expect(qnTip("receive", "in", "--received", "06/01/2014").status).toBe(1)
    const consolidated = qnTip(
      "consolidate",
      "2013",
      "--as-of",
      "2014-01-20",
      "--format",
      "xlsx,md,json,html,docx,csv,parquet",
    )
    expect([consolidated.status, consolidated.stderr]).toEqual([
      1,
      expect.stringContaining("Đã ghi: out/bao-cao-2013.xlsx"),
    ])
    for (const format of ["xlsx", "md", "json", "html", "docx", "csv", "parquet"])
      expect(statSync(join(folder, `out/bao-cao-2013.${format}`)).size).toBeGreaterThan(1000)
    expect(qnTip("page").status).toBe(0)
    expect(readFileSync(join(folder, "kiem-tra.html"), "utf8")).toContain("Content-Security-Policy")
  })

  it("starts a plan of one's own, and takes the other province's", () => {
    expect(qnTip("init", "--out", "own").status).toBe(0)
    expect(qnTip("plan", "check", "--plan", "own").status).toBe(0)
    const other = join(installed, "fixtures/plans/tinh-khac")
    expect(qnTip("plan", "check", "--plan", other).status).toBe(0)
  })
})
