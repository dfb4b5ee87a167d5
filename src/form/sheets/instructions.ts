import { printDay } from "../../base/day.ts"
import type { BookRow, BookSheet } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import { heightFor } from "../../excel/write/fit.ts"
import type { Form, FormSheet } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import type { CellRange } from "../../model/workbook.ts"
import { amendedBy } from "../../vocabulary/amended.ts"
import { aboutStatus, statusesOf } from "../../vocabulary/answer-statuses.ts"
import { clauseName } from "../../vocabulary/clause.ts"
import { weekdayName } from "../../vocabulary/days.ts"
import { nounsOf } from "../../vocabulary/nouns.ts"
import { answerStatus } from "../../vocabulary/statuses.ts"
import { instructionsSheet } from "../layout/lay-out.ts"
import { figures, type Section } from "./figure-notes.ts"
import { measureNotes } from "./measure-notes.ts"
import { decisionInWords, type Occasion, periodInWords, range } from "./title-block.ts"

const columns = [{ width: 4 }, { width: 92 }]

/** The sheet of instructions: when and to whom, what each sheet asks, how figures are written, and what stays out. */
export function instructions(occasion: Occasion, form: Form): BookSheet {
  const sections = [
    deadline(occasion),
    sheetsAsked(occasion, form),
    ...(asksFigures(form) ? [figures(occasion, form)] : []),
    statuses(occasion, form),
    ...(form.sheets.some(({ id }) => id === "funding") ? [funding(occasion, form)] : []),
    ...measureNotes(occasion, form),
    privacyOf(occasion.plan),
    beforeSending,
  ]
  const when = `${occasion.agency.name} - ${periodInWords(occasion.period)}`
  const rows: BookRow[] = [
    { cells: [{ value: "HƯỚNG DẪN LẬP VÀ GỬI BÁO CÁO", style: look.title }], height: 32, fixed: true },
    { cells: [{ value: when, style: look.subtitle }], height: heightFor(when, 96, look.subtitle), fixed: true },
  ]
  const merges: CellRange[] = [range(1, 1, 2), range(2, 1, 2)]
  let used = heightOf(rows)
  for (const [index, section] of sections.entries()) {
    const [heading, ...points] = sectionRows(section, index + 1)
    const height = heightOf([heading, ...points])
    // A section stays whole: none is left with its heading at the foot of a page.
    const newPage = used + height > pageHeight
    used = newPage ? height : used + height
    rows.push({ ...heading, newPage }, ...points)
    merges.push(range(rows.length - points.length, 1, 2))
  }
  return {
    name: instructionsSheet,
    tabColor: colors.line,
    columns,
    rows,
    merges,
    protect: true,
    print: {
      orientation: "portrait",
      area: { top: 1, left: 1, bottom: rows.length, right: 2 },
      footer: { text: `${decisionInWords(occasion.plan)} - ${instructionsSheet}`, page: "Trang" },
    },
  }
}

/** Points of an upright A4 page that rows of this width surely have, as Excel and LibreOffice scale it. */
const pageHeight = 760

const heightOf = (rows: readonly BookRow[]): number => rows.reduce((so, row) => so + (row.height ?? 0), 0)

const sectionRows = ({ heading, points }: Section, number: number): [BookRow, ...BookRow[]] => [
  { cells: [{ value: `${number}. ${heading}`, style: look.section }], height: 28, fixed: true },
  ...points.map((point) => ({
    cells: [
      { value: "–", style: look.bullet },
      { value: point, style: look.paragraph },
    ],
    height: heightFor(point, 92, look.paragraph),
  })),
]

const asksFigures = (form: Form): boolean => form.sheets.some(({ id }) => id === "measures" || id === "units")

function deadline({ plan, period }: Occasion): Section {
  const { lastDay, lastDayIsDayOff } = period
  const receiver = plan.agencies.get(plan.consolidator)?.name ?? plan.consolidator
  const clause = plan.regime.kinds.find((kind) => kind.id === period.kind)?.clause ?? plan.regime.clause
  const moved = plan.regime.rollOver === "next-working-day"
  return {
    heading: "Thời hạn và nơi nhận",
    points: [
      `Kỳ báo cáo: ${periodInWords(period)}.`,
      lastDay === null
        ? `Thời hạn gửi báo cáo này chưa được quy định: thực hiện theo hướng dẫn cụ thể khi có (căn cứ: ${clauseName(clause, "vi")}).`
        : `Ngày cuối cùng còn đúng hạn: ${weekdayName(lastDay, "vi")}, ngày ${printDay(lastDay)} (căn cứ: ${clauseName(clause, "vi")}). Báo cáo gửi sau ngày này là gửi chậm; ngày được xét là ngày gửi.`,
      ...(lastDay !== null && lastDayIsDayOff
        ? [
            moved
              ? "Hạn theo văn bản rơi vào ngày nghỉ, nên đã lùi đến ngày làm việc kế tiếp ghi ở trên."
              : "Ngày này là ngày nghỉ, và hạn gửi không lùi sang ngày làm việc kế tiếp: nên gửi trước đó.",
          ]
        : []),
      plan.regime.addressee === null
        ? `Nơi nhận và tổng hợp: ${receiver}.`
        : `Báo cáo ${plan.regime.addressee}, gửi qua ${receiver} là nơi nhận và tổng hợp.`,
      `Báo cáo theo ${decisionInWords(plan)} của ${plan.decision.issuer}${amendedBy(plan, "vi")}: ${plan.title}.`,
    ],
  }
}

