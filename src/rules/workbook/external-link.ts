import { cellPlace, filePlace } from "../places.ts"
import { plural } from "../plural.ts"
import { workbookRule } from "../rule.ts"
import { isForm } from "../submission/entries.ts"

export const externalLink = workbookRule({
  code: "QN216",
  name: "external-link",
  severity: "warning",
  *find({ submission }) {
    const count = submission.workbook?.externalLinks.length ?? 0
    if (count === 0 || !isForm(submission)) return
    const linked = (submission.workbook?.sheets ?? []).flatMap((sheet) =>
      sheet.cells
        .filter(({ formula }) => formula !== null && /\[\d+\]/.test(formula))
        .map(({ ref }) => ({ sheet, ref })),
    )
    const [first] = linked
    // The link's target may hold a person's name (C:\Users\…): it is counted, not shown.
    const at = first ? cellPlace(submission.file, first.sheet.name, first.ref) : filePlace(submission.file)
    yield { at, facts: { count, cells: linked.length } }
  },
  vi: {
    title: "Liên kết tới tệp khác",
    why: "Công thức lấy số từ một tệp không được gửi kèm; người nhận không kiểm tra được, và số có thể đổi khi mở ở máy khác.",
    fix: "Vào Dữ liệu (Data) › Sửa liên kết (Edit Links) › Ngắt liên kết (Break Link) để giữ lại con số, rồi lưu và gửi lại.",
    message: ({ count, cells }) =>
      `Tệp có liên kết tới ${count} tệp khác${cells > 0 ? `, dùng trong ${cells} ô` : ", không ô nào dùng đến"}`,
  },
  en: {
    title: "Link to another workbook",
    why: "Formulas take figures from a file that was not sent; nobody can check them here, and they may change on another computer.",
    fix: "Data › Edit Links › Break Link keeps the numbers; save the file and send it again.",
    message: ({ count, cells }) =>
      `The workbook links to ${plural(count, "other file")}${cells > 0 ? `, used in ${plural(cells, "cell")}` : ", used in no cell"}`,
  },
  examples: "«Liên kết tới tệp: so-lieu-2012.xlsx → Các trang: đủ như biểu mẫu»",
})
