import type { Given } from "../protocol.ts"

/** Spreadsheets by their names; what else lies in a folder is none of ours, and lock files hold nothing. */
const isSpreadsheet = (name: string): boolean =>
  /\.(?:xls[xmb]?|ods|csv)$/i.test(name) && !name.slice(name.lastIndexOf("/") + 1).startsWith("~$")

const read = async (file: File, name: string): Promise<Given> => ({
  name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** Files that were chosen, pasted or dropped one by one: taken whatever they are called. */
export const taken = (files: readonly File[]): Promise<readonly Given[]> =>
  Promise.all(files.map((file) => read(file, file.name)))

/** A folder that was chosen: its spreadsheets and records, and the names of what else lies in it. */
export interface Folder {
  readonly files: readonly Given[]
  readonly others: readonly string[]
}

export async function folderOf(files: readonly File[]): Promise<Folder> {
  const wanted = files.filter(({ webkitRelativePath: name }) => isSpreadsheet(name) || isRecord(name))
  const others = files.filter((file) => !wanted.includes(file)).map(({ webkitRelativePath }) => webkitRelativePath)
  return { files: await Promise.all(wanted.map((file) => read(file, file.webkitRelativePath))), others }
}

/** The register and what people decided, at the top of the folder. */
const isRecord = (name: string): boolean => /^[^/]+\/(?:register|rulings)\.yaml$/.test(name)

/** What was dropped: files as they are, and the spreadsheets in folders. */
export async function dropped(transfer: DataTransfer): Promise<readonly Given[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null || entry.isFile)) return taken([...transfer.files])
  const found: Given[] = []
  for (const entry of entries) if (entry !== null) found.push(...(await inside(entry, entry.isFile)))
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function inside(entry: FileSystemEntry, whatever: boolean): Promise<readonly Given[]> {
  const name = entry.fullPath.replace(/^\//, "")
  if (isFile(entry))
    return whatever || isSpreadsheet(name)
      ? [await read(await new Promise<File>((done, fail) => entry.file(done, fail)), name)]
      : []
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: Given[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await inside(one, false)))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
