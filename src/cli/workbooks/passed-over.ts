import { groupBy } from "../../base/order.ts"
import type { Bilingual } from "../../model/words.ts"
import { shownPath } from "../../privacy/file-names.ts"
import type { Listing } from "../host.ts"
import { below, extensionOf, isContainer, isLockFile, isSpreadsheet, nameOf } from "../paths.ts"

/** A folder's files, sorted by what is done with them; containers are zips and e-mails. */
export const sift = (files: readonly string[]) => ({
  workbooks: files.filter(isSpreadsheet),
  containers: files.filter(isContainer),
  others: files.filter((file) => !isLockFile(file) && !isSpreadsheet(file) && !isContainer(file)),
  locks: files.filter(isLockFile),
})

/** Names of a kind in one line; of very many the first, and how many more there are. */
const mostNames = 100
function named(files: readonly string[]): Bilingual {
  const rest = files.length - mostNames
  const shown = files
    .slice(0, mostNames)
    .map((file) => shownPath(file))
    .join(", ")
  return rest > 0 ? { vi: `${shown} và ${rest} tệp khác`, en: `${shown} and ${rest} more` } : { vi: shown, en: shown }
}

const say = (files: readonly string[], vi: string, en: string, why: Bilingual): Bilingual[] => {
  if (files.length === 0) return []
  const names = named(files)
  return [
    {
      vi: `Bỏ qua ${files.length} ${vi} (${why.vi}): ${names.vi}`,
      en: `Passed over ${files.length} ${en} (${why.en}): ${names.en}`,
    },
  ]
}

const noWorkbook: Bilingual = { vi: "không phải bảng tính", en: "no workbook" }
const packed: Bilingual = {
  vi: "không mở được loại nén này; giải nén rồi đưa vào lại",
  en: "this kind of archive is not opened; unpack it and try again",
}
const outlook: Bilingual = {
  vi: "lưu lại thành .eml thì mở được tệp đính kèm",
  en: "saved as .eml, its attachments can be opened",
}

const archives = [".rar", ".7z", ".gz", ".tar", ".tgz", ".bz2", ".xz"]

/** Files that are not taken, a line for each kind of them. */
export const notTaken = (files: readonly string[]): Bilingual[] =>
  [...groupBy(files, extensionOf)].flatMap(([extension, group]) => {
    if (extension === "") return say(group, "tệp không có phần mở rộng", "files without an extension", noWorkbook)
    const why = archives.includes(extension) ? packed : extension === ".msg" ? outlook : noWorkbook
    return say(group, `tệp ${extension}`, `${extension} files`, why)
  })

/** Files that the office has taken out. */
export const takenOut = (files: readonly string[]): Bilingual[] =>
  say(files, "tệp", "files", { vi: "mục excluded của rulings.yaml", en: "under excluded in rulings.yaml" })

/** Excel's own files beside a workbook that is open. */
export const openInExcel = (files: readonly string[]): Bilingual[] =>
  say(files, "tệp khóa", "lock files", {
    vi: "bảng tính đang mở trong Excel",
    en: "a workbook is open in Excel",
  })

/** What every folder under version control and every disk has, and our own lock. */
const usual = /^(?:\.git.*|\.DS_Store|\.directory|\.register\.lock.*|\..*\.tmp|node_modules)$/

/** What of a folder was not looked into, a line for each kind. */
export function notEntered(folder: string, { hidden, leaving, unreadable, unreached }: Listing): Bilingual[] {
  const at = (paths: readonly string[]) => paths.map((path) => (path === "" ? folder : below(folder, path)))
  return [
    ...say(at(hidden.filter((path) => !usual.test(nameOf(path)))), "tệp, thư mục ẩn", "hidden files or folders", {
      vi: "tên bắt đầu bằng dấu chấm",
      en: "their names begin with a point",
    }),
    ...at(leaving).map((path) => ({
      vi: `Bỏ qua “${path}”: liên kết dẫn ra ngoài thư mục.`,
      en: `Passed over “${path}”: a link that leads out of the folder.`,
    })),
    ...at(unreadable).map((path) => ({
      vi: `Bỏ qua thư mục “${path}”: không có quyền đọc.`,
      en: `Passed over the folder “${path}”: it may not be read.`,
    })),
    ...say(at(unreached), "thư mục", "folders", {
      vi: "nằm quá sâu, hoặc thư mục có quá nhiều tệp",
      en: "too deep, or behind too many files",
    }),
  ]
}
