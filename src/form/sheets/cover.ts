import { capital } from "../../base/text.ts"
import type { BookCell, BookColumn, BookRow, BookSheet } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import type { FormCell, FormRow, FormSheet } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { inputCell } from "./cell.ts"
import { countCell } from "./counts.ts"
import { headingRows } from "./table.ts"
import { lockedSheet, type Occasion, range, titleBlock } from "./title-block.ts"

const columns: readonly BookColumn[] = [{ width: 18 }, { width: 30 }, { width: 48 }]

/** The cover: whose report it is and when it was sent, and where it is signed. */
export function coverOf(occasion: Occasion, sheet: FormSheet): BookSheet {
  const head = titleBlock(occasion, columns, {
    mark: "",
    title: "BÁO CÁO KẾT QUẢ THỰC HIỆN",
    subject: occasion.plan.title,
    remark: receiverOf(occasion.plan),
  })
  const above = [...head.rows, ...headingRows(sheet), ...sheet.rows.map((row) => coverRow(occasion, row))]
  const rows = [...above, { cells: [null, countCell, null], height: 34, fixed: true }, ...signatures(occasion)]
  const merges = [...head.merges, range(above.length + 1, 2, 3)]
  return { ...lockedSheet(occasion, sheet, columns, { rows, merges }, "portrait"), tabColor: colors.accent }
}

const coverRow = (occasion: Occasion, row: FormRow): BookRow => ({
  cells: [
    { value: row.printed, style: look.code },
    { value: row.label, style: look.label },
    ...row.cells.map((cell) => answer(occasion, cell)),
  ],
  height: 26,
})

function answer({ agency, period }: Occasion, asked: FormCell): BookCell {
  const { input } = asked
  const cell = inputCell(asked, period)
  if (input === "agency") return { ...cell, value: agency.name }
  if (input === "period") return { ...cell, value: capital(period.name.vi) }
  return cell
}

/** `Kính gửi: Ủy ban nhân dân tỉnh (qua Công an tỉnh)` */
function receiverOf({ regime, agencies, consolidator }: Plan): string {
  const through = agencies.get(consolidator)?.name ?? consolidator
  return regime.addressee === null ? `Kính gửi: ${through}` : `Kính gửi: ${regime.addressee} (qua ${through})`
}

/** Without codes, so that nothing in them can be read as data. */
function signatures({ agency }: Occasion): BookRow[] {
  const pair = (left: string, right: string, style: BookCell["style"], height: number): BookRow => ({
    cells: [null, { value: left, style }, { value: right, style }],
    height,
    fixed: true,
  })
  return [
    {
      cells: [null, null, { value: `${agency.place}, ngày …… tháng …… năm 20……`, style: look.subtitle }],
      height: 24,
      fixed: true,
    },
    pair("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", look.letterheadStrong, 20),
    pair("(Ký, ghi rõ họ tên)", "(Ký, đóng dấu, ghi rõ họ tên)", look.subtitle, 18),
    { cells: [], height: 80, fixed: true },
  ]
}
