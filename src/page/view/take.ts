import type { Given } from "../protocol.ts"

/** Spreadsheets by their names; what else lies in a folder is none of ours, and lock files hold nothing. */
const isSpreadsheet = (name: string): boolean =>
  /\.(?:xls[xmb]?|ods|csv)$/i.test(name) && !name.slice(name.lastIndexOf("/") + 1).startsWith("~$")

const read = async (file: File, name: string): Promise<Given> => ({
  name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** Files that were chosen, pasted or dropped one by one are taken whatever they are called; those of a folder, where they are spreadsheets. */
export async function taken(files: readonly File[], fromFolder: boolean): Promise<readonly Given[]> {
  const named = files.map((file) => ({ file, name: fromFolder ? file.webkitRelativePath || file.name : file.name }))
  const wanted = named.filter(({ name }) => !fromFolder || isSpreadsheet(name))
  return Promise.all(wanted.map(({ file, name }) => read(file, name)))
}

/** What was dropped: files as they are, and the spreadsheets in folders. */
export async function dropped(transfer: DataTransfer): Promise<readonly Given[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null || entry.isFile)) return taken([...transfer.files], false)
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
