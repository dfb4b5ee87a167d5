import { execFileSync } from "node:child_process"
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { answerKey } from "../../src/dev/fill.ts"
import { blankForm, filledForm } from "../support/forms.ts"
import { bundled } from "../support/program.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

let program: Awaited<ReturnType<typeof bundled>>
let report: Uint8Array
beforeAll(async () => {
  program = await bundled("src/cli/main.ts")
  report = await filledForm("so-tp", "2013")
})
afterAll(() => program.done())

const day = ["--sent", "2014-01-03"]

/** An office with a workbook to receive, and a reports folder made by `make`. */
function office(make: (folder: string) => void) {
  const folder = scratch()
  writeFileSync(join(folder, "a.xlsx"), report)
  mkdirSync(join(folder, "reports/2013"), { recursive: true })
  make(folder)
  const at = (path: string) => join(folder, path)
  const receive = (...args: string[]) => runIn(folder, ["receive", "a.xlsx", ...day, ...args])
  return { folder, at, receive }
}

describe("receive replaces nothing that is there", () => {
  it.each<[string, (folder: string) => void, string]>([
    ["a document under the name", (at) => writeFileSync(join(at, "reports/2013/so-tp.xlsx"), "x"), "so-tp.2.xlsx"],
    ["a folder under the name", (at) => mkdirSync(join(at, "reports/2013/so-tp.xlsx")), "so-tp.2.xlsx"],
    ["a link to nowhere", (at) => symlinkSync("nowhere", join(at, "reports/2013/so-tp.xlsx")), "so-tp.2.xlsx"],
    [
      "a file too large to read",
      (at) => {
        writeFileSync(join(at, "reports/2013/so-tp.xlsx"), "x")
        truncateSync(join(at, "reports/2013/so-tp.xlsx"), 65 * 1024 * 1024)
      },
      "so-tp.2.xlsx",
    ],
    ["a pipe", (at) => execFileSync("mkfifo", [join(at, "reports/2013/so-tp.xlsx")]), "so-tp.2.xlsx"],
  ])("%s", async (_, make, name) => {
    const { at, receive } = office(make)
    const before = lstatSync(at("reports/2013/so-tp.xlsx"))
    await receive()
    expect(readFileSync(at(`reports/2013/${name}`)).equals(report)).toBe(true)
    const after = lstatSync(at("reports/2013/so-tp.xlsx"))
    expect([after.ino, after.size, after.mtimeMs]).toEqual([before.ino, before.size, before.mtimeMs])
  })

  it("a year's folder that is a link leading out is refused, and nothing is written behind it", async () => {
    const { at, receive, folder } = office((at) => {
      mkdirSync(join(at, "elsewhere"))
      execFileSync("rmdir", [join(at, "reports/2013")])
      symlinkSync("../elsewhere", join(at, "reports/2013"))
    })
    const { code, err } = await receive()
    expect([code, [...filesBelow(at("elsewhere")).keys()]]).toEqual([2, []])
    expect(err).toContain("“reports/2013” là liên kết dẫn ra ngoài “reports”")
    expect(existsSync(join(folder, "reports/register.yaml"))).toBe(false)
  })

  it("a register that is a link stays one", async () => {
    const { at, receive } = office((at) => {
      writeFileSync(join(at, "so.yaml"), "# Sổ chung\n")
      symlinkSync("../so.yaml", join(at, "reports/register.yaml"))
    })
    expect((await receive()).code).toBe(0)
    expect(lstatSync(at("reports/register.yaml")).isSymbolicLink()).toBe(true)
    expect(readFileSync(at("so.yaml"), "utf8")).toMatch(/^# Sổ chung\n- file: 2013\/so-tp.xlsx\n/)
  })

  it("temporary files of runs that are gone are swept, here and not behind links; links in a circle end", async () => {
    const { at, receive } = office((at) => {
      mkdirSync(join(at, "elsewhere"))
      for (const place of ["elsewhere", "reports/2013"]) writeFileSync(join(at, place, ".a.99999999-0badcafe.tmp"), "x")
      symlinkSync("../elsewhere", join(at, "reports/link"))
      symlinkSync("b", join(at, "reports/a"))
      symlinkSync("a", join(at, "reports/b"))
      symlinkSync(".", join(at, "reports/2013/circle"))
    })
    expect((await receive()).code).toBe(0)
    expect(existsSync(at("elsewhere/.a.99999999-0badcafe.tmp"))).toBe(true)
    expect(existsSync(at("reports/2013/.a.99999999-0badcafe.tmp"))).toBe(false)
  })

  it.each([
    ["a file", "a.xlsx", "là một tệp, không phải thư mục"],
    ["a place that no disk has", "/proc/khong/co", "không có chỗ này trên ổ đĩa"],
    ["a name that is empty", "", "--reports: giá trị trống"],
    ["a name too long", "x".repeat(300), "tên quá dài"],
  ])("a reports folder that is %s is refused", async (_, reports, words) => {
    const { receive } = office(() => undefined)
    const { code, err } = await receive("--reports", reports)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe("the register is appended to, byte behind byte", () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])
  const old = "# Sổ công văn đến\n- file: cũ.xlsx # đã hỏi lại\n  sent: 2012-07-03\n# hết"
  it.each([
    ["as people write it", Buffer.from(old)],
    ["of Windows", Buffer.from(old.replaceAll("\n", "\r\n"))],
    ["with a mark of UTF-8", Buffer.from(`\ufeff${old}`)],
    ["in UTF-16", utf16(old)],
    ["in decomposed letters", Buffer.from(old.normalize("NFD"))],
  ])("%s", async (_, before) => {
    const { at, receive } = office((at) => writeFileSync(join(at, "reports/register.yaml"), before))
    expect((await receive()).err).toContain("") // what it says of the old entry is not looked at here
    const after = readFileSync(at("reports/register.yaml"))
    expect(after.length).toBeGreaterThan(before.length)
    expect(after.subarray(0, before.length).equals(before)).toBe(true)
    expect((await receive()).out).toContain("đã tiếp nhận từ trước")
  })

  it("in Windows-1258 it is refused by name, and not touched", async () => {
    const ansi = readFileSync("fixtures/cases/07-register-ansi.yaml")
    const { at, receive } = office((at) => writeFileSync(join(at, "reports/register.yaml"), ansi))
    const { code, err } = await receive()
    expect([code, err]).toEqual([2, expect.stringContaining("Windows-1258 (ANSI)")])
    expect(readFileSync(at("reports/register.yaml")).equals(ansi)).toBe(true)
    expect([...filesBelow(at("reports")).keys()]).toEqual(["register.yaml"])
  })

  it.each([
    ["plan check --plan p", "p/plan.yaml"],
    ["status 2013", "reports/rulings.yaml"],
  ])("%s refuses other texts that are no UTF-8", async (line, file) => {
    const folder = scratch()
    for (const one of ["p", "reports"]) mkdirSync(join(folder, one))
    writeFileSync(join(folder, file), Buffer.from("name: C\xf4ng an t\xecnh\n", "latin1"))
    const { code, err } = await runIn(folder, line.split(" "))
    expect([code, err]).toEqual([2, expect.stringContaining(`“${file}” không phải là văn bản UTF-8 (từ dòng 1)`)])
  })

  it("of 5,000 entries costs little more than of none", async () => {
    const entry = (i: number) =>
      `- file: 2012/x${i}.xlsx\n  sha256: ${String(i).padStart(64, "a")}\n  sent: 2013-01-03\n`
    const { receive, at, folder } = office((at) =>
      writeFileSync(join(at, "reports/register.yaml"), [...Array(5000).keys()].map(entry).join("")),
    )
    const names = [...Array(20).keys()].map((i) => `${i}.txt`)
    for (const name of names) writeFileSync(join(folder, name), name)
    const begun = performance.now()
    await receive(...names)
    expect(performance.now() - begun).toBeLessThan(20_000)
    expect(readFileSync(at("reports/register.yaml"), "utf8").match(/^- file: /gm)).toHaveLength(5021)
  })
})

describe("forms that were filled in are never replaced", () => {
  const template = (folder: string, ...args: string[]) =>
    runIn(folder, ["template", "2013", "--agency", "so-tp", "so-yt", "--out", ".", ...args])
  const note = { [answerKey("cover", "BIA/nguoi-lap", "value")]: "Cán bộ" }
  it.each([
    ["the same blank form", async () => blankForm("so-tp", "2013"), [], 0, ""],
    ["a filled one", async () => report, [], 2, "biểu mẫu đã điền ở ./2013/so-tp.xlsx"],
    ["a filled one, with --overwrite", async () => report, ["--overwrite"], 2, "biểu mẫu đã điền ở ./2013/so-tp.xlsx"],
    ["one with a name on the cover", () => blankForm("so-tp", "2013", note), ["--overwrite"], 2, "đã điền"],
    ["a blank one of another agency", () => blankForm("so-tc", "2013"), [], 2, "còn trống, khác bản này"],
    ["the same, with --overwrite", () => blankForm("so-tc", "2013"), ["--overwrite"], 0, ""],
    ["something else", async () => Buffer.from("thư"), ["--overwrite"], 2, "đã có tệp khác"],
  ] as const)("over %s", async (_, there, args, code, words) => {
    const folder = scratch()
    mkdirSync(join(folder, "2013"))
    const before = await there()
    writeFileSync(join(folder, "2013/so-tp.xlsx"), before)
    const run = await template(folder, ...args)
    expect([run.code, run.err]).toEqual([code, expect.stringContaining(words)])
    if (code === 0) return
    expect(readFileSync(join(folder, "2013/so-tp.xlsx")).equals(before)).toBe(true)
    expect(existsSync(join(folder, "2013/so-yt.xlsx"))).toBe(false)
  })
})

/** Runs the program in a shell; gives its exit code, and what it said on stderr. */
function shell(folder: string, line: string) {
  const script = `${line.replaceAll("qn-tip", `node ${program.file}`)} 2>said; echo $?`
  const code = execFileSync("bash", ["-c", script], { cwd: folder }).toString().trim().split("\n").at(-1)
  return { code: Number(code), said: readFileSync(join(folder, "said"), "utf8") }
}

describe("what is written to", () => {
  it.each([
    [
      "a full disk as a file",
      "qn-tip plan show --format json >/dev/null; qn-tip explain CT1.2 --period 2013 --format json:/dev/full",
      2,
      "ổ đĩa đã đầy",
    ],
    ["a full disk as stdout", "qn-tip plan show >/dev/full", 2, "ổ đĩa đã đầy"],
    ["a folder", "mkdir a.json; qn-tip plan check --format json:a.json", 2, "đã có một thư mục mang tên này"],
    ["a place that no disk has", "qn-tip plan check --format json:/proc/x/y.json", 2, "không có chỗ này trên ổ đĩa"],
    ["an empty name", 'qn-tip consolidate 2013 --out ""', 2, "--out: giá trị trống"],
    ["another empty name", 'qn-tip validate a.xlsx --annotate ""', 2, "--annotate: giá trị trống"],
    ["nothing", 'qn-tip validate ""', 2, "Có tham số trống"],
    ["a device", "qn-tip plan check --format json:/dev/null && test -c /dev/null", 0, ""],
    [
      "a pipe",
      "mkfifo p; cat p >read & qn-tip plan check --format json:p && wait && test -p p && grep -q schema read",
      0,
      "",
    ],
    [
      "a link",
      "touch to; ln -s to from; qn-tip plan check --format json:from && test -L from && grep -q schema to",
      0,
      "",
    ],
    [
      "a link to nothing yet",
      "ln -s to from; qn-tip plan check --format json:from && test -L from && grep -q schema to",
      0,
      "",
    ],
    ["stdout by its sign", "qn-tip plan check --format json:- | grep -q schema && test ! -e ./-", 0, ""],
  ])("%s", (_, line, code, words) => {
    const folder = scratch()
    mkdirSync(join(folder, "reports"))
    expect(shell(folder, line)).toEqual({ code, said: expect.stringContaining(words) })
  })

  it("keeps who may read it", () => {
    const folder = scratch()
    expect(
      shell(folder, "umask 022; touch a.json; chmod 640 a.json; qn-tip plan check --format json:a.json").code,
    ).toBe(0)
    expect(lstatSync(join(folder, "a.json")).mode & 0o777).toBe(0o640)
  })
})

describe("what is printed acts on no terminal", () => {
  const odd = "\u001b[2J\u202ea\u0000"
  it.each([
    ["a file's name", ["validate", "\u001b[31m\u202e.xlsx"]],
    ["a file's name in a folder", ["validate", "."]],
    ["a document's number", ["receive", "\u001b[31m\u202e.xlsx", ...day, "--number", "45\u001b[2J\u202e"]],
    ["what is to be explained", ["explain", "\u001b[2J\u202e"]],
    ["JSON", ["validate", ".", "--format", "json"]],
    ["an agency", ["template", "2013", "--agency", "\u001b[2J\u009b"]],
  ])("%s", async (_, args) => {
    const folder = scratch()
    writeFileSync(
      join(folder, "\u001b[31m\u202e.xlsx"),
      await filledForm("so-tp", "2013", { "duties NV0.1 result": odd }),
    )
    const { out, err } = await runIn(folder, args)
    expect(`${out}${err}`).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
    if (args.includes("json")) expect(JSON.parse(out).files[0].file).toBe("./\u001b[31m\u202e.xlsx")
  })
})

it("too few files at once is the system's answer, and no defect", async () => {
  const full = Object.assign(new Error("EMFILE"), { code: "EMFILE", syscall: "scandir", path: "reports" })
  const { receive } = office(() => undefined)
  expect((await receive()).code).toBe(0)
  const { code, err } = await runIn(scratch(), ["receive", ".", ...day], { list: () => Promise.reject(full) })
  expect([code, err]).toEqual([2, "Hệ thống không cho làm tiếp “reports”: đã mở quá nhiều tệp.\n"])
})

it("a lock that was left behind long ago does not stay in the way", async () => {
  const { at, receive } = office((at) => writeFileSync(join(at, "reports/.register.lock"), "99999999 elsewhere\n"))
  utimesSync(at("reports/.register.lock"), 0, 0)
  expect((await receive()).code).toBe(0)
})
