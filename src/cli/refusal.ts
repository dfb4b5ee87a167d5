import type { Bilingual } from "../model/words.ts"
import type { Looked, WriteFault } from "./host.ts"

/** The command could not run: one sentence for stderr, exit 2. */
export interface Refusal {
  readonly refusal: Bilingual
}

export const refuse = (vi: string, en: string): Refusal => ({ refusal: { vi, en } })

/** Is it the refusal to give what was asked for, rather than the thing itself? */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && "refusal" in value

const whyUnwritten: Readonly<Record<string, Bilingual>> = {
  EACCES: { vi: "không có quyền ghi", en: "no permission to write" },
  EPERM: { vi: "không có quyền ghi", en: "no permission to write" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EISDIR: { vi: "đã có một thư mục mang tên này", en: "a folder has this name" },
  ENOTDIR: { vi: "một phần của đường dẫn là tệp, không phải thư mục", en: "part of the path is a file, not a folder" },
  EEXIST: { vi: "một phần của đường dẫn là tệp, không phải thư mục", en: "part of the path is a file, not a folder" },
  EBUSY: { vi: "tệp đang được chương trình khác mở", en: "another program has the file open" },
}

/** A file could not be written. */
export function refuseUnwritten({ path, code }: WriteFault): Refusal {
  const why = whyUnwritten[code] ?? { vi: `lỗi hệ thống ${code}`, en: `system error ${code}` }
  return refuse(`Không ghi được “${path}”: ${why.vi}.`, `Cannot write “${path}”: ${why.en}.`)
}

const whyUnread: Readonly<Record<Looked, Bilingual>> = {
  missing: { vi: "không có", en: "does not exist" },
  file: { vi: "là một tệp, không phải thư mục", en: "is a file, not a folder" },
  folder: { vi: "là một thư mục, không phải tệp", en: "is a folder, not a file" },
  device: { vi: "là thiết bị, không phải tệp", en: "is a device, not a file" },
  unreadable: { vi: "không có quyền đọc", en: "may not be read" },
}

/** A path that is not what the command needs; `what` names it: "Thư mục báo cáo". */
export const refusePath = (what: Bilingual, path: string, found: Looked): Refusal =>
  refuse(`${what.vi} “${path}” ${whyUnread[found].vi}.`, `${what.en} “${path}” ${whyUnread[found].en}.`)
