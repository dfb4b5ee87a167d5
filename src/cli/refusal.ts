import type { Bilingual } from "../model/words.ts"
import type { SystemError } from "./disk/system.ts"
import type { Looked, WriteFault } from "./host.ts"

/** The command could not run: one sentence for stderr, exit 2. */
export interface Refusal {
  readonly refusal: Bilingual
}

export const refuse = (vi: string, en: string): Refusal => ({ refusal: { vi, en } })

/** Is it the refusal to give what was asked for, rather than the thing itself? */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && "refusal" in value

/** What the operating system answers, in words. */
const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { vi: "không có quyền ghi", en: "no permission to write" },
  // Windows says so of a file that Excel has open, too.
  EPERM: {
    vi: "không có quyền ghi, hoặc tệp đang mở trong Excel; đóng tệp rồi chạy lại",
    en: "no permission to write, or the file is open in Excel; close it and run again",
  },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EISDIR: { vi: "đã có một thư mục mang tên này", en: "a folder has this name" },
  ENOTDIR: { vi: "một phần của đường dẫn là tệp, không phải thư mục", en: "part of the path is a file, not a folder" },
  EEXIST: { vi: "đã có tệp mang tên này", en: "a file has this name" },
  ENOENT: { vi: "không có chỗ này trên ổ đĩa", en: "there is no such place on the disk" },
  ELOOP: { vi: "liên kết dẫn vòng quanh", en: "links lead in a circle" },
  ENAMETOOLONG: { vi: "tên quá dài", en: "the name is too long" },
  EDQUOT: { vi: "đã hết hạn mức ổ đĩa", en: "the disk quota is used up" },
  EFBIG: { vi: "tệp lớn hơn mức ổ đĩa nhận", en: "the file is larger than the disk takes" },
  EIO: { vi: "ổ đĩa có lỗi", en: "the disk has a fault" },
  ENXIO: { vi: "không có chương trình nào đọc ở đầu kia", en: "nobody reads at the other end" },
  EPIPE: { vi: "đầu kia đã đóng", en: "the other end is closed" },
  EMFILE: { vi: "đã mở quá nhiều tệp", en: "too many files are open" },
  ENFILE: { vi: "hệ thống đã mở quá nhiều tệp", en: "the system has too many files open" },
  ENOMEM: { vi: "hết bộ nhớ", en: "memory is used up" },
  EBUSY: {
    vi: "tệp đang mở trong chương trình khác; đóng tệp rồi chạy lại",
    en: "another program has the file open; close it and run again",
  },
}

const reasonOf = (code: string): Bilingual =>
  reasons[code] ?? { vi: `lỗi hệ thống ${code}`, en: `system error ${code}` }

/** What the system did not let us do where nothing else could be said of it: printing, listing, locking. */
export function refuseSystem({ code, path }: SystemError): Refusal {
  const why = reasonOf(code)
  const at = path === undefined ? "" : ` “${path}”`
  return refuse(`Hệ thống không cho làm tiếp${at}: ${why.vi}.`, `The system does not let us go on${at}: ${why.en}.`)
}

/** A file could not be written. */
export function refuseUnwritten({ path, code }: WriteFault): Refusal {
  const why = reasonOf(code)
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
