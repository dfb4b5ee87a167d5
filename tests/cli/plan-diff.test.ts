import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import { runIn, scratch } from "../support/run.ts"

/** A repository with a branch main that holds the made-up plan, and a branch for a change to it. */
function repository() {
  const folder = scratch()
  cpSync("fixtures/plans/tinh-khac", join(folder, "plan"), { recursive: true })
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=Thử", "-c", "user.email=thu@example.com", ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
  git("init", "-q", "-b", "main")
  const commit = (message: string) => {
    git("add", ".")
    git("commit", "-q", "-m", message)
  }
  commit("Kế hoạch")
  git("switch", "-q", "-c", "ha-muc")
  const edit = (file: string, from: string, to: string) => {
    const path = join(folder, "plan", file)
    const text = readFileSync(path, "utf8")
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”`)
    writeFileSync(path, text.replace(from, to))
  }
  const diff = (...args: readonly string[]) => runIn(folder, ["plan", "diff", "--against", "main", ...args])
  return { folder, git, commit, edit, diff }
}

const target = "- { by: 2018, percent: 98 }"
const loweredTarget = "- { by: 2018, percent: 96 }"
const entry = (items: string) =>
  `changes:\n  - { revision: 2, decision: 20/QĐ-UBND, day: 2017-02-01, reason: Điều chỉnh mức, items: [${items}] }\n\nthresholds:`

describe("the life of a pull request that lowers a target", () => {
  it("fails without a revision, with annotations; passes with a revision and its entry", async () => {
    const { folder, commit, edit, diff } = repository()
    expect(await diff()).toMatchObject({ code: 0, out: "KHÔNG CÓ THAY ĐỔI\n" })

    edit("projects/hoc-duong.yaml", target, loweredTarget)
    commit("Hạ mức")
    const line =
      readFileSync(join(folder, "plan/projects/hoc-duong.yaml"), "utf8")
        .split("\n")
        .findIndex((one) => one.includes(loweredTarget)) + 1
    const refused = await diff("--format", "github")
    expect(refused.code).toBe(1)
    const annotations = refused.out.trim().split("\n")
    expect(annotations).toHaveLength(2)
    expect(annotations.join("\n")).toContain(
      "::error file=plan/plan.yaml,line=4,col=11,title=QN156 revision-not-raised::Kế hoạch đổi (CT1) nhưng revision vẫn là 1",
    )
    expect(annotations.join("\n")).toContain(
      `::error file=plan/projects/hoc-duong.yaml,line=${line},col=9,title=QN151 target-changed::Chỉ tiêu CT1: mốc 2018 giảm từ 98%25 xuống 96%25 [obligations]`,
    )

    edit("plan.yaml", "revision: 1", "revision: 2")
    expect((await diff()).code).toBe(1)

    edit("plan.yaml", "thresholds:", entry("CT1"))
    commit("Quyết định 20")
    const passed = await diff("--format", "github")
    expect(passed.code).toBe(0)
    expect(passed.out).toMatch(
      /^::notice file=plan\/projects\/hoc-duong\.yaml,line=\d+,col=\d+,title=QN151 target-changed::/,
    )
    expect((await diff()).out).toContain("Đã được chấp nhận: 20/QĐ-UBND: Điều chỉnh mức")
    expect((await diff("--strict")).code).toBe(0)
  })

  it("gives the annex of the amending decision", async () => {
    const { edit, diff } = repository()
    edit("projects/hoc-duong.yaml", target, loweredTarget)
    edit("plan.yaml", "revision: 1", "revision: 2")
    edit("plan.yaml", "thresholds:", entry("CT1"))
    const { out, code } = await diff("--format", "changelog")
    expect(code).toBe(0)
    expect(out).toContain(
      "(Kèm theo Quyết định số 20/QĐ-UBND ngày 01/02/2017; sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 08/01/2016)",
    )
    expect(out).toContain(
      "## I. Chỉ tiêu và số liệu\n\n1. Chỉ tiêu CT1 “Tỷ lệ trẻ em trong độ tuổi đến trường” (I.3.b): mốc 2018 giảm từ 98% xuống 96%.\n",
    )
  })

  it("needs no revision where a decision amends the plan in a file of its own", async () => {
    const { folder, diff } = repository()
    mkdirSync(join(folder, "plan/amendments"))
    cpSync("fixtures/plans/sua-doi/amendments", join(folder, "plan/amendments"), { recursive: true })
    for (const args of [[], ["--against", "2017-03-14"], ["--against", "2016-02-01", "--on", "2018-01-01"]]) {
      const { code, out } = await diff(...args, "--format", "json")
      const { diagnostics } = JSON.parse(out)
      expect(code).toBe(0)
      expect(diagnostics.length).toBeGreaterThan(7)
      expect(new Set(diagnostics.map(({ place }: { place: { file: string } }) => place.file))).toEqual(
        new Set(["plan/amendments/31-qd-ubnd.yaml"]),
      )
    }
    expect((await diff("--against", "2017-03-15")).out).toBe("KHÔNG CÓ THAY ĐỔI\n")
    expect((await diff("--against", "2016-02-01", "--on", "2017-03-14")).out).toBe("KHÔNG CÓ THAY ĐỔI\n")
    expect((await diff("--against", "2017-04-01", "--on", "2017-01-01")).code).toBe(2)
    expect((await diff("--against", "2015-12-31")).err).toContain("Ngày 31/12/2015 kế hoạch chưa có hiệu lực")
    const { out } = await diff("--against", "2017-03-14", "--format", "changelog")
    expect(out).toContain("(Kèm theo Quyết định số 31/QĐ-UBND ngày 01/3/2017;")
    expect(out).toContain(
      "Chỉ tiêu CT1 “Tỷ lệ trẻ em trong độ tuổi đến trường” (I.3.b): mốc 2017 tăng từ 95,5% lên 97% (Điều 1.1).",
    )
    expect(out).toContain("Hoạt động HD3 “Vận động trẻ bỏ học trở lại” (I.3.a): bị bỏ (Điều 3).")
  })

  it("writes several formats in one run, each valid", async () => {
    const { folder, edit, diff } = repository()
    edit("projects/hoc-duong.yaml", target, loweredTarget)
    const formats = [
      "text",
      "json:out/a.json",
      "sarif:out/a.sarif",
      "junit:out/a.xml",
      "github:out/a.txt",
      "changelog:out/a.md",
    ]
    const { code, out } = await diff(...formats.flatMap((format) => ["--format", format]))
    expect(code).toBe(1)
    expect(out).toContain("CÓ THAY ĐỔI: 2 điểm (2 lỗi)")
    const json = JSON.parse(readFileSync(join(folder, "out/a.json"), "utf8"))
    expect(json.schema).toBe("qn-tip/plan-diff@1")
    expect(json.diagnostics.map((one: { code: string }) => one.code)).toEqual(["QN156", "QN151"])
    expect(JSON.parse(readFileSync(join(folder, "out/a.sarif"), "utf8")).runs[0].results).toHaveLength(2)
    expect(readFileSync(join(folder, "out/a.xml"), "utf8")).toContain("<failure")
    expect(readFileSync(join(folder, "out/a.md"), "utf8")).toContain("# PHỤ LỤC")
  })

  it("a moved file and new comments are no change", async () => {
    const { folder, commit, edit, diff } = repository()
    renameSync(join(folder, "plan/projects/hoc-duong.yaml"), join(folder, "plan/projects/de-an-1.yaml"))
    edit("agencies.yaml", "levels:", "# các cấp\nlevels:")
    commit("Dời")
    expect((await diff("--fail-on", "any")).out).toBe("KHÔNG CÓ THAY ĐỔI\n")
  })

  it("compares with a folder as well", async () => {
    const { folder, edit } = repository()
    cpSync(join(folder, "plan"), join(folder, "cu"), { recursive: true })
    edit("projects/hoc-duong.yaml", target, loweredTarget)
    expect((await runIn(folder, ["plan", "diff", "--against", "cu"])).code).toBe(1)
    expect((await runIn(folder, ["plan", "diff", "--against", "cu/"])).code).toBe(1)
  })
})

it("runs in a git hook, where git says which repository it is about", async () => {
  const { edit, diff } = repository()
  edit("projects/hoc-duong.yaml", target, loweredTarget)
  vi.stubEnv("GIT_DIR", ".git")
  onTestFinished(() => void vi.unstubAllEnvs())
  expect((await diff()).code).toBe(1)
})

describe("a base that cannot be loaded is no base", () => {
  it.each([
    ["no such ref", "khong-co"],
    ["an option in place of a ref", "--output=x"],
    ["a ref that git would take for an option", "-p"],
    ["a path of the tree", "main:plan"],
    ["a command", "main; touch x"],
    ["an empty word", ""],
  ])("%s", async (_, against) => {
    const { folder } = repository()
    const { code, out, err } = await runIn(folder, ["plan", "diff", `--against=${against}`])
    expect([code, out]).toEqual([2, ""])
    expect(err).not.toBe("")
    const json = await runIn(folder, ["plan", "diff", `--against=${against}`, "--format", "json"])
    expect(json.code).toBe(2)
    expect(JSON.parse(json.out)).toMatchObject({ schema: "qn-tip/plan-diff@1", diagnostics: [] })
    expect(JSON.parse(json.out).failure).not.toBe("")
  })

  it("a ref at which the plan has faults, or is not there", async () => {
    const { folder, git, commit, edit } = repository()
    edit("plan.yaml", "format: 1", "format: 3")
    commit("Hỏng")
    git("tag", "hong")
    edit("plan.yaml", "format: 3", "format: 1")
    rmSync(join(folder, "plan"), { recursive: true })
    mkdirSync(join(folder, "khac"))
    commit("Bỏ")
    git("tag", "khong")
    cpSync("fixtures/plans/tinh-khac", join(folder, "plan"), { recursive: true })
    for (const against of ["hong", "khong"])
      expect((await runIn(folder, ["plan", "diff", "--against", against])).code).toBe(2)
  })

  it("a plan that itself has faults, a wrong level, and no --against", async () => {
    const { edit, folder, diff } = repository()
    expect((await diff("--fail-on", "all")).err).toContain("chọn: form, figures, obligations, any")
    expect((await runIn(folder, ["plan", "diff"])).err).toContain("Thiếu --against")
    edit("plan.yaml", "format: 1", "format: 3")
    expect((await diff()).code).toBe(2)
  })

  it("outside a repository", async () => {
    const folder = scratch()
    cpSync("fixtures/plans/tinh-khac", join(folder, "plan"), { recursive: true })
    expect((await runIn(folder, ["plan", "diff", "--against", "main"])).code).toBe(2)
  })
})

describe("git's own refusals are told as git's", () => {
  it("a repository of another user", async () => {
    const { diff } = repository()
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    const { code, err } = await diff()
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^git từ chối đọc “plan”: detected dubious ownership .*safe\.directory/),
    ])
  })

  it("a clone that has but its last commit", async () => {
    const { folder, commit, edit } = repository()
    edit("plan.yaml", "revision: 1", "revision: 2")
    commit("Bản 2")
    const clone = scratch()
    execFileSync("git", ["clone", "-q", "--depth", "1", "--branch", "ha-muc", `file://${folder}`, join(clone, "kho")])
    const { code, err } = await runIn(join(clone, "kho"), ["plan", "diff", "--against", "HEAD~1"])
    expect([code, err]).toEqual([2, expect.stringContaining("git fetch --unshallow")])
  })
})

