import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { bundled } from "../support/program.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

let program: Awaited<ReturnType<typeof bundled>>
beforeAll(async () => {
  program = await bundled("src/cli/main.ts")
})
afterAll(() => program.done())

/** Runs the program as people do; gives stdout and the exit code. */
function run(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  try {
    const out = execFileSync("node", [program.file, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: "pipe",
    })
    return { code: 0, out: out.toString() }
  } catch (error) {
    if (!(error instanceof Error && "status" in error && "stdout" in error)) throw error
    return { code: error.status, out: String(error.stdout) }
  }
}

describe("the same inputs give the same bytes", () => {
  it("in every format and any time zone", async () => {
    const folder = scratch()
    mkdirSync(join(folder, "reports"))
    for (const agency of ["so-tp", "cong-an-tinh", "son-tinh"])
      writeFileSync(join(folder, `reports/${agency}.xlsx`), await filledForm(agency, "2013"))
    const zones = ["America/Sao_Paulo", "Asia/Tokyo", "UTC"]
    for (const TZ of zones) {
      const out = TZ.replace("/", "-")
      expect(run(folder, ["consolidate", "2013", "--as-of", "2014-01-20", "--out", out], { TZ }).code).toBe(0)
      expect(run(folder, ["template", "2014-H1", "--agency", "son-tinh", "so-tp", "--out", out], { TZ }).code).toBe(0)
    }
    const [first, ...others] = zones.map((zone) => filesBelow(join(folder, zone.replace("/", "-"))))
    expect([...(first?.keys() ?? [])]).toEqual([
      "2014-H1/so-tp.xlsx",
      "2014-H1/son-tinh.xlsx",
      "bao-cao-2013.json",
      "bao-cao-2013.md",
      "bao-cao-2013.xlsx",
    ])
    for (const files of others)
      for (const [name, bytes] of files) expect(bytes.equals(first?.get(name) ?? Buffer.alloc(0)), name).toBe(true)
  }, 300_000)
})

describe("nothing is written outside", () => {
  it.each([
    ["template 2013 --agency so-tp --out out", ["out/2013/so-tp.xlsx"]],
    ["validate in", []],
    ["validate in --format json:out/a.json --format sarif:out/a.sarif", ["out/a.json", "out/a.sarif"]],
    [
      "consolidate 2013 --reports in --as-of 2014-01-20 --format md,json --out out",
      ["out/bao-cao-2013.json", "out/bao-cao-2013.md"],
    ],
    ["receive in/so-tp.xlsx --sent 2014-01-03 --reports out", ["out/2013/so-tp.xlsx", "out/register.yaml"]],
    ["plan check", []],
    ["plan show", []],
    ["explain QN305", []],
  ])("%s", async (line, added) => {
    const folder = scratch()
    mkdirSync(join(folder, "in"))
    writeFileSync(join(folder, "in/so-tp.xlsx"), await filledForm("so-tp", "2013"))
    const before = filesBelow(folder)
    expect((await runIn(folder, line.split(" "))).code).toBe(0)
    const after = filesBelow(folder)
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(added)
    for (const [name, bytes] of before) expect(after.get(name)?.equals(bytes), name).toBe(true)
  })
})

describe("whatever is given instead of a workbook gets an answer", () => {
  const answer = async (make: (folder: string) => void, ...args: string[]) => {
    const folder = scratch()
    make(folder)
    const { code, out, err } = await runIn(folder, ["validate", ...args])
    return { code, said: `${out}${err}` }
  }

  it("a named pipe is not waited for", async () => {
    const { code, said } = await answer((folder) => execFileSync("mkfifo", [join(folder, "a.xlsx")]), "a.xlsx")
    expect(code).toBe(1)
    expect(said).toContain("QN201")
  })

  it.skipIf(process.getuid?.() === 0)("a file that may not be read is named", async () => {
    const { code, said } = await answer((folder) => {
      writeFileSync(join(folder, "a.xlsx"), "x")
      chmodSync(join(folder, "a.xlsx"), 0)
    }, "a.xlsx")
    expect(code).toBe(1)
    expect(said).toContain("QN201")
  })

  it("a folder without workbooks is refused, lock files are passed over", async () => {
    const { code, said } = await answer((folder) => {
      mkdirSync(join(folder, "in"))
      writeFileSync(join(folder, "in/~$a.xlsx"), "x")
    }, "in")
    expect([code, said]).toEqual([2, "Thư mục “in” không có bảng tính nào.\n"])
  })

  it("a link that leads out of the folder is not followed, and said", async () => {
    const { code, said } = await answer((folder) => {
      mkdirSync(join(folder, "in"))
      writeFileSync(join(folder, "secret.xlsx"), "x")
      writeFileSync(join(folder, "in/b.xlsx"), "x")
      symlinkSync("../secret.xlsx", join(folder, "in/a.xlsx"))
      symlinkSync("/", join(folder, "in/root"))
      symlinkSync(".", join(folder, "in/circle"))
    }, "in")
    expect(code).toBe(1)
    expect(said).toContain("Bỏ qua “in/a.xlsx”: liên kết dẫn ra ngoài thư mục.")
    expect(said).toContain("Bỏ qua “in/root”: liên kết dẫn ra ngoài thư mục.")
    expect(said).toContain("in/b.xlsx")
    expect(said).not.toContain("secret")
  })

  it("patterns are unfolded where the shell has not", async () => {
    const { said } = await answer((folder) => {
      for (const name of ["a.xlsx", "b.xlsx", "~$b.xlsx", "c.txt"]) writeFileSync(join(folder, name), "x")
    }, "*.xlsx")
    expect(said).toContain("2 tệp")
  })
})

describe("what cannot be written is said", () => {
  it("when the folder for results is a file", async () => {
    const folder = scratch()
    writeFileSync(join(folder, "out"), "x")
    const { code, err } = await runIn(folder, ["template", "2013", "--agency", "so-tp"])
    expect([code, err]).toEqual([
      2,
      "Không ghi được “out/2013/so-tp.xlsx”: một phần của đường dẫn là tệp, không phải thư mục.\n",
    ])
  })
})

describe("streams", () => {
  it("a pipe that closes early is harmless", () => {
    const folder = scratch()
    const piped = execFileSync(
      "bash",
      ["-c", `set -o pipefail; node ${program.file} plan show | head -1; echo "exit $?"`],
      { cwd: folder },
    )
    expect(piped.toString()).toContain("exit 0")
  })

  it("has no colours in a pipe, nor under NO_COLOR", () => {
    const folder = scratch()
    writeFileSync(join(folder, "a.xlsx"), "x")
    for (const env of [{}, { NO_COLOR: "1" }, { FORCE_COLOR: "1", NO_COLOR: "1" }]) {
      const { code, out } = run(folder, ["validate", "a.xlsx"], env)
      expect(code).toBe(1)
      expect(out).not.toContain("\u001b[")
    }
  })
})

/** The libraries that a bundled file loads before it does anything: its static imports, and theirs. */
function librariesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readFileSync(file, "utf8")
  const targets = [...text.matchAll(/^import\b[^"]*"([^"]+)"/gm)].map((match) => match[1] ?? "")
  return targets.flatMap((target) =>
    target.startsWith(".") ? librariesOf(join(dirname(file), target), seen) : [target],
  )
}

it("--help loads none of the libraries that read and write", () => {
  const loaded = librariesOf(program.file)
  expect(loaded).toContain("commander")
  for (const heavy of ["exceljs", "zod", "yaml", "saxes", "fflate", "docx"]) expect(loaded).not.toContain(heavy)
})
