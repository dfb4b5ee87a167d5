import type { Mandate } from "../../model/agency.ts"
import type { Nature } from "../../model/indicator.ts"

const vi = {
  headline: (number: string, day: string) => `Ban hành kèm theo Quyết định ${number} ngày ${day}`,
  version: (id: string, revision: number) => `Mã kế hoạch ${id}, lần sửa ${revision}`,
  amendments: "SỬA ĐỔI, BỔ SUNG",
  amendment: (number: string, day: string, inForce: string | null) =>
    `Quyết định ${number} ngày ${day}${inForce === null ? "" : `, có hiệu lực từ ${inForce}`}`,
  periods: "KỲ BÁO CÁO",
  periodHeads: ["Mã", "Kỳ", "Từ ngày", "Đến ngày", "Gửi chậm nhất"],
  noDueDay: "chưa có hạn, chờ hướng dẫn",
  dayOff: "ngày nghỉ",
  /** The last day was a day off, and was put off to this one. */
  rolledOver: "đã lùi vì rơi vào ngày nghỉ",
  projects: "ĐỀ ÁN, TIỂU ĐỀ ÁN, CHỈ TIÊU",
  lead: "Chủ trì",
  coordinators: "Phối hợp",
  ifAny: "nếu có",
  target: "Mục tiêu",
  by: (goal: string, year: number) => `${goal} đến hết năm ${year}`,
  everyYear: (goal: string, from: number) => `${goal}, hằng năm từ năm ${from}`,
  ofPart: (goal: string, period: string) => `${goal} từ báo cáo ${period}`,
  natures: {
    flow: "phát sinh trong kỳ",
    stock: "có đến cuối kỳ",
    caseload: "phải giải quyết trong kỳ, kể cả kỳ trước chuyển sang",
    average: "bình quân của từng nơi",
  } satisfies Record<Nature, string>,
  perUnit: (level: string) => `từng đơn vị ${level}`,
  everyAgency: (level: string, count: number) => `${count} cơ quan ${level}`,
  reading: "Cách hiểu",
  broken: (name: string, categories: string) => `phân tổ theo ${name} (${categories})`,
  overlap: "có thể thuộc nhiều loại",
  optional: "không bắt buộc",
  agencies: "CƠ QUAN BÁO CÁO",
  agencyHeads: ["Mã", "Tên", "Cấp", "Giao", "Điều khoản"],
  units: "ĐƠN VỊ",
  unitLevel: (name: string, count: number, uppers: string) => `${name}: ${count}, thuộc ${uppers}`,
  mandates: { ordered: "được giao", requested: "được đề nghị" } satisfies Record<Mandate, string>,
  statistics: "SỐ LIỆU THỐNG KÊ",
  crossChecks: "ĐỐI CHIẾU GIỮA CÁC CƠ QUAN",
  errata: "ĐÍNH CHÍNH",
  printed: "in",
  read: "hiểu",
  counts: (agencies: number, projects: number, indicators: number, measures: number, units: number) =>
    `${agencies} cơ quan báo cáo, ${projects} đề án, ${indicators} chỉ tiêu, ${measures} số liệu, ${units} đơn vị cấp dưới`,
}

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`

const en: typeof vi = {
  headline: (number, day) => `Issued with Decision ${number} of ${day}`,
  version: (id, revision) => `Plan ${id}, revision ${revision}`,
  amendments: "AMENDMENTS",
  amendment: (number, day, inForce) =>
    `Decision ${number} of ${day}${inForce === null ? "" : `, in force from ${inForce}`}`,
  periods: "REPORTING PERIODS",
  periodHeads: ["Id", "Period", "From", "Until", "Last day to send"],
  noDueDay: "no due day yet, guidance to come",
  dayOff: "a day off",
  rolledOver: "put off from a day off",
  projects: "PROJECTS, SUB-PROJECTS, INDICATORS",
  lead: "Lead",
  coordinators: "Coordinating",
  ifAny: "if any",
  target: "Target",
  by: (goal, year) => `${goal} by the end of ${year}`,
  everyYear: (goal, from) => `${goal}, every year from ${from}`,
  ofPart: (goal, period) => `${goal} from the report on the ${period} on`,
  natures: {
    flow: "in the period",
    stock: "at its end",
    caseload: "to be dealt with in the period, what was carried over included",
    average: "a mean of each place's own",
  },
  perUnit: (level) => `each unit (${level})`,
  everyAgency: (level, count) => `${count} agencies (${level})`,
  reading: "Reading",
  broken: (name, categories) => `by ${name} (${categories})`,
  overlap: "categories overlap",
  optional: "optional",
  agencies: "REPORTING AGENCIES",
  agencyHeads: ["Id", "Name", "Level", "Mandate", "Clause"],
  units: "UNITS",
  unitLevel: (name, count, uppers) => `${name}: ${count}, in ${uppers}`,
  mandates: { ordered: "ordered", requested: "requested" },
  statistics: "STATISTICS",
  crossChecks: "CHECKS BETWEEN AGENCIES",
  errata: "ERRATA",
  printed: "printed",
  read: "read",
  counts: (agencies, projects, indicators, measures, units) =>
    [
      many(agencies, "reporting agency", "reporting agencies"),
      many(projects, "project", "projects"),
      many(indicators, "indicator", "indicators"),
      many(measures, "measure", "measures"),
      many(units, "unit below them", "units below them"),
    ].join(", "),
}

/** The words around a plan's own texts. */
export const planWords = { vi, en }