describe("plan fmt", () => {
  it("checks without writing, writes, and then has nothing to do", async () => {
    const { folder, edit } = repository()
    edit("plan.yaml", "province: Bình Hải", 'province: "Bình Hải" # tỉnh')
    const before = readFileSync(join(folder, "plan/plan.yaml"), "utf8")
    expect(await runIn(folder, ["plan", "fmt", "--check"])).toMatchObject({ code: 1, out: "plan/plan.yaml\n" })
    expect(readFileSync(join(folder, "plan/plan.yaml"), "utf8")).toBe(before)
    expect(await runIn(folder, ["plan", "fmt"])).toMatchObject({ code: 0, out: "plan/plan.yaml\n" })
    expect(readFileSync(join(folder, "plan/plan.yaml"), "utf8")).toContain("province: Bình Hải # tỉnh\n")
    expect(await runIn(folder, ["plan", "fmt", "--check"])).toMatchObject({ code: 0, out: "" })
  })

  it("says where only line ends differ, and what to do about it", async () => {
    const { folder, edit } = repository()
    const file = join(folder, "plan/units.yaml")
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"))
    edit("plan.yaml", "province: Bình Hải", 'province: "Bình Hải"')
    const { code, err } = await runIn(folder, ["plan", "fmt", "--check"])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^2 tệp chưa .*\nTrong đó 1 tệp chỉ khác dấu xuống dòng .*\.gitattributes: \*\.yaml text eol=lf\n$/,
      ),
    ])
  })

  it("leaves a file with faults alone, and never touches the packaged plan", async () => {
    const { folder, edit } = repository()
    edit("calendar.yaml", "daysOff:", "daysOff: [")
    const { code, err } = await runIn(folder, ["plan", "fmt"])
    expect(code).toBe(2)
    expect(err).toContain("plan/calendar.yaml")
    expect((await runIn(scratch(), ["plan", "fmt"])).code).toBe(2)
  })
})
