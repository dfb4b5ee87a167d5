import { memory } from "../../base/memory.ts"
import { groupBy } from "../../base/order.ts"
import { fold } from "../../base/text.ts"
import type { Cell, Sheet } from "../../model/workbook.ts"
import { lookAt } from "./names/look.ts"
import { looksLikeName } from "./names/whole.ts"
import { plain } from "./plain.ts"

const nameHeading =
  /^(?:họ(?:,)?(?: và)? tên|họ tên(?: và tên đệm)?|tên|họ và tên khai sinh|danh sách(?: nạn nhân)?)(?: (?:của )?(?:nạn nhân|người bị hại|đối tượng|bị can|bị cáo|người được hỗ trợ|trẻ em|học viên|người bị mua bán))?$/u
const otherHeadings =
  /^(?:(?:ngày(?:,? tháng,? năm)? sinh|năm sinh|tuổi|giới tính|dân tộc|quê quán|nguyên quán|địa chỉ|nơi ở|chỗ ở(?: hiện nay)?|nơi thường trú|hktt|hộ khẩu thường trú|hộ khẩu|số cmnd|cmnd|số cccd|cccd|số cmnd\/cccd|số giấy tờ|hộ chiếu|số hộ chiếu|số điện thoại|điện thoại|sđt|đt))$/u
/** Headings that make personal data of whatever stands below them, beside a name or another such heading. */
const strongHeadings =
  /^(?:ngày(?:,? tháng,? năm)? sinh|năm sinh|số cmnd|cmnd|số cccd|cccd|số cmnd\/cccd|hộ chiếu|số hộ chiếu|hktt|nơi thường trú|hộ khẩu thường trú)$/u

/** A list of persons on a sheet: its heading cells, and everything below them. */
interface PersonsList {
  readonly headings: readonly Cell[]
  readonly below: readonly Cell[]
  readonly rows: number
}

/** The text of a cell that heads a list of persons, folded; "" for any other. Headings are short: longer texts are not looked at. */
const headingOf = ({ value }: Cell): string =>
  value.kind === "text" && value.text.length < 80 ? headings(value.text, readHeading) : ""

const headings = memory<string>()

function readHeading(text: string): string {
  const heading = fold(text).replace(/\s*[:*]$/, "")
  return nameHeading.test(heading) || otherHeadings.test(heading) ? heading : ""
}

type PersonalHeadings = ReadonlyMap<Cell, string>

/** The cells of a sheet that are headings in lists of persons, with their folded texts. What the form prints heads none. */
function personalHeadings({ cells }: Sheet, printed: ReadonlySet<string>): PersonalHeadings {
  const found = new Map<Cell, string>()
  for (const cell of cells) {
    if (cell.value.kind === "text" && printed.has(cell.value.text)) continue
    const heading = headingOf(cell)
    if (heading !== "") found.set(cell, heading)
  }
  return found
}

/** A row of column numbers under the headings, or a further heading. */
const isNumbering = ({ value }: Cell): boolean =>
  value.kind === "text"
    ? /^\(?\d{1,2}\)?$/.test(value.text.trim())
    : value.kind === "number" && Math.abs(value.number) < 40

/** What stands below each heading, down to the next heading of its column. Every cell is below one heading at most. */
function cellsBelow(cells: readonly Cell[], headings: PersonalHeadings): ReadonlyMap<Cell, readonly Cell[]> {
  const below = new Map<Cell, Cell[]>()
  for (const column of groupBy(cells, (cell) => cell.column).values()) {
    let under: Cell[] | null = null
    for (const cell of column)
      if (headings.has(cell)) {
        under = []
        below.set(cell, under)
      } else if (cell.value.kind !== "none") under?.push(cell)
  }
  return below
}

/** Lists of persons by their headings: a name heading with names below it, or two headings of personal data side by side with anything below. */
export function personsLists(sheet: Sheet, printed: ReadonlySet<string>): readonly PersonsList[] {
  const found = personalHeadings(sheet, printed)
  if (found.size === 0) return []
  const under = cellsBelow(sheet.cells, found)
  const said = (cell: Cell): string => found.get(cell) ?? ""
  return [...groupBy(found.keys(), ({ row }) => row).values()].flatMap((headings) => {
    const below = headings.flatMap((heading) => under.get(heading) ?? [])
    const names = headings.filter((cell) => nameHeading.test(said(cell)))
    const strong = headings.some((cell) => strongHeadings.test(said(cell)))
    const named = names.some((heading) =>
      under.get(heading)?.some(({ value }) => value.kind === "text" && looksLikeName(lookAt(plain(value.text)))),
    )
    const filled = below.some((cell) => !isNumbering(cell))
    const isList = named || (headings.length >= 2 && filled && (strong || names.length > 0))
    return isList ? [{ headings, below, rows: new Set(below.map(({ row }) => row)).size }] : []
  })
}
