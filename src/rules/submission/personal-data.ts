import type { PersonalKind } from "../../model/personal.ts"
import type { Bilingual } from "../../model/words.ts"
import { kindWords } from "../../privacy/detect/kinds.ts"
import { type PersonalHit, scanPersonal } from "../../privacy/detect/scan.ts"
import { shownSheet } from "../../privacy/redact.ts"
import { cellPlace, filePlace } from "../places.ts"
import { plural } from "../plural.ts"
import { quote } from "../quote.ts"
import { type Finding, submissionRule } from "../rule.ts"

const whereWords: Readonly<Record<PersonalHit["where"], Bilingual>> = {
  cell: { vi: "Ô này", en: "This cell" },
  comment: { vi: "Ghi chú (comment) của ô này", en: "This cell's comment" },
  "sheet-name": { vi: "Tên của một trang", en: "The name of a sheet" },
  "defined-name": { vi: "Một vùng được đặt tên (Name Manager)", en: "A defined name" },
  property: { vi: "Thuộc tính của tệp (File › Info › Properties)", en: "A document property" },
  "header-footer": { vi: "Đầu trang hoặc chân trang khi in", en: "A header or footer" },
  drawing: {
    vi: "Một hộp chữ, hình vẽ hoặc văn bản thay thế của hình",
    en: "A text box, a shape or its alternative text",
  },
  chart: {
    vi: "Một biểu đồ (tiêu đề, nhãn hoặc số liệu lưu trong biểu đồ)",
    en: "A chart (its title, labels or cached data)",
  },
  diagram: { vi: "Một sơ đồ SmartArt", en: "A SmartArt diagram" },
  "pivot-cache": {
    vi: "Bộ nhớ của PivotTable (giữ cả dữ liệu nguồn đã xóa)",
    en: "The cache of a PivotTable (which keeps its source, also after deletion)",
  },
  "external-cache": {
    vi: "Số liệu lưu tạm của liên kết tới tệp khác",
    en: "The cached data of a link to another workbook",
  },
  validation: {
    vi: "Danh sách chọn, lời nhắc hoặc lời báo lỗi của ô (Data Validation)",
    en: "The list, prompt or error message of a data validation",
  },
  hyperlink: { vi: "Một liên kết (địa chỉ hoặc lời chú thích)", en: "A hyperlink (its address or tooltip)" },
  "number-format": { vi: "Một định dạng số (Format Cells)", en: "A number format" },
  "comment-author": { vi: "Tên người viết ghi chú", en: "The author of a comment" },
  "custom-xml": { vi: "Dữ liệu XML kèm theo tệp", en: "Custom XML data" },
  "shared-string": { vi: "Chữ còn sót lại của ô đã xóa", en: "Text left over from a deleted cell" },
  "part-name": { vi: "Tên của một tệp nằm trong tệp này", en: "The name of a file inside this file" },
  "file-name": { vi: "Tên tệp", en: "The name of the file" },
  "other-part": { vi: "Một phần của tệp nằm ngoài các ô", en: "A part of the file outside its cells" },
}

/** `others`: so many more (`rows`) than are named one by one. */
type PersonalFacts = {
  readonly kind: PersonalKind
  readonly where: PersonalHit["where"] | "others"
  readonly sheet: string | null
  readonly rows: number | null
}

export const personalData = submissionRule({
  code: "QN315",
  name: "personal-data",
  severity: "error",
  *find({ submission }): Generator<Finding<PersonalFacts>> {
    const data = scanPersonal(submission)
    const entries = new Map(submission.entries.map(({ at }) => [`${at.sheet}!${at.cell}`, at]))
    for (const { kind, where, sheet, cell, rows } of data.hits) {
      const named = sheet === null ? null : shownSheet(sheet, submission.workbook, data)
      const at =
        named === null || cell === null
          ? filePlace(submission.file)
          : { ...(entries.get(`${sheet}!${cell}`) ?? cellPlace(submission.file, named, cell)), sheet: named }
      // The facts name the kind and the place; the value is nowhere in them.
      yield { at, facts: { kind, where, sheet: where === "sheet-name" ? named : null, rows } }
    }
    const [first] = data.hits
    if (first && data.others > 0) {
      yield {
        at: filePlace(submission.file),
        facts: { kind: first.kind, where: "others", sheet: null, rows: data.others },
      }
    }
  },
  vi: {
    title: "Có dữ liệu cá nhân",
    why: "Báo cáo chỉ gồm số tổng hợp. Pháp luật bảo vệ bí mật đời tư; tên, số giấy tờ, ngày sinh, số điện thoại, nơi ở của người được nhắc đến không được ghi trong báo cáo, kể cả ở phần bị ẩn.",
    fix: "Xóa dữ liệu cá nhân khỏi tệp (cả dòng, cột, trang bị ẩn và ghi chú của ô), chỉ giữ con số tổng hợp, rồi gửi lại.",
    message: ({ kind, where, sheet, rows }) =>
      where === "others"
        ? `Và ${rows} chỗ khác có dữ liệu cá nhân, ngoài các ô đã nêu`
        : kind === "persons-list"
          ? `Từ ô này có ${kindWords[kind].vi}${rows === null ? "" : ` (${rows} dòng)`}`
          : `${whereWords[where].vi}${sheet === null ? "" : ` ${quote(sheet)}`} có ${kindWords[kind].vi}`,
  },
  en: {
    title: "Personal data",
    why: "The report consists of totals. The law protects private life: names, identity numbers, birth dates, phones and homes of those concerned do not belong in it, hidden parts included.",
    fix: "Delete the personal data from the file (hidden rows, columns, sheets and comments too), keep the totals only, and send it again.",
    message: ({ kind, where, sheet, rows }) =>
      where === "others"
        ? `And ${plural(rows ?? 0, "other place")} with personal data, besides those named`
        : kind === "persons-list"
          ? `A list of persons begins here${rows === null ? "" : ` (${plural(rows, "row")})`}`
          : `${whereWords[where].en}${sheet === null ? "" : ` ${quote(sheet)}`} holds ${kindWords[kind].en}`,
  },
  examples:
    "| Mã số | Kết quả |\n| NV1.1 | Hỗ trợ «nạn nhân Nguyễn Thị Mẫu, sinh năm 1995 → 01 nạn nhân nữ trở về địa phương» |",
})
