import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { strToU8, zipSync } from "fflate"
import { beforeAll, describe, expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

// A file's own name that tells of a person is told, and repeated nowhere.

const name = "Nạn nhân Trần Thị Bé, CMND 212345678.xlsx"
const secret = /Thị Bé|212345678/

let form: Uint8Array
let mark: string
beforeAll(async () => {
  form = await filledForm("so-tp", "2013")
  mark = `ten-tep-da-an-${createHash("sha256").update(form).digest("hex").slice(0, 8)}.xlsx`
})

/** A folder with the file in it, and everything that a run said and wrote. */
function office(file: string, content: string | Uint8Array = form) {
  const folder = scratch()
  const path = join(folder, file)
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, content)
  const run = async (...args: string[]) => {
    const before = new Set(filesBelow(folder).keys())
    const ran = await runIn(folder, args)
    const wrote = [...filesBelow(folder)].filter(([one]) => !before.has(one) || /\.yaml$/.test(one))
    const said = [ran.out, ran.err, ...wrote.flatMap(([one, bytes]) => [one, bytes.toString("utf8")])].join("\n")
    return { ...ran, said, folder }
  }
  return { folder, run }
}

describe("a workbook with a person in its name", () => {
  it.each(["text", "json", "sarif", "github", "junit"])("validate --format %s", async (format) => {
    const { code, said } = await office(`in/${name}`).run("validate", "in", "--format", format)
    expect(code).toBe(1)
    expect(said).not.toMatch(secret)
    expect(said).toContain(mark)
    expect(said).toMatch(/QN315/)
  })

  it("in its marked copy", async () => {
    const { said, folder } = await office(`in/${name}`).run("validate", "in", "--annotate", "marked")
    expect(said).not.toMatch(secret)
    expect(readdirSync(join(folder, "marked"))).toEqual([mark])
  })

  it("that cannot be read", async () => {
    const { said } = await office(`in/${name}`, "a,b\n1,2\n").run("validate", "in", "--format", "json")
    expect(said).not.toMatch(secret)
    expect(JSON.parse(said.split("\n\n")[0] ?? "").diagnostics.map(({ code }: { code: string }) => code)).toEqual([
      "QN201",
      "QN315",
      "QN315",
    ])
  })

  it("in a zip, and a zip with one", async () => {
    for (const [file, content] of [
      ["in/tep.zip", zipSync({ [name]: form })],
      [`in/${name.replace("xlsx", "zip")}`, zipSync({ "so-tp.xlsx": form })],
      ["in/khac.zip", zipSync({ "so-tp.xlsx": form, [name.replace("xlsx", "pdf")]: strToU8("x") })],
    ] as const) {
      const { said, code } = await office(file, content).run("receive", "in", "--sent", "2014-01-03")
      expect(code, file).toBeLessThan(2)
      expect(said, file).not.toMatch(secret)
    }
  })

  it("received: neither in the register nor beside it", async () => {
    const { run, folder } = office(`in/${name}`)
    const { said } = await run("receive", "in", "--sent", "2014-01-03")
    expect(said).not.toMatch(secret)
    expect(readFileSync(join(folder, "reports/register.yaml"), "utf8")).toContain(`name: ${mark}`)
  })

  it("in the reports folder, registered by hand: it counts as what it is", async () => {
    const { run, folder } = office(`reports/2013/${name}`)
    const entry = { file: `2013/${name}`, agency: "so-tp", period: "2013", sent: "2014-01-03" }
    writeFileSync(join(folder, "reports/register.yaml"), `- ${JSON.stringify(entry)}\n`)
    writeFileSync(join(folder, `reports/2013/${name.replace("xlsx", "pdf")}`), "%PDF")
    const { said, out } = await run("status", "2013", "--format", "json")
    expect(said.replace(/^.*register\.yaml\n.*$/gm, "").replace(JSON.stringify(entry), "")).not.toMatch(secret)
    const own = JSON.parse(out).agencies.find(({ agency }: { agency: string }) => agency === "so-tp")
    expect(own).toMatchObject({ file: `reports/2013/${mark}`, status: "on-time" })
    const consolidated = await run("consolidate", "2013", "--format", "md,json,csv,html")
    const around = /.{0,60}(?:Thị Bé|212345678).{0,40}/.exec(consolidated.said.replace(JSON.stringify(entry), ""))
    expect(around).toBeNull()
  })
})

it("an office's name, and that of who compiled the report, stay as they are", async () => {
  const plain = "BC so Tu phap 2013 (lan 2).xlsx"
  const { said } = await office(`in/${plain}`).run("validate", "in", "--format", "json")
  expect(said).toContain(`in/${plain}`)
})
