import type { Nature } from "../../model/indicator.ts"
import type { Activity } from "../../model/plan.ts"
import type { Lang } from "../../model/words.ts"

const vi = {
  formula: "Cách tính",
  target: "Mục tiêu kỳ này",
  next: "Mục tiêu kế tiếp",
  noTarget: "chưa có mục tiêu nào có hiệu lực",
  coverage: "Số cơ quan có số liệu",
  missing: "Còn thiếu",
  bounds: "Khoảng có thể khi đủ số liệu",
  readings: "Cách hiểu của kế hoạch được áp dụng",
  errata: "Chỗ in sai hoặc khác nhau trong văn bản",
  plan: (id: string, revision: number) => `kế hoạch ${id}, phiên bản ${revision}`,
  asOf: (day: string) => `tính đến ${day}`,
  nature: {
    flow: "phát sinh trong kỳ",
    stock: "có đến cuối kỳ",
    caseload: "phải giải quyết trong kỳ, kể cả kỳ trước chuyển sang",
    average: "bình quân của từng nơi",
  } satisfies Record<Nature, string>,
  upper: (value: string | null, heard: number, expected: number) =>
    `${value === null ? "" : `cộng ${value} `}(${heard}/${expected} đơn vị có số liệu)`,
  heads: { agency: "Cơ quan", unit: "Đơn vị", period: "Kỳ", value: "Số liệu", version: "Bản", sent: "Ngày gửi" },
  place: "Tệp, trang tính, ô",
  noFile: "chưa có báo cáo đủ điều kiện tổng hợp",
  declared: "theo trang bìa",
  receivedOn: (day: string) => `nhận ${day}`,
  noSum: "không cộng",
  provinceAllocated: (agency: string) => `Tỉnh phân bổ (${agency}), chỉ để đối chiếu`,
  nobody: "chưa có cơ quan nào báo cáo",
  formulas: {
    ratio: (n: string, d: string) => `${n} ÷ ${d}`,
    allParts: "Mọi tỷ lệ trên đều phải đạt.",
    ifAny: "Mẫu số bằng 0 ở mọi cơ quan là không phát sinh.",
    measure: "Cộng số của các cơ quan; ô trống là thiếu, không phải 0.",
    status: "Tình trạng của từng cơ quan; không cộng.",
    average: "Bình quân của từng cơ quan, không cộng với nhau.",
    perUnit: "Mỗi đơn vị một số; so từng đơn vị, tổng chỉ để biết.",
    unit: "Số của đơn vị; có đơn vị trực thuộc thì cộng số của các đơn vị đó. Ô trống là thiếu, không phải 0.",
    activity: "Mỗi cơ quan thực hiện tự báo cáo.",
    quantity: {
      sum: (area: string) => `Số lượng của ${area} là tổng của các cơ quan.`,
      lead: (area: string) =>
        `Số lượng của ${area} là số của cơ quan chủ trì: các cơ quan khác đếm cùng những việc đó.`,
      none: () => "Số lượng không cộng.",
    } satisfies Record<Activity["quantity"], (area: string) => string>,
    duty: "Mỗi cơ quan được giao tự báo cáo.",
    funding: "Cộng số các cơ quan ghi; ô trống là thiếu, không phải 0.",
    stageFlow:
      "Cả giai đoạn: số phát sinh là tổng các năm, số có đến cuối kỳ là của năm cuối, số phải giải quyết không cộng vì có phần từ năm trước chuyển sang.",
  },
}

const en: typeof vi = {
  formula: "How it is computed",
  target: "Target of this period",
  next: "Next target",
  noTarget: "no target is in force yet",
  coverage: "Agencies with figures",
  missing: "Missing",
  bounds: "Possible range once all are heard",
  readings: "Readings of the plan that were applied",
  errata: "Slips and differences in the decision's text",
  plan: (id, revision) => `plan ${id}, revision ${revision}`,
  asOf: (day) => `as of ${day}`,
  nature: {
    flow: "arising in the period",
    stock: "at the period's end",
    caseload: "to be dealt with in the period, what was carried over included",
    average: "a mean of each place's own",
  },
  upper: (value, heard, expected) => `${value === null ? "" : `sum ${value} `}(${heard}/${expected} units heard)`,
  heads: { agency: "Agency", unit: "Unit", period: "Period", value: "Figure", version: "Version", sent: "Sent" },
  place: "File, sheet, cell",
  noFile: "no usable report",
  declared: "declared on the cover",
  receivedOn: (day) => `received ${day}`,
  noSum: "not added up",
  provinceAllocated: (agency) => `Allocated by the province (${agency}), for comparison only`,
  nobody: "nobody has reported",
  formulas: {
    ratio: (n, d) => `${n} ÷ ${d}`,
    allParts: "All of these ratios must hold.",
    ifAny: "Denominators of 0 from every agency mean that nothing arose.",
    measure: "The agencies' numbers are added up; a blank is missing, not 0.",
    status: "The status of each agency; not added up.",
    average: "A mean of each agency's own; means are never added up.",
    perUnit: "A number for each unit, each judged by itself; the sum is for information.",
    unit: "The unit's own figures; where others are in it, the sum of theirs. A blank is missing, not 0.",
    activity: "Every agency that carries it out reports for itself.",
    quantity: {
      sum: (area) => `The ${area}'s quantity is the sum of the agencies'.`,
      lead: (area) => `The ${area}'s quantity is the lead's: the others count the same cases.`,
      none: () => "Quantities are not added up.",
    },
    duty: "Every agency charged with it reports for itself.",
    funding: "The agencies' amounts are added up; a blank is missing, not 0.",
    stageFlow:
      "Over the stage: flows are the sums of the years, stocks those of the last year; caseloads are not added up, since each year's has what was carried over.",
  },
}

export type ExplainWords = typeof vi

/** What an explanation of a figure says by itself. */
export const explainWords: Readonly<Record<Lang, ExplainWords>> = { vi, en }
