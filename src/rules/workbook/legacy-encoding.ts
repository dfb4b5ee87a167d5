import { groupBy } from "../../base/order.ts"
import { unsaid } from "../../privacy/quotable.ts"
import { plural } from "../plural.ts"
import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { isForm } from "../submission/entries.ts"

export const legacyEncoding = workbookRule({
  code: "QN213",
  name: "legacy-encoding",
  severity: "warning",
  *find({ submission }) {
    if (!isForm(submission)) return
    // One finding a sheet and encoding: a clerk changes the font of a sheet, not of a cell.
    for (const group of groupBy(submission.decoded, ({ at, encoding }) => `${at.sheet} ${encoding}`).values()) {
      // An example that may be repeated, where there is one.
      const first = group.find(({ after }) => after !== unsaid) ?? group[0]
      if (!first) continue
      const { at, encoding, before, after } = first
      yield { at, facts: { encoding, count: group.length, before, after, sheet: at.sheet ?? "" } }
    }
  },
  vi: {
    title: "Chữ gõ bằng bảng mã cũ",
    why: "Chữ gõ bằng bảng mã TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times) không phải là Unicode; chương trình đã chuyển mã để đọc, nên cơ quan cần xem lại kết quả chuyển.",
    fix: "Chuyển tệp sang bảng mã Unicode, phông Times New Roman (dùng công cụ Chuyển mã của UniKey) rồi gửi lại.",
    message: ({ encoding, count, before, after, sheet }) =>
      `Trang ${quote(sheet)}: ${count} ô gõ bằng bảng mã ${encoding}${after === unsaid ? "" : `; ví dụ ${quote(before)} được đọc là ${quote(after)}`}`,
  },
  en: {
    title: "Text in a legacy encoding",
    why: "Text in TCVN3 (font .VnTime) or VNI (font VNI-Times) is not Unicode; it was converted to be read, and the agency should look at the result.",
    fix: "Convert the file to Unicode, font Times New Roman (with UniKey's converter), and send it again.",
    message: ({ encoding, count, before, after, sheet }) =>
      `Sheet ${quote(sheet)}: ${plural(count, "cell")} in ${encoding}${after === unsaid ? "" : `; for example ${quote(before)} is read as ${quote(after)}`}`,
  },
  examples:
    "«Phông: .VnTime\n → »| Mã số | Ghi chú |\n| CT1.1/total | «Sè v¨n b¶n cña TØnh ñy → Số văn bản của Tỉnh ủy» |",
})
