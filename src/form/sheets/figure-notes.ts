// How figures are written into a form: what is said of all, and of each measure by itself.
import { printDay } from "../../base/day.ts"

import { lowerFirst, printNumber } from "../../base/text.ts"
import type { Form } from "../../model/form.ts"
import type { Measure, Nature } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { Occasion } from "./title-block.ts"

/** A part of the instructions. */
export interface Section {
  readonly heading: string
  readonly points: readonly string[]
}

const asksDecimals = (form: Form): boolean =>
  form.sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ input }) => input === "decimal" || input === "money")),
  )

/** How figures are written. */
export const figures = ({ period }: Occasion, form: Form): Section => ({
  heading: "Cách ghi số liệu",
  points: [
    `${asksDecimals(form) ? "Số đếm ghi số nguyên" : "Ghi số nguyên"}, ví dụ 1234 hoặc 1.234. Không ghi tỷ lệ phần trăm, không ghi “khoảng”, “trên”, “dưới”, không ghi hai số vào một ô; phần giải thích ghi vào cột Ghi chú.`,
    ...(asksDecimals(form)
      ? [
          "Điểm, số tiền được ghi số lẻ, sau dấu phẩy: 7,25. Không ghi 1,234 hay 1.234: không rõ là số lẻ hay hàng nghìn.",
        ]
      : []),
    "Trong kỳ không phát sinh: ghi 0 hoặc “không phát sinh”.",
    "Chưa thống kê được: ghi “chưa có số liệu”. Excel hỏi lại thì chọn Yes (Có) để giữ.",
    "Để trống là chưa báo cáo: ô trống không được tính là 0.",
    "Số đạt được (đã xác minh, đã hỗ trợ, đã tập huấn…) không lớn hơn tổng số tương ứng.",
    `Số phát sinh tính từ ngày ${printDay(period.from)} đến hết ngày ${printDay(period.until)}${period.parts.length ? ", gồm cả các tháng đã báo cáo trong năm" : ""}; số hiện có tính đến ngày ${printDay(period.until)}.`,
  ],
})

const natures: Readonly<Record<Nature, (period: Period) => string>> = {
  flow: () => "số phát sinh trong kỳ",
  stock: ({ until }) => `số có đến ngày ${printDay(until)}`,
  caseload: () => "số phải giải quyết trong kỳ, kể cả kỳ trước chuyển sang",
  average: () => "số bình quân của cơ quan trong kỳ",
}

/** What is chosen, and not counted. */
const inputs: Readonly<Partial<Record<Measure["input"], string>>> = {
  status: "chọn tình trạng",
  "yes-no": "chọn “Có” hoặc “Không”",
}

/** What is counted and how, and who counts it. */
export function countedNote({ plan, period }: Occasion, measure: Measure): string {
  const what = inputs[measure.input] ?? natures[measure.nature](period)
  const fine = measure.places === null ? "" : `, ghi số lẻ đến ${measure.places} chữ số thập phân`
  const range =
    measure.range === null ? "" : `, từ ${printNumber(measure.range.from)} đến ${printNumber(measure.range.until)}`
  const money = measure.input === "money" ? `, tính bằng ${measure.unit}, được ghi số lẻ` : ""
  const per = plan.levels.find(({ id }) => id === measure.per)
  const each = per === undefined ? "" : `, cho từng ${per.heading.toLowerCase()}`
  return `+ ${measure.code}, ${lowerFirst(measure.text)}: ${what}${fine}${range}${money}${each}; ${countedBy(plan, measure)}.`
}

function countedBy(plan: Plan, { sources }: Measure): string {
  const level = [...plan.agencyLevels.values()].find(({ id }) => {
    const all = [...plan.agencies.values()].filter((agency) => agency.level === id)
    return (
      all.length > 1 &&
      all.length === sources.length &&
      all.every((one) => sources.some(({ agency }) => agency === one.id))
    )
  })
  if (level !== undefined) return `từng cơ quan ${level.name} báo cáo phần mình`
  const names = sources.map(({ agency, counts }) => {
    const name = plan.agencies.get(agency)?.name ?? agency
    return counts === null ? name : `${name} (${counts})`
  })
  return `${names.join(" và ")} báo cáo`
}
