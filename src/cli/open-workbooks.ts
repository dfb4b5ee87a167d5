import type { Bilingual } from "../model/words.ts"
import type { WorkbookSource } from "../model/workbook.ts"
import { folderOfPattern, isPattern, patternToRegExp } from "./glob.ts"
import type { FileRead, Host } from "./host.ts"
import { passedOver } from "./notices.ts"
import { below, isLockFile, isSpreadsheet, printed } from "./paths.ts"
import { isRefusal, type Refusal, refuse, refusePath } from "./refusal.ts"

/** A larger file is named and not loaded: the forms of this kind are some 50 kB, the largest real ones found 2 MB. */
export const largestFile = 64 * 1024 * 1024

const what: Bilingual = { vi: "Tệp", en: "The file" }

export interface FoundWorkbooks {
  readonly files: readonly string[]
  readonly notices: readonly Bilingual[]
}

async function find(host: Host, operand: string): Promise<FoundWorkbooks | Refusal> {
  const given = printed(operand)
  const kind = await host.look(operand)
  if (kind === "folder") {
    const listing = await host.list(operand)
    const files = listing.files.filter(isSpreadsheet).map((path) => below(given, path))
    if (files.length === 0)
      return refuse(`Thư mục “${given}” không có bảng tính nào.`, `There is no workbook in the folder “${given}”.`)
    return { files, notices: passedOver(given, listing) }
  }
  if (kind !== "missing") return { files: isLockFile(given) ? [] : [given], notices: [] }
  if (!isPattern(given)) return refusePath(what, given, kind)
  const folder = folderOfPattern(given)
  const pattern = patternToRegExp(given)
  const depth = given.includes("**") ? undefined : given.split("/").length
  const listing = (await host.look(folder)) === "folder" ? await host.list(folder, depth) : null
  const names = (listing?.files ?? []).map((path) =>
    folder !== "." || given.startsWith("./") ? below(folder, path) : path,
  )
  const files = names.filter((path) => pattern.test(path) && !isLockFile(path))
  if (files.length === 0) return refuse(`Không có tệp nào khớp với “${given}”.`, `No file matches “${given}”.`)
  return { files, notices: [] }
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
  if (files.size === 0) return refuse("Không có bảng tính nào để đọc.", "There is no workbook to read.")
  return { files: [...files], notices }
}

const nothing = new Uint8Array(0)

function sourceOf(host: Host, file: string, found: FileRead): WorkbookSource {
  switch (found.kind) {
    case "file":
      return { file, sha256: host.sha256(found.bytes), bytes: found.bytes, fault: null }
    case "too-large":
      return { file, sha256: null, bytes: nothing, fault: { kind: "over-limit", limit: "file-size", most: found.most } }
    case "missing":
      return { file, sha256: null, bytes: nothing, fault: { kind: "not-a-workbook", found: "unreadable" } }
    default:
      return { file, sha256: null, bytes: nothing, fault: { kind: "not-a-workbook", found: found.kind } }
  }
}

/** Reads one file; whatever is wrong with it is a fault of the source. */
export const readSource = async (host: Host, file: string): Promise<WorkbookSource> =>
  sourceOf(host, file, await host.read(file, largestFile))
