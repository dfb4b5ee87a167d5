import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { zipSync } from "fflate"
import { beforeAll, describe, expect, it } from "vitest"
import { readRegister } from "../../src/records/register.ts"
import { filledForm } from "../support/forms.ts"
import { runIn, scratch } from "../support/run.ts"

let police: Uint8Array
let justice: Uint8Array
let island: Uint8Array
beforeAll(async () => {
  justice = await filledForm("so-tp", "2013")
  island = await filledForm("ly-son", "2013")
  police = await filledForm("so-tttt", "2013")
})

const day = ["--sent", "2014-01-03"]

/** An office with these files in `in/`. */
function office(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = scratch()
  mkdirSync(join(folder, "in"))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "in", name), content)
  const run = (...args: string[]) => runIn(folder, args)
  const entries = () => readRegister("r", readFileSync(join(folder, "reports/register.yaml"), "utf8")).entries
  const filed = () => entries().map(({ file, name, container }) => [file, name, container].filter(Boolean).join(" < "))
  return { folder, run, entries, filed }
}

const base64 = (bytes: Uint8Array) =>
  (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n")

interface Attached {
  readonly headers: readonly string[]
  readonly body: string
}

/** An e-mail with these attachments. */
const mail = (...attached: readonly Attached[]) =>
  [
    "From: so-tp@example.vn",
    "Subject: =?UTF-8?B?QsOhbyBjw6Fv?=",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="bien"',
    "",
    "--bien",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Kính gửi…",
    ...attached.flatMap(({ headers, body }) => ["--bien", ...headers, "", body]),
    "--bien--",
    "",
  ].join("\r\n")

const inBase64 = (name: string, bytes: Uint8Array): Attached => ({
  headers: [
    "Content-Type: application/octet-stream",
    `Content-Disposition: attachment; ${name}`,
    "Content-Transfer-Encoding: base64",
  ],
  body: base64(bytes),
})

const inQuotedPrintable = (name: string, bytes: Uint8Array): Attached => ({
  headers: [
    `Content-Type: application/octet-stream; ${name}`,
    "Content-Disposition: attachment",
    "Content-Transfer-Encoding: quoted-printable",
  ],
  body: (Buffer.from(bytes).toString("hex").match(/../g) ?? [])
    .map((byte, i) => `=${byte.toUpperCase()}${i % 20 === 19 ? "=\r\n" : ""}`)
    .join(""),
})

describe("a zip or an e-mail is opened", () => {
  it.each<[string, () => Record<string, Uint8Array | string>, string[]]>([
    [
      "a zip",
      () => ({ "goi.zip": zipSync({ "a/Báo cáo.xlsx": justice }) }),
      ["2013/so-tp.xlsx < Báo cáo.xlsx < goi.zip/a"],
    ],
    [
      "a zip in a zip, once",
      () => ({
        "goi.zip": zipSync({ "2.zip": zipSync({ "b.XLSX": justice, "3.zip": zipSync({ "c.xlsx": island }) }) }),
      }),
      ["2013/so-tp.xlsx < b.XLSX < goi.zip/2.zip"],
    ],
    [
      "a mail with a name in words of RFC 2047",
      () => ({ "thu.eml": mail(inBase64('filename="=?UTF-8?B?QsOhbyBjw6FvLnhsc3g=?="', justice)) }),
      ["2013/so-tp.xlsx < Báo cáo.xlsx < thu.eml"],
    ],
    [
      "a mail with a name in parts of RFC 2231",
      () => ({ "thu.eml": mail(inBase64("filename*0*=UTF-8''B%C3%A1o%20;\r\n filename*1*=c%C3%A1o.xlsx", justice)) }),
      ["2013/so-tp.xlsx < Báo cáo.xlsx < thu.eml"],
    ],
    [
      "a mail in quoted-printable",
      () => ({ "thu.eml": mail(inQuotedPrintable('name="a.xlsx"', justice)) }),
      ["2013/so-tp.xlsx < a.xlsx < thu.eml"],
    ],
    [
      "a mail with a zip, and a second workbook",
      () => ({
        "thu.eml": mail(
          inBase64('filename="g.zip"', zipSync({ "a.xlsx": justice })),
          inBase64('filename="b.xlsx"', island),
        ),
      }),
      ["2013/so-tp.xlsx < a.xlsx < thu.eml/g.zip", "2013/ly-son.xlsx < b.xlsx < thu.eml"],
    ],
    [
      "a mail that was passed on",
      () => ({
        "thu.eml": mail({
          headers: ["Content-Type: message/rfc822"],
          body: mail(inBase64('filename="a.xlsx"', justice)).replaceAll("bien", "trong"),
        }),
      }),
      ["2013/so-tp.xlsx < a.xlsx < thu.eml/dinh-kem-1.eml"],
    ],
    ["a workbook that is called a zip", () => ({ "a.zip": justice }), ["2013/so-tp.xlsx < a.zip"]],
  ])("%s", async (_, files, filed) => {
    const here = office(files())
    await here.run("receive", "in", ...day)
    expect(here.filed()).toEqual(filed)
  })

  it("what else lies in it is named, and what has a password", async () => {
    const locked = zipSync({ "a.xlsx": justice, "b.xlsx": island, "thư.pdf": new Uint8Array(3) }, { level: 0 })
    // The mark of a password, on the first entry and its line in the directory.
    const view = new DataView(locked.buffer, locked.byteOffset, locked.length)
    view.setUint16(6, view.getUint16(6, true) | 1, true)
    const named = Buffer.from(locked.buffer, locked.byteOffset, locked.length).lastIndexOf("a.xlsx")
    view.setUint16(named - 46 + 8, view.getUint16(named - 46 + 8, true) | 1, true)
    const { run, filed } = office({ "goi.zip": locked })
    const { err } = await run("receive", "in", ...day)
    expect(filed()).toEqual(["2013/ly-son.xlsx < b.xlsx < goi.zip"])
    expect(err).toContain("Bỏ qua 1 tệp .pdf (không phải bảng tính): in/goi.zip/thư.pdf")
    expect(err).toContain("Không mở được “in/goi.zip/a.xlsx”: có mật khẩu.")
  })

  it("one that holds no workbook is kept as it came: somebody has to look at it", async () => {
    const { run, filed } = office({ "a.zip": "không phải zip", "b.xlsx": justice })
    const { code, err } = await run("receive", "in", ...day)
    expect([code, filed()]).toEqual([1, ["chua-xac-dinh/a.zip < a.zip", "2013/so-tp.xlsx < b.xlsx"]])
    expect(err).toContain("Không mở được “in/a.zip”: không phải tệp nén .zip dùng được.")
  })

  it("validate opens them too", async () => {
    const { run } = office({ "goi.zip": zipSync({ "a.xlsx": justice }) })
    const { code, out } = await run("validate", "in")
    expect([code, out]).toEqual([0, expect.stringContaining("in/goi.zip/a.xlsx · Sở Tư pháp")])
  })

  it("a bomb is refused within its limits", async () => {
    const { run } = office({ "b.zip": zipSync({ "a.xlsx": new Uint8Array(80 * 1024 * 1024) }) })
    const begun = performance.now()
    expect((await run("validate", "in")).err).toContain("Không mở được “in/b.zip/a.xlsx”: quá lớn.")
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})

describe("nothing is passed over without a word", () => {
  const files = () => ({
    "a.xlsx": justice,
    "B.XLSX": island,
    "Sở TTTT [1].xlsx": police,
    "thư.pdf": "x",
    "khác.pdf": "x",
    "thư.msg": "x",
    "không tên": "x",
    "ảnh.JPG": "x",
    "gói.rar": "x",
    "~$a.xlsx": "x",
    ".ẩn.xlsx": "x",
  })
  const said = [
    "Bỏ qua 2 tệp .pdf (không phải bảng tính): in/khác.pdf, in/thư.pdf",
    "Bỏ qua 1 tệp .msg (lưu lại thành .eml thì mở được tệp đính kèm): in/thư.msg",
    "Bỏ qua 1 tệp không có phần mở rộng (không phải bảng tính): in/không tên",
    "Bỏ qua 1 tệp .jpg (không phải bảng tính): in/ảnh.JPG",
    "Bỏ qua 1 tệp .rar (không mở được loại nén này; giải nén rồi đưa vào lại): in/gói.rar",
    "Bỏ qua 1 tệp khóa (bảng tính đang mở trong Excel): in/~$a.xlsx",
  ]
  it.each([
    ["a folder", "in", true],
    ["a pattern", "in/*", false],
    ["a pattern across folders", "**/*", false],
  ])("by %s", async (_, operand, hidden) => {
    const { run } = office(files())
    const { code, out, err } = await run("validate", operand)
    expect([code, out.split("\n")[1]]).toEqual([0, "3 tệp: 3 hợp lệ"])
    for (const line of said) expect(err).toContain(line)
    expect(err.includes(".ẩn.xlsx")).toBe(hidden)
  })

  it.each([
    ["in/*.xlsx", 3],
    ["in/*[1]*", 1],
    ["in/Sở TTTT [1].xlsx", 1],
    [`in/${"Sở TTTT [1].xlsx".normalize("NFD")}`, 1],
    [`in/${"Sở".normalize("NFD")}*`, 1],
    ["in/{a,b}.xlsx", 2],
  ])("%s finds %i", async (operand, count) => {
    const { run } = office(files())
    const { out } = await run("validate", operand, "--format", "json")
    expect(JSON.parse(out).files).toHaveLength(count)
  })

  it.each([["[z-a]*"], ["in/*a*a*a*a*a*"], ["in/**/**/**/**/**/**/x.pdf"], ["/proc/x/*"]])(
    "%s is answered",
    async (operand) => {
      const { run } = office(files())
      expect((await run("validate", operand)).code).toBe(2)
    },
  )

  it("status names what lies in the folder, beside the agency whose name it bears", async () => {
    const { run, folder } = office({})
    mkdirSync(join(folder, "reports"))
    for (const name of ["so-tttt.pdf", "Báo cáo Sở Tư pháp.docx", "khác.pdf"])
      writeFileSync(join(folder, "reports", name), "x")
    const { out, err } = await run("status", "2013")
    expect(err).toContain("Bỏ qua 2 tệp .pdf (không phải bảng tính): reports/khác.pdf, reports/so-tttt.pdf")
    expect(out).toMatch(/Sở Thông tin và Truyền thông: .*: reports\/so-tttt\.pdf\./)
    expect(out).toMatch(/Sở Tư pháp: .*: reports\/Báo cáo Sở Tư pháp\.docx\./)
    const json = JSON.parse((await run("status", "2013", "--format", "json")).out)
    expect(json.agencies.find((one: { agency: string }) => one.agency === "so-tttt").lying).toEqual([
      "reports/so-tttt.pdf",
    ])
  })
})