function sheetsAsked(occasion: Occasion, form: Form): Section {
  return {
    heading: "Các biểu phải lập",
    points: [
      ...form.sheets.map((sheet) => `${sheet.name}: ${asked(occasion, sheet)}`),
      "Chỉ ghi vào ô nền vàng. Các dòng được nhận ra theo cột Mã số, các cột theo tên cột: không sửa, không xóa mã số và tên cột. Cần thêm chỗ thì kéo rộng cột, cao dòng; cần mở khóa biểu thì không phải nhập mật khẩu.",
    ],
  }
}

function asked({ plan, agency }: Occasion, sheet: FormSheet): string {
  const rows = `${sheet.rows.length} dòng`
  const { area } = nounsOf(plan, "vi")
  switch (sheet.id) {
    case "cover":
      return "tên cơ quan và kỳ báo cáo đã ghi sẵn; ghi số, ký hiệu văn bản, ngày gửi (ngày/tháng/năm), người lập biểu và người ký."
    case "measures":
      return `${rows}; mỗi dòng ghi một số liệu (hoặc chọn tình trạng). Cột Cùng kỳ năm trước có sẵn số của cơ quan, để đối chiếu.`
    case "units":
      return `${rows}, mỗi đơn vị một dòng, theo địa giới hành chính ngày cuối kỳ.`
    case "activities":
      return `${rows}; chọn tình trạng cho mọi dòng; số lượng và kết quả ghi khi có.`
    case "duties":
      return `${rows}; chọn tình trạng cho mọi dòng, kết quả ghi ngắn gọn.`
    case "assessments":
      return `ghi ý kiến đánh giá, phương hướng, kiến nghị của cơ quan, khi có; báo cáo của ${area} nêu lại kèm tên cơ quan.`
    case "funding":
      return plan.funding.allocator === agency.id
        ? `${rows}; chỉ ghi số đã cấp cho toàn ${area}, không ghi số đã chi.`
        : `${rows}; ghi phần kinh phí của cơ quan mình.`
  }
}

function statuses({ plan }: Occasion, form: Form): Section {
  const qualitative = form.sheets.some(
    ({ id, rows }) => id === "measures" && rows.some(({ cells }) => cells.some(({ input }) => input === "status")),
  )
  return {
    heading: "Tình trạng thực hiện",
    points: [
      ...statusesOf(plan).map((status) => `${status.name.vi}: ${aboutStatus(status)}.`),
      ...(qualitative
        ? [
            `Ở biểu Chỉ tiêu, dòng ghi “${answerStatus.vi.done}” phải có căn cứ ở cột Ghi chú: số, ngày văn bản hoặc việc đã làm.`,
          ]
        : []),
    ],
  }
}

const funding = ({ plan }: Occasion, form: Form): Section => ({
  heading: "Kinh phí",
  points: [
    `Đơn vị tính là ${plan.funding.unit}, được ghi số lẻ (ví dụ 12,5); không ghi bằng đồng (căn cứ: ${clauseName(plan.funding.clause, "vi")}).`,
    "Không có kinh phí: ghi 0. Để trống là chưa báo cáo.",
    ...(form.sheets.some(
      ({ id, rows }) => id === "funding" && rows.some(({ cells }) => cells.some((cell) => cell.column === "spent")),
    )
      ? ["Chỉ ghi kinh phí cơ quan mình được cấp và đã chi, theo đề án và nguồn; không ghi lại phần của cơ quan khác."]
      : []),
  ],
})

const privacyOf = (plan: Plan): Section => ({
  heading: "Không ghi vào báo cáo",
  points: [
    `Biểu này chỉ ghi số tổng hợp. Không ghi họ tên, ngày sinh, số giấy tờ, số điện thoại, địa chỉ của ${nounsOf(plan, "vi").guardedPerson}, người thân của họ hay người liên quan, ở bất kỳ ô nào, kể cả ghi chú, dòng ẩn và biểu ẩn.`,
    "Họ tên người lập biểu và người ký chỉ ghi ở biểu Bìa.",
  ],
})

const beforeSending: Section = {
  heading: "Trước khi gửi",
  points: [
    "Xem lại các ô nền vàng còn trống; ghi đủ ngày gửi ở biểu Bìa.",
    "Lưu đúng dạng .xlsx (Excel Workbook), không đặt mật khẩu mở tệp; tên tệp tùy ý.",
    "Cần đính chính thì gửi lại cả biểu với số văn bản và ngày gửi mới: số liệu lấy theo bản gửi sau, thời hạn xét theo bản gửi đầu.",
  ],
}
