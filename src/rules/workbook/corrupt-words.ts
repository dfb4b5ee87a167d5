import type { Bilingual } from "../../model/words.ts"

const badZip: Bilingual = { vi: "cấu trúc nén (zip) của tệp bị sai", en: "its zip structure is wrong" }
const badXml: Bilingual = { vi: "nội dung bên trong tệp (XML) bị sai", en: "the XML inside is wrong" }
const missingPart: Bilingual = { vi: "thiếu một phần bên trong tệp", en: "a part inside is missing" }
const badSheet: Bilingual = { vi: "nội dung của một trang tính bị sai", en: "the content of a sheet is wrong" }

/** What is wrong with a damaged file, by the reader's short constant (excel/read). */
const words: ReadonlyMap<string, Bilingual> = new Map([
  ["zip-cut-off", { vi: "phần cuối của tệp bị thiếu", en: "it is cut off, its end is missing" }],
  ["zip-checksum", { vi: "nội dung không khớp mã kiểm tra", en: "its content does not match its checksum" }],
  ["part-missing", missingPart],
  ["relationship-missing", missingPart],
  ["no-sheets", { vi: "trong tệp không có trang tính nào", en: "there is no sheet in it" }],
  ["shared-string", badSheet],
  ["sheet-address", badSheet],
  ["cell-repeated", { vi: "một ô được ghi hai lần", en: "one cell stands in it twice" }],
  ["xml-doctype", { vi: "có khai báo DOCTYPE, không được phép trong tệp Excel", en: "it declares a DOCTYPE" }],
])

/** The damage in words; `detail` is the reader's constant, with the part's name behind it where there is one. */
export function corruptWords(detail: string): Bilingual {
  const constant = detail.split(":")[0] ?? ""
  return words.get(constant) ?? (constant.startsWith("zip") ? badZip : badXml)
}
