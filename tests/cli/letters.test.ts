import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

const words = (file: Buffer): string =>
  strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "")

async function office() {
  const folder = scratch()
  mkdirSync(join(folder, "reports"))
  writeFileSync(
    join(folder, "reports/contacts.yaml"),
    '- agency: so-tp\n  phone: "0255 3822 123"\n  email: so-tp@example.vn\n- agency: cong-an-tinh\n  phone: "0255 3822 113"\n- agency: so-ai\n  phone: 02553822\n',
  )
  writeFileSync(
    join(folder, "a.xlsx"),
    await filledForm("so-tp", "2013", {
      "measures CT3.3/in-need value": "nạn nhân Nguyễn Thị Hoa, CMND 212345678",
      "measures CT3.3/aided value": "hai mươi",
    }),
  )
  const run = (line: string) => runIn(folder, line.split(" "))
  await run("receive a.xlsx --sent 2014-01-03")
  return { folder, run }
}

it("letters are written for the agencies asked for, with whom to reach; no personal value is in them", async () => {
  const { folder, run } = await office()
  const { code, out, err } = await run("letters 2013 --agency so-tp so-tc --out .")
  expect([code, out.trimEnd().split("\n").sort()]).toEqual([
    0,
    [
      "./cong-van-2013/so-tc.docx: V/v đôn đốc báo cáo năm 2013",
      "./cong-van-2013/so-tp.docx: V/v đề nghị chỉnh lý số liệu báo cáo năm 2013 (ĐT 0255 3822 123, thư so-tp@example.vn)",
    ],
  ])
  expect(err).toContain("reports/contacts.yaml")
  const letter = words(readFileSync(join(folder, "cong-van-2013/so-tp.docx")))
  expect(letter).toContain("hai mươi")
  expect(letter).not.toMatch(/Hoa|212345678/)
})

it("a letter that is there is never replaced: somebody may have signed it", async () => {
  const { folder, run } = await office()
  const line = "letters 2013 --agency so-tp --out ."
  await run(line)
  await run(line)
  const files = () => [...filesBelow(join(folder, "cong-van-2013")).keys()]
  expect(files()).toEqual(["so-tp.docx"])
  writeFileSync(join(folder, "cong-van-2013/so-tp.docx"), "đã ký")
  await run(line)
  expect(files()).toEqual(["so-tp.2.docx", "so-tp.docx"])
  expect(readFileSync(join(folder, "cong-van-2013/so-tp.docx"), "utf8")).toBe("đã ký")
})

it("status and explain say how to reach the agencies that are waited for", async () => {
  const { run } = await office()
  expect((await run("status 2013")).out).toContain("- Công an tỉnh (ĐT 0255 3822 113): năm 2013: chưa có")
  expect((await run("explain CT3.3 --period 2013")).out).toContain("Sở Tư pháp (ĐT 0255 3822 123")
  const { agencies } = JSON.parse((await run("status 2013 --format json")).out)
  expect(agencies.find(({ agency }: { agency: string }) => agency === "so-tp").contact).toEqual({
    phone: "0255 3822 123",
    email: "so-tp@example.vn",
  })
})

it("status is a page for the wall too, with whom to call", async () => {
  const { folder, run } = await office()
  const { code } = await run("status 2013 --format text --format html:tuong.html")
  const page = readFileSync(join(folder, "tuong.html"), "utf8")
  expect([code, page.slice(0, 15)]).toEqual([1, "<!DOCTYPE html>"])
  for (const words of ["Tình hình báo cáo năm 2013", "0255 3822 123", "còn 165 ngày"]) expect(page).toContain(words)
  // What the policy allows is what is there.
  const hash = (text = "") => createHash("sha256").update(text).digest("base64")
  for (const name of ["style", "script"])
    expect(page).toContain(`${name}-src 'sha256-${hash(new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(page)?.[1])}'`)
})
