import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** Is LibreOffice there? CI installs it (.ci/run): there its absence is a failure, elsewhere the tests that need it are skipped. */
export const hasLibreOffice = (process.env.PATH ?? "")
  .split(delimiter)
  .some((folder) => existsSync(join(folder, "soffice")))

/** The workbook without the values that its formulas had when it was written, and with cells changed: `{ "Số liệu": { F9: 12 } }`. */
export function toRecalculate(
  bytes: Uint8Array,
  sheets: readonly string[],
  changes: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [i, sheet] of sheets.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`
    let xml = strFromU8(parts[name] ?? new Uint8Array())
    for (const [ref, number] of Object.entries(changes[sheet] ?? {})) {
      const before = xml
      xml = xml.replace(
        new RegExp(`<c r="${ref}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`),
        (_, style = "") => `<c r="${ref}"${style}><v>${number}</v></c>`,
      )
      if (xml === before) throw new RangeError(`no cell ${sheet}!${ref}`)
    }
    parts[name] = strToU8(xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))
  }
  return zipSync(parts)
}

/** The same workbook, opened and saved by LibreOffice, which works out every formula that has no value. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-calc-"))
  try {
    const file = join(folder, "in.xlsx")
    mkdirSync(join(folder, "out"))
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
    const wanted = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")]
    execFileSync("soffice", [profile, "--headless", ...wanted, file], { stdio: "ignore", timeout: 180_000 })
    return new Uint8Array(readFileSync(join(folder, "out", "in.xlsx")))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
