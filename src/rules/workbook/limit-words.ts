import type { Bilingual } from "../../model/words.ts"

/** The limits of reading (excel/read/limits.ts) and binding (form/form-limits.ts), named for people. */
const words: ReadonlyMap<string, Bilingual> = new Map([
  ["file-size", { vi: "dung lượng tệp, tính bằng byte", en: "bytes of the file" }],
  ["entries", { vi: "số tệp con bên trong tệp", en: "files inside the workbook" }],
  [
    "part-bytes",
    { vi: "dung lượng một phần của tệp sau khi giải nén, tính bằng byte", en: "bytes of one part, unpacked" },
  ],
  ["inflated-bytes", { vi: "dung lượng sau khi giải nén, tính bằng byte", en: "bytes of all parts, unpacked" }],
  ["xml-characters", { vi: "số ký tự phải đọc trong tệp", en: "characters to read" }],
  ["ratio", { vi: "độ nén bất thường, tính bằng số lần", en: "how many times a part grows when unpacked" }],
  ["sheets", { vi: "số trang tính", en: "sheets" }],
  ["rows", { vi: "số dòng của một trang", en: "rows of a sheet" }],
  ["cells", { vi: "số ô có dữ liệu", en: "cells that hold something" }],
  ["shared-strings", { vi: "số chuỗi chữ dùng chung", en: "shared strings" }],
  ["merges", { vi: "số vùng ô gộp của một trang", en: "merged ranges of a sheet" }],
  ["asides", { vi: "số ghi chú, tên vùng và thuộc tính", en: "comments, defined names and properties" }],
  [
    "conditional-formats",
    { vi: "số ô phải xét theo định dạng có điều kiện", en: "cells to be looked at for conditional formats" },
  ],
  ["columns", { vi: "số cột của một trang", en: "columns of a sheet" }],
  ["styles", { vi: "số kiểu định dạng", en: "cell styles" }],
  ["string-length", { vi: "độ dài một đoạn chữ", en: "characters of one text" }],
  ["form-cells", { vi: "số ô có dữ liệu", en: "cells that hold something" }],
  ["cell-text", { vi: "số ký tự trong tất cả các ô", en: "characters in all cells" }],
  ["form-rows", { vi: "số dòng có dữ liệu ở các trang của biểu mẫu", en: "filled rows on the sheets of the form" }],
  ["legacy-text", { vi: "số ký tự gõ bằng bảng mã cũ", en: "characters in a legacy encoding" }],
  ["nesting", { vi: "độ sâu lồng nhau của cấu trúc tệp", en: "elements inside one another" }],
])

/** A limit, named for people; a limit without words is named as the reader does. */
export const limitWords = (limit: string): Bilingual => words.get(limit) ?? { vi: limit, en: limit }
