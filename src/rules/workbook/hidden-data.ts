import type { Sheet } from "../../model/workbook.ts"
import { cellPlace } from "../places.ts"
import { plural } from "../plural.ts"
import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { isForm } from "../submission/entries.ts"

/** The form's own hidden sheet, which says whose form it is. */
const metaSheet = "_meta"

/** Cells that hold something and cannot be seen. A hidden sheet that is empty (old macro viruses leave them) holds none. */
const hiddenCells = ({ name, visibility, cells }: Sheet) =>
  name === metaSheet ? [] : visibility === "visible" ? cells.filter((cell) => cell.hidden) : cells

export const hiddenData = workbookRule({
  code: "QN212",
  name: "hidden-data",
  severity: "warning",
  *find({ submission }) {
    if (!isForm(submission)) return
    for (const sheet of submission.workbook?.sheets ?? []) {
      const cells = hiddenCells(sheet)
      const [first] = cells
      if (!first) continue
      const at = cellPlace(submission.file, sheet.name, first.ref)
      yield { at, facts: { sheet: sheet.name, count: cells.length, whole: sheet.visibility !== "visible" } }
    }
  },
  vi: {
    title: "Có dữ liệu bị ẩn",
    why: "Dòng, cột, trang bị ẩn, ô nằm dưới ô gộp (Merge) hay sau hình vẽ, chữ trắng trên nền trắng vẫn được đọc và gửi đi cùng tệp, người lập và người ký dễ bỏ sót.",
    fix: "Bỏ ẩn (Unhide), bỏ gộp ô (Unmerge), bỏ cố định khung (Unfreeze Panes), dời hình che ô sang chỗ khác để kiểm tra; xóa phần không thuộc báo cáo rồi gửi lại.",
    message: ({ sheet, count, whole }) =>
      whole
        ? `Trang ${quote(sheet)} bị ẩn và có ${count} ô chứa dữ liệu`
        : `Trang ${quote(sheet)} có ${count} ô chứa dữ liệu bị ẩn (ở dòng, cột ẩn, dưới ô gộp, bị hình vẽ che, nằm ngoài vùng cuộn tới được khi cố định khung (Freeze Panes), chữ trùng màu nền hoặc quá nhỏ)`,
  },
  en: {
    title: "Hidden data",
    why: "Hidden rows, columns and sheets, cells under merged ones or behind shapes, and white text on white, are read and travel with the file, and are easily overlooked by those who prepare and sign it.",
    fix: "Unhide and unmerge them, unfreeze panes, move what covers them, and look; delete what does not belong to the report, and send it again.",
    message: ({ sheet, count, whole }) =>
      whole
        ? `The sheet ${quote(sheet)} is hidden and has ${plural(count, "cell")} with data`
        : `The sheet ${quote(sheet)} has ${plural(count, "hidden cell")} with data (hidden rows or columns, under merged cells, behind shapes, out of reach of frozen panes, letters in the colour behind them or too small)`,
  },
  examples: "«Ẩn dòng: CT1.1/total → Các trang: đủ như biểu mẫu»",
})
