// How statuses are called, in Vietnamese and English, and how they are coloured: a line for each.
import type { Mandate } from "../model/agency.ts"
import type { ObligationState } from "../model/compliance.ts"
import type { IndicatorStatus } from "../model/decision.ts"
import type { Severity } from "../model/diagnostic.ts"
import type { Status, SubmissionState } from "../model/submission.ts"
import type { Tone } from "../model/table.ts"
import { labels, mapped } from "./labels.ts"

type Lines<S extends string> = Readonly<Record<S, readonly [vi: string, en: string, tone: Tone]>>

const tones = <S extends string>(lines: Lines<S>) => mapped(lines, ([, , tone]) => tone)

/** Of an indicator. */
const ofIndicator: Lines<IndicatorStatus> = {
  attained: ["Đạt", "Attained", "good"],
  "not-attained": ["Không đạt", "Not attained", "bad"],
  "in-progress": ["Chưa đến hạn đánh giá", "Not due yet", "waiting"],
  "nothing-arose": ["Không phát sinh", "Nothing arose", "plain"],
  inconclusive: ["Chưa đủ cơ sở kết luận", "Inconclusive", "partly"],
  "no-data": ["Chưa có số liệu", "No data", "partly"],
}

/** Of an activity, a duty, a qualitative measure: what an agency answers. */
const ofAnswer: Lines<Status> = {
  "not-started": ["Chưa thực hiện", "Not started", "bad"],
  "under-way": ["Đang thực hiện", "Under way", "waiting"],
  done: ["Đã hoàn thành", "Done", "good"],
  "nothing-arose": ["Không phát sinh", "Nothing arose", "plain"],
}

/** Of what an agency owes. */
const ofObligation: Lines<ObligationState> = {
  "not-due": ["Chưa đến hạn", "Not due yet", "waiting"],
  "on-time": ["Đúng hạn", "On time", "good"],
  late: ["Chậm", "Late", "partly"],
  "unknown-day": ["Chưa rõ ngày gửi", "Day unknown", "partly"],
  missing: ["Chưa gửi", "Not sent", "bad"],
  exempt: ["Được miễn", "Exempt", "plain"],
}

/** A requested agency's silence is no breach. */
const ofSilence: Lines<Mandate> = {
  ordered: ["Chưa gửi", "Not sent", "bad"],
  requested: ["Chưa nhận được", "Not received", "partly"],
}

/** How good a version is. */
const ofVersion: Lines<SubmissionState> = {
  clean: ["Hợp lệ", "No errors", "good"],
  "with-errors": ["Chưa hợp lệ", "With errors", "partly"],
  unusable: ["Chưa đủ điều kiện tổng hợp", "Unusable", "bad"],
}

/** Of a finding. */
const ofFinding: Lines<Severity> = {
  error: ["Lỗi", "Error", "bad"],
  warning: ["Cảnh báo", "Warning", "partly"],
  note: ["Lưu ý", "Note", "plain"],
}

export const indicatorStatus = labels(ofIndicator)
export const indicatorTone = tones(ofIndicator)
export const answerStatus = labels(ofAnswer)
export const statusTone = tones(ofAnswer)
export const obligationState = labels(ofObligation)
export const obligationTone = tones(ofObligation)
export const silenceName = labels(ofSilence)
export const silenceTone = tones(ofSilence)
export const qualityName = labels(ofVersion)
export const qualityTone = tones(ofVersion)
export const severityName = labels(ofFinding)
export const severityTone = tones(ofFinding)

/** Behind a figure that may still change. */
export const provisional = { vi: "tạm tính", en: "provisional" }
