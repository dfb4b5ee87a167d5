import { z } from "zod"
import { parseIsoDay } from "../base/day.ts"

const said = (vi: string, en: string) => ({ params: { vi, en } })

/** A number is taken for the text that is written: `period: 2013`. */
export const text = z.union([z.string(), z.number()]).transform(String)

/** An id or name: text that is not blank. */
export const word = text.refine((value) => value.trim() !== "", said("không được để trống", "must not be empty"))

export const day = z
  .string()
  .refine(
    (value) => parseIsoDay(value) !== null,
    said("không phải là một ngày; viết 2013-07-04", "is not a day; write 2013-07-04"),
  )

export const sha256 = z
  .string()
  .regex(/^[0-9a-fA-F]{64}$/)
  .transform((value) => value.toLowerCase())

/** A file's path below the reports folder as the register may write it: relative, `/`, never leading out. */
function isInsidePath(path: string): boolean {
  if (path === "" || path.includes("\\") || path.includes("\0") || /^(?:\/|[A-Za-z]:)/.test(path)) return false
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
}

/** A path below the reports folder. */
export const filePath = z
  .string()
  .refine(
    isInsidePath,
    said(
      "phải là đường dẫn bên trong thư mục báo cáo, dùng dấu / và không có ..",
      "must be a path inside the reports folder, with / and without ..",
    ),
  )
