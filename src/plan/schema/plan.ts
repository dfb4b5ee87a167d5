import { z } from "zod"
import type { Nouns } from "../../model/nouns.ts"
import { orElse, orNone, orNull } from "../../yaml/left-open.ts"
import { dimensions } from "./dimensions.ts"
import { bilingual, clause, day, id, monthDay, reading, text, year } from "./fields.ts"
import { answerStatuses } from "./statuses.ts"

export const statement = z.strictObject({ id, clause, text })
export const fundingSource = z.strictObject({ id, name: text })
/** Something that the decision says, without an id of its own. */
const passage = z.strictObject({ clause, text, reading })

const dueDay = z.union([monthDay, day])
const due = z
  .union([z.strictObject({ before: dueDay }), z.strictObject({ onOrBefore: dueDay })])
  .nullable()
  .describe(
    "Hạn gửi: trước ngày (before), chậm nhất ngày (onOrBefore), hoặc null khi chưa có hạn. Tháng-ngày là ngày đầu tiên như vậy sau kỳ báo cáo",
  )

const dueTo = z
  .record(id, due.unwrap())
  .nullish()
  .describe(
    "Hạn riêng của báo cáo gửi các cơ quan một cấp, khi cấp đó tổng hợp của cấp dưới: { huyen: { onOrBefore: 12-28 } }",
  )

const window = z
  .strictObject({ from: monthDay, until: monthDay })
  .describe("Kỳ báo cáo, cả hai đầu. from sau until thì kỳ bắt đầu từ năm trước: 12-15 đến 06-14")

const name = bilingual.describe("{year} là năm; {from}, {until} là năm đầu và năm cuối")
const years = z.strictObject({ from: year, until: year }).describe("Năm đầu và năm cuối phải báo cáo")

const periodKindShapes = {
  part: z.strictObject({
    id,
    code: id.describe("Phần sau năm trong mã kỳ: H1 trong 2013-H1"),
    span: z.literal("part"),
    name,
    clause,
    window,
    due,
    dueTo,
    years,
    reading,
  }),
  year: z.strictObject({ id, span: z.literal("year"), name, clause, window, due, dueTo, years, reading }),
  stage: z.strictObject({ id, span: z.literal("stage"), name, clause, due, reading }),
}

export const funding = z.strictObject({
  clause,
  unit: text,
  sources: z.array(fundingSource),
  crossCheck: orNull(id).describe("Mã của phép đối chiếu với số của cơ quan cấp"),
  allocator: orNull(id).describe("Cơ quan báo tổng số đã cấp, để đối chiếu"),
  everyProject: orNone(id).describe("Cấp báo cáo kinh phí của mọi đề án"),
  mechanism: orNull(passage).describe("Cơ chế quản lý, sử dụng kinh phí"),
  reading,
})

/** Of a plan that asks nothing of money: no source, so that no form has a sheet for it. */
const unfunded = { ...funding.partial({ unit: true }).parse({ sources: [] }), unit: "" }

/** What a kind of report may have otherwise than before. */
export const periodKindChange = periodKindShapes.part.omit({ code: true, span: true }).partial()

/** A kind of report; `more` are fields that it has besides where it stands. */
export const periodKindWith = <M extends z.ZodRawShape>(more: M) => {
  const { part, year, stage } = periodKindShapes
  return z.discriminatedUnion("span", [
    z.strictObject(more).extend(part.shape),
    z.strictObject(more).extend(year.shape),
    z.strictObject(more).extend(stage.shape),
  ])
}

const periodKind = periodKindWith({})

const confidential = { vi: "người được giữ kín thông tin", en: "persons to be kept confidential" }
const nouns = z.strictObject({
  area: orElse(bilingual, { vi: "tỉnh", en: "province" }).describe(
    "Nơi thực hiện kế hoạch: tỉnh (mặc định), thành phố, huyện",
  ),
  guarded: orElse(z.array(bilingual).min(1), [])
    .transform(([first = confidential, ...others]): Nouns["guarded"] => [first, ...others])
    .describe("Những người mà số liệu nhạy cảm (sensitive) đếm, và báo cáo không được nêu danh"),
})

const direction = z.strictObject({
  duties: orNone(text).describe("Nhiệm vụ nêu ở phần công tác chỉ đạo: [NV0.1]"),
  measures: orNone(text).describe("Số liệu nêu ở phần công tác chỉ đạo: [CT4.3/inspections]"),
})

