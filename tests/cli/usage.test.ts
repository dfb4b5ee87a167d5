import { describe, expect, it } from "vitest"
import { commands } from "../../src/cli/catalogue.ts"
import { refuseUnwritten } from "../../src/cli/refusal.ts"
import { runIn } from "../support/run.ts"

const usage = (line: string) =>
  runIn(
    ".",
    line.split(" ").filter((word) => word !== ""),
  )

describe("wrong usage is one sentence on stderr, and exit 2", () => {
  it.each([
    ["consolidat 2013", "Không có lệnh “consolidat”. Có phải là consolidate?"],
    ["plan chek", "Không có lệnh “chek”. Có phải là check?"],
    ["validate --fromat json a.xlsx", "Không có tùy chọn “--fromat”. Có phải là --format?"],
    ["template", "Thiếu tham số <period>."],
    ["template 2013 --out", "Tùy chọn “--out <DIR>” thiếu giá trị."],
    ["consolidate 2013 2014", "Thừa tham số."],
    ["template 2013 --lang fr", "Ngôn ngữ “fr” không có; chọn vi hoặc en."],
    ["status 2013 --as-of 31/02/2014", "--as-of: “31/02/2014” không phải là một ngày"],
    ["consolidate 2013 --format pdf", "Không có định dạng “pdf”; chọn: xlsx, md, json"],
    ["validate a.xlsx --format text --format json", "Chỉ một định dạng được in ra màn hình"],
    ["validate a.xlsx --format json:", "Thiếu tên tệp sau “json:”."],
    ["validate khong-co.xlsx", "Tệp “khong-co.xlsx” không có."],
    ["validate khong-co/*.xlsx", "Không có tệp nào khớp với “khong-co/*.xlsx”."],
    ["consolidate 2013 --reports khong-co", "Thư mục báo cáo “khong-co” không có."],
    ["consolidate 2013 --reports package.json", "Thư mục báo cáo “package.json” là một tệp, không phải thư mục."],
    ["consolidate 2013-H2", "Không có kỳ báo cáo “2013-H2” (có phải là 2013-H1?); các kỳ: 2011, 2012-H1"],
    ["consolidate 2013H1", "Không có kỳ báo cáo “2013H1” (có phải là 2013-H1?)"],
    ["consolidate 2016", "Không có kỳ báo cáo “2016”; các kỳ: 2011"],
    ["validate a.xlsx --format jsn", "Không có định dạng “jsn” (có phải là json?); chọn: text, json"],
    ["consolidate 2013 --plan khong-co", "Thư mục kế hoạch “khong-co” không có."],
    ["consolidate 2013 --plan .github", "Kế hoạch trong “.github” có lỗi"],
    ["template 2013 --agency so-ttt", "Không có cơ quan mã “so-ttt”; có phải là “so-tttt”?"],
    ["template 2013 BĐBP", "Không có cơ quan mã “bđbp”; có phải là “bdbp-tinh”?"],
    ["template 2013 --agency huyện-bình-sơn", "có phải là “binh-son”?"],
    [
      "validate -bao-cao.xlsx",
      "Không có tùy chọn “-bao-cao.xlsx”. Tên tệp bắt đầu bằng dấu - thì viết ./-bao-cao.xlsx",
    ],
    ["explain CT1.2", "ví dụ: qn-tip explain CT1.2 --period 2013"],
    ["receive a.xlsx", "Thiếu ngày gửi"],
    ["explain QN999", "Không có mã “QN999”; mã quy tắc có dạng QN305"],
    ["--lang en consolidat 2013", "There is no command “consolidat”. Did you mean consolidate?"],
    ["consolidate 2013-H2 --lang en", "There is no period “2013-H2”"],
    ["template --lang=en", "The argument <period> is missing."],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await usage(line)
    expect(err).toContain(sentence)
    expect(err.trimEnd()).not.toContain("\n")
    expect(out).toBe("")
    expect(code).toBe(2)
  })
})

describe("help", () => {
  it.each(commands.map(({ name }) => name))("of %s is there in both languages", async (name) => {
    const [vi, en] = [await usage(`${name} --help`), await usage(`${name} --help --lang en`)]
    expect([vi.code, vi.err, en.code, en.err]).toEqual([0, "", 0, ""])
    expect(vi.out).toMatch(/^Cách dùng: qn-tip .*\n/)
    expect(vi.out).not.toMatch(/Usage|Options:|Arguments:|\[options\]/)
    expect(en.out).toMatch(/^Usage: qn-tip .*\n/)
    // The texts of one language never stand in the other's help; `vi` and `en` are names.
    expect(en.out).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/)
  })

  it("of the whole names every command", async () => {
    const { out } = await usage("--help")
    for (const { name } of commands) expect(out).toContain(name.split(" ")[0])
  })

  it("without a command goes to stderr, and exit 2", async () => {
    const { code, out, err } = await usage("")
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("Các lệnh:")
  })
})

describe("the help of each command", () => {
  it.each(commands)("$name: an example of its own that can be typed, and every format by name", async (command) => {
    const { code, out } = await usage(`${command.name} --help`)
    expect(code).toBe(0)
    expect(out).toContain(`Ví dụ:\n  qn-tip ${command.name}`)
    for (const format of command.formats ?? []) expect(out).toMatch(new RegExp(`[ ,(]${format}[;,]`))
    const flags = [...command.example.matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag)
    for (const flag of flags) expect(out).toContain(`${flag}`)
    expect(command.options.includes("format")).toBe(command.formats !== undefined)
  })
})

it("--version is the package's, with the plan in it and what runs it", async () => {
  const { code, out, err } = await usage("--version")
  expect([code, err]).toEqual([0, ""])
  expect(out).toBe(`0.1.0\nkế hoạch kèm theo: plan/; Node.js ${process.versions.node}\n`)
})

describe("a defect", () => {
  const broken = (args: string[]) =>
    runIn(".", args, {
      look: () => {
        throw new TypeError("secret 123456789012")
      },
    })

  it("is one line that asks for a report, without what was being read, and exit 70", async () => {
    const { code, out, err } = await broken(["validate", "a.xlsx"])
    expect([code, out]).toEqual([70, ""])
    expect(err).toMatch(/^Chương trình gặp lỗi của chính nó \(TypeError\)[^\n]*\n$/)
    expect(err).not.toContain("123456789012")
  })

  it("shows its stack under --debug only", async () => {
    expect((await broken(["validate", "a.xlsx"])).err).not.toContain("    at ")
    expect((await broken(["validate", "a.xlsx", "--debug"])).err).toContain("    at ")
  })
})

it.each(["EPERM", "EBUSY"])("a report that Excel holds open on Windows is told as such (%s)", (code) => {
  const { vi, en } = refuseUnwritten({ path: "out/bao-cao-2013.xlsx", code }).refusal
  expect([vi, en]).toEqual([
    expect.stringContaining("đóng tệp rồi chạy lại"),
    expect.stringContaining("close it and run"),
  ])
})
