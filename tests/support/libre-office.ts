import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import type { Lang } from "../../src/model/words.ts"

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

/** The same workbook, opened and saved by LibreOffice, which works out every formula that has no value, on a reader's machine set to `lang`. */
export const recalculated = (bytes: Uint8Array, lang: Lang = "vi"): Uint8Array =>
  converted(bytes, "xlsx:Calc MS Excel 2007 XML", lang)

/** The text of each page that LibreOffice prints of a workbook, or of a document. */
export function printed(bytes: Uint8Array, from: Kind = "xlsx"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-print-"))
  try {
    const file = join(folder, "printed.pdf")
    writeFileSync(file, converted(bytes, "pdf", "vi", from))
    return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const locales: Readonly<Record<Lang, string>> = { vi: "vi-VN", en: "en-US" }

/** A profile of LibreOffice whose numbers are those of a locale. */
const settings = (lang: Lang): string =>
  `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locales[lang]}</value></prop></item></oor:items>`

type Kind = "xlsx" | "docx"

function converted(bytes: Uint8Array, to: string, lang: Lang, from: Kind = "xlsx"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-calc-"))
  try {
    const file = join(folder, `in.${from}`)
    mkdirSync(join(folder, "out"))
    mkdirSync(join(folder, "profile", "user"), { recursive: true })
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings(lang))
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
    const wanted = ["--convert-to", to, "--outdir", join(folder, "out")]
    execFileSync("soffice", [profile, "--headless", ...wanted, file], { stdio: "ignore", timeout: 180_000 })
    return new Uint8Array(readFileSync(join(folder, "out", `in.${to.split(":")[0]}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
