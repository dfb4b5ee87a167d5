import type { Bilingual } from "../model/words.ts"
import type { ItemKind } from "./checks/items.ts"

/** What people call the things of a plan. */
export const kindWords: Readonly<Record<ItemKind, Bilingual>> = {
  objective: { vi: "mục tiêu", en: "objective" },
  solution: { vi: "giải pháp", en: "solution" },
  "funding-source": { vi: "nguồn kinh phí", en: "funding source" },
  "period-kind": { vi: "loại báo cáo", en: "kind of report" },
  "agency-level": { vi: "cấp của cơ quan", en: "level of agencies" },
  agency: { vi: "cơ quan", en: "agency" },
  group: { vi: "nhóm cơ quan", en: "group" },
  duty: { vi: "nhiệm vụ", en: "duty" },
  "unit-level": { vi: "cấp đơn vị", en: "level of units" },
  unit: { vi: "đơn vị", en: "unit" },
  project: { vi: "đề án", en: "project" },
  "sub-project": { vi: "tiểu đề án", en: "sub-project" },
  activity: { vi: "hoạt động", en: "activity" },
  indicator: { vi: "chỉ tiêu", en: "indicator" },
  measure: { vi: "số liệu", en: "measure" },
  dimension: { vi: "tiêu thức phân tổ", en: "dimension" },
  category: { vi: "dòng phân tổ", en: "category" },
  breakdown: { vi: "phân tổ của số liệu", en: "breakdown of the measure" },
  status: { vi: "tình trạng", en: "status" },
  "statistics-table": { vi: "bảng số liệu", en: "statistics table" },
  amendment: { vi: "quyết định sửa đổi", en: "amending decision" },
  "cross-check": { vi: "phép đối chiếu", en: "cross-check" },
}