const report = z.strictObject({
  layout: orElse(z.enum(["ND30/2020", "TT01/2011"]), "ND30/2020").describe(
    "Thể thức của báo cáo Word: Nghị định 30/2020/NĐ-CP (mặc định), hoặc Thông tư 01/2011/TT-BNV",
  ),
  letterhead: orNull(
    z.strictObject({
      over: orNull(text).describe("Cơ quan chủ quản, ghi trên tên cơ quan ban hành"),
      issuer: text.describe("Cơ quan ban hành báo cáo"),
      symbol: text.describe("Phần sau số văn bản: BC-CAT-PV11"),
      place: text.describe("Nơi ban hành"),
      recipients: z.array(text).min(1).describe("Nơi nhận, mỗi nơi một dòng"),
      archive: text.describe("Nơi lưu: VT, PV11"),
      signs: z.array(text).min(1).describe("Các dòng trên chữ ký: KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC"),
    }),
  ).describe("Phần đầu, nơi nhận và chữ ký của báo cáo"),
  situation: orNone(text).describe("Số liệu nêu ở phần tình hình: [CT2.3/trafficking-cases]"),
  direction: orElse(direction, { duties: [], measures: [] }).describe("Nội dung nêu ở phần công tác chỉ đạo"),
})

/** plan.yaml */
export const planFile = z
  .strictObject({
    format: z.literal(1).describe("Dạng của các tệp kế hoạch"),
    revision: z.int().min(1).describe("Lần sửa nội dung, tăng dần"),
    id,
    title: text,
    province: text,
    nouns: orElse(nouns, nouns.parse({})).describe("Cách gọi của kế hoạch này"),
    statuses: orElse(answerStatuses, []).describe(
      "Tình trạng của hoạt động, nhiệm vụ, theo thứ tự trong danh sách; để trống là bốn tình trạng thường dùng",
    ),
    consolidator: id.describe("Cơ quan nhận báo cáo và tổng hợp"),
    decision: z.strictObject({
      number: text,
      issued: day,
      inForce: day,
      issuer: text,
      title: text,
      clause,
      bases: orNone(passage).describe("Căn cứ ban hành"),
      articles: orNone(passage).describe("Các điều của quyết định, trừ điều về hiệu lực"),
    }),
    term: z.strictObject({ from: year, until: year, clause, reading }),
    viewpoints: orNone(passage).describe("Quan điểm chỉ đạo"),
    generalObjective: orNull(passage).describe("Mục tiêu tổng quát"),
    scope: orNone(passage).describe("Đối tượng và phạm vi thực hiện"),
    objectives: z.array(statement),
    solutions: z.array(statement),
    dimensions,
    funding: orElse(funding, unfunded),
    regime: z.strictObject({
      clause,
      addressee: orNull(text).describe("Báo cáo gửi ai, qua cơ quan tổng hợp"),
      timeZone: text,
      rollOver: z
        .enum(["none", "next-working-day"])
        .describe("Hạn rơi vào ngày nghỉ: giữ nguyên, hoặc lùi đến ngày làm việc kế tiếp"),
      reading,
      activitiesOf: orElse(z.record(id, z.array(id).min(1)), {}).describe(
        "Cấp báo cáo cả hoạt động của những đề án này, dù không được nêu tên ở đó: { district: [DA1] }",
      ),
      kinds: z.array(periodKind).min(1),
    }),
    thresholds: z.strictObject({
      jumpTimes: z.number().min(1),
      jumpFrom: z.number().min(0),
      copiedFrom: z.int().min(1),
      amountSuspect: z.number().min(0),
    }),
    errata: orNone(z.strictObject({ clause, printed: text, read: text })),
    report: orElse(report, report.parse({})).describe("Cách trình bày báo cáo tổng hợp"),
    changes: orNone(
      z.strictObject({ revision: z.int().min(1), decision: text, day, reason: text, items: z.array(text) }),
    ).describe("Các lần sửa đổi theo văn bản"),
    rules: orNone(
      z.strictObject({ rule: text, severity: z.enum(["error", "warning", "note", "off"]), reason: text }),
    ).describe("Mức của từng quy tắc kiểm tra, kèm lý do"),
  })
  .describe("Kế hoạch: văn bản, thời hạn, mục tiêu, giải pháp, kinh phí, chế độ báo cáo, đính chính")

export type PlanFile = z.infer<typeof planFile>
export type PeriodKindShape = z.infer<typeof periodKind>
