import type { FoundFile } from "../../model/workbook.ts"
import { type Package, readPart } from "./package.ts"
import { refuse } from "./refuse.ts"
import { relationships } from "./relationships.ts"
import { samePart } from "./same-part.ts"
import { attribute } from "./xml.ts"
import type { Zip } from "./zip.ts"

/** The part that holds the workbook: by relationship, else by content type, else by its usual name. Refuses a zip of something else. */
export function findWorkbookPart(source: Package): string {
  const { zip } = source
  const named = relationships(source, "").find(({ type }) => type === "officeDocument")?.target
  const candidates = [
    named,
    declaredPart(source),
    "xl/workbook.xml",
    zip.names.find((name) => /(?:^|\/)workbook\.xml$/i.test(name)),
  ]
  const part = candidates.find((name) => name !== undefined && /\.xml$/i.test(name) && isWorkbook(source, name))
  return part ?? refuse({ kind: "not-a-workbook", found: kindOf(zip) })
}

const workbookType =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml/i

const sameTypes = samePart<string | undefined>()

const declaredPart = (source: Package): string | undefined =>
  sameTypes(source, "[Content_Types].xml", () => {
    let found: string | undefined
    readPart(source, "[Content_Types].xml", null, {
      open(name, tag) {
        if (name === "Override" && workbookType.test(tag.get("ContentType") ?? ""))
          found ??= (attribute(tag, "PartName") ?? "").replace(/^\/+/, "")
      },
    })
    return found
  })

/** Names alone prove nothing: the part of a text document may have any. */
const isWorkbook = (source: Package, part: string): boolean =>
  source.zip.find(part) !== null && !/(?:^|\/)(?:document|presentation)\.xml$/i.test(part)

/** What a zip that is no workbook holds, by the parts that its kind always has. */
function kindOf(zip: Zip): FoundFile {
  const has = (name: string): boolean => zip.names.some((found) => found.toLowerCase() === name)
  const under = (folder: string): boolean => zip.names.some((found) => found.toLowerCase().startsWith(folder))
  if (has("xl/workbook.bin")) return "xlsb"
  if (under("word/")) return "docx"
  if (under("ppt/")) return "pptx"
  const type = zip.names.some((name) => name === "mimetype") ? openDocumentType(zip) : ""
  if (/opendocument\.spreadsheet/.test(type)) return "ods"
  return "zip"
}

/** OpenDocument stores its type uncompressed, as the first file. */
function openDocumentType(zip: Zip): string {
  const entry = zip.find("mimetype")
  return entry?.method === "stored" ? new TextDecoder().decode(entry.data.subarray(0, 200)) : ""
}
