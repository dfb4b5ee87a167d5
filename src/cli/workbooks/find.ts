import type { Bilingual } from "../../model/words.ts"
import type { WorkbookSource } from "../../model/workbook.ts"
import { shownSource } from "../../privacy/file-names.ts"
import type { FileRead, Host, Listing } from "../host.ts"
import { below, isLockFile, nameOf, printed } from "../paths.ts"
import { isRefusal, type Refusal, refuse, refusePath } from "../refusal.ts"
import { notEntered, notTaken, openInExcel, sift } from "./passed-over.ts"
import { isPattern, isTooContrived, pathMatcher } from "./patterns.ts"

/** A larger file is named and not loaded: the forms of this kind are some 50 kB, the largest real ones found 2 MB. */
export const largestFile = 64 * 1024 * 1024

const what: Bilingual = { vi: "Tệp", en: "The file" }

export interface FoundWorkbooks {
  /** Workbooks, and zips and e-mails that may hold some. */
  readonly files: readonly string[]
  readonly notices: readonly Bilingual[]
}

/** What of a folder's files is taken; what is not is named. `none` says that there is nothing to take. */
function taken(folder: string, files: readonly string[], listing: Listing, none: Refusal): FoundWorkbooks | Refusal {
  const { workbooks, containers, others, locks } = sift(files)
  const found = [...workbooks, ...containers].sort((a, b) => files.indexOf(a) - files.indexOf(b))
  if (found.length === 0) return refuseWith(none, notTaken(others))
  return { files: found, notices: [...notTaken(others), ...openInExcel(locks), ...notEntered(folder, listing)] }
}

/** The refusal, and below it what was passed over. */
const refuseWith = ({ refusal }: Refusal, notices: readonly Bilingual[]): Refusal =>
  refuse([refusal, ...notices].map(({ vi }) => vi).join("\n"), [refusal, ...notices].map(({ en }) => en).join("\n"))

/** A name as people type it, where the disk has the same name with its marks written apart (or the other way round). */
async function sameNameOnDisk(host: Host, given: string): Promise<string | null> {
  const slash = given.lastIndexOf("/")
  const folder = slash < 0 ? "." : given.slice(0, slash + 1)
  if ((await host.look(folder)) !== "folder") return null
  const { files } = await host.list(folder, 1)
  const found = files.find((name) => name.normalize("NFC") === nameOf(given).normalize("NFC"))
  return found === undefined ? null : `${given.slice(0, slash + 1)}${found}`
}

/** The folder in which a pattern begins: as many of its first parts as are a folder's name, whatever signs stand in it. */
async function folderOfPattern(host: Host, pattern: string): Promise<string> {
  const parts = pattern.split("/")
  let folder = parts[0] === "" ? "/" : "."
  for (let count = parts[0] === "" ? 2 : 1; count < parts.length; count++) {
    const next = parts.slice(0, count).join("/")
    if ((await host.look(next)) !== "folder") break
    folder = next
  }
  return folder
}

async function findPattern(host: Host, given: string): Promise<FoundWorkbooks | Refusal> {
  const none = refuse(`Không có tệp nào khớp với “${given}”.`, `No file matches “${given}”.`)
  if (isTooContrived(given))
    return refuse(
      `Mẫu tên “${given}” quá phức tạp; dùng nhiều nhất ba dấu * trong một tên.`,
      `The pattern “${given}” is too complex; use at most three * in one name.`,
    )
  const folder = await folderOfPattern(host, given)
  const rest = folder === "." ? given.replace(/^(?:\.\/)+/, "") : given.slice(folder.length).replace(/^\/+/, "")
  const depth = rest.includes("**") ? undefined : rest.split("/").length
  const listing = await host.list(folder, depth)
  const matches = pathMatcher(rest)
  const shown = (path: string) => (folder !== "." || given.startsWith("./") ? below(folder, path) : path)
  const files = listing.files.filter(matches).map(shown)
  // What else lies in the folder was not asked for.
  const asked = { ...listing, hidden: [], leaving: listing.leaving.filter(matches) }
  return files.length === 0 ? none : taken(folder, files, asked, none)
}

async function find(host: Host, operand: string): Promise<FoundWorkbooks | Refusal> {
  const given = printed(operand)
  const kind = await host.look(operand)
  if (kind === "folder") {
    const listing = await host.list(operand)
    const files = listing.files.map((path) => below(given, path))
    const none = refuse(`Thư mục “${given}” không có bảng tính nào.`, `There is no workbook in the folder “${given}”.`)
    return taken(given, files, listing, none)
  }
  if (isLockFile(given)) return { files: [], notices: openInExcel([given]) }
  if (kind !== "missing") return { files: [given], notices: [] }
  const same = await sameNameOnDisk(host, given)
  if (same !== null) return { files: [same], notices: [] }
  return isPattern(given) ? findPattern(host, given) : refusePath(what, given, kind)
}

/** The workbooks that operands name (files, folders, patterns), each once, in the order given. */
export async function findWorkbooks(host: Host, operands: readonly string[]): Promise<FoundWorkbooks | Refusal> {
  const files = new Set<string>()
  const notices: Bilingual[] = []
  for (const operand of operands) {
    const found = await find(host, operand)
    if (isRefusal(found)) return found
    for (const file of found.files) files.add(file)
    notices.push(...found.notices)
  }
  if (files.size === 0)
    return refuseWith(refuse("Không có bảng tính nào để đọc.", "There is no workbook to read."), notices)
  return { files: [...files], notices }
}

function sourceOf(host: Host, file: string, found: FileRead): WorkbookSource {
  if (found.kind === "file")
    return { file, sha256: host.sha256(found.bytes), bytes: found.bytes, fault: null, inflate: host.inflate }
  const fault =
    found.kind === "too-large"
      ? ({ kind: "over-limit", limit: "file-size", most: found.most } as const)
      : ({ kind: "not-a-workbook", found: found.kind === "missing" ? "unreadable" : found.kind } as const)
  return { file, sha256: null, bytes: new Uint8Array(0), fault }
}

/** Reads one file; whatever is wrong with it is a fault of the source. */
export const readSource = async (host: Host, file: string): Promise<WorkbookSource> =>
  shownSource(sourceOf(host, file, await host.read(file, largestFile)))
