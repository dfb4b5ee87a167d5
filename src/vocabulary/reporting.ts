import type { Mandate } from "../model/agency.ts"
import type { SubmissionState } from "../model/submission.ts"

const state: Readonly<Record<SubmissionState, string>> = {
  clean: "Hợp lệ",
  "with-errors": "Chưa hợp lệ",
  unusable: "Chưa đủ điều kiện tổng hợp",
}

const vi = {
  /** How good a version is. */
  state,
  dayFrom: { register: "Sổ văn bản đến", declared: "Ghi trên bìa, chưa vào sổ" },
  /** A requested agency's silence is no breach. */
  silence: (mandate: Mandate): string => (mandate === "requested" ? "Chưa nhận được" : "Chưa gửi"),
  unusableFile: "Chưa đủ điều kiện tổng hợp",
  lateBy: (days: string) => `Chậm ${days} ngày`,
}

const en: typeof vi = {
  state: { clean: "No errors", "with-errors": "With errors", unusable: "Unusable" },
  dayFrom: { register: "Register", declared: "Declared, not recorded" },
  silence: (mandate) => (mandate === "requested" ? "Not received" : "Not sent"),
  unusableFile: "Unusable",
  lateBy: (days) => `Late by ${days} ${days === "1" ? "day" : "days"}`,
}

/** How agencies stand with their reports. */
export const reporting = { vi, en }
