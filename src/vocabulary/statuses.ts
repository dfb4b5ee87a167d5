// How statuses are called, and how they are coloured: one table for every kind of status.
import type { Mandate } from "../model/agency.ts"
import type { ObligationState } from "../model/compliance.ts"
import type { IndicatorStatus } from "../model/decision.ts"
import type { Severity } from "../model/diagnostic.ts"
import type { Status, SubmissionState } from "../model/submission.ts"
import type { Tone } from "../model/table.ts"
import type { Lang } from "../model/words.ts"

type Named<S extends string> = Readonly<Record<Lang, Readonly<Record<S, string>>>>
type Toned<S extends string> = Readonly<Record<S, Tone>>

/** Of an indicator. */
export const indicatorStatus: Named<IndicatorStatus> = {
  vi: {
    attained: "Đạt",
    "not-attained": "Không đạt",
    "in-progress": "Chưa đến hạn đánh giá",
    "nothing-arose": "Không phát sinh",
    inconclusive: "Chưa đủ cơ sở kết luận",
    "no-data": "Chưa có số liệu",
  },
  en: {
    attained: "Attained",
    "not-attained": "Not attained",
    "in-progress": "Not due yet",
    "nothing-arose": "Nothing arose",
    inconclusive: "Inconclusive",
    "no-data": "No data",
  },
}

export const indicatorTone: Toned<IndicatorStatus> = {
  attained: "good",
  "not-attained": "bad",
  "in-progress": "waiting",
  "nothing-arose": "plain",
  inconclusive: "partly",
  "no-data": "partly",
}

/** Behind a figure that may still change. */
export const provisional = { vi: "tạm tính", en: "provisional" }

/** Of an activity, a duty, a qualitative measure: what an agency answers. */
export const answerStatus: Named<Status> = {
  vi: {
    "not-started": "Chưa thực hiện",
    "under-way": "Đang thực hiện",
    done: "Đã hoàn thành",
    "nothing-arose": "Không phát sinh",
  },
  en: {
    "not-started": "Not started",
    "under-way": "Under way",
    done: "Done",
    "nothing-arose": "Nothing arose",
  },
}

export const statusTone: Toned<Status> = {
  "not-started": "bad",
  "under-way": "waiting",
  done: "good",
  "nothing-arose": "plain",
}

/** Of what an agency owes. */
export const obligationState: Named<ObligationState> = {
  vi: {
    "not-due": "Chưa đến hạn",
    "on-time": "Đúng hạn",
    late: "Chậm",
    "unknown-day": "Chưa rõ ngày gửi",
    missing: "Chưa gửi",
    exempt: "Được miễn",
  },
  en: {
    "not-due": "Not due yet",
    "on-time": "On time",
    late: "Late",
    "unknown-day": "Day unknown",
    missing: "Not sent",
    exempt: "Exempt",
  },
}

export const obligationTone: Toned<ObligationState> = {
  "not-due": "waiting",
  "on-time": "good",
  late: "partly",
  "unknown-day": "partly",
  missing: "bad",
  exempt: "plain",
}

/** A requested agency's silence is no breach. */
export const silenceTone: Toned<Mandate> = { ordered: "bad", requested: "partly" }

export const qualityTone: Toned<SubmissionState> = { clean: "good", "with-errors": "partly", unusable: "bad" }

/** Of a finding. */
export const severityName: Named<Severity> = {
  vi: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
  en: { error: "Error", warning: "Warning", note: "Note" },
}

export const severityTone: Toned<Severity> = { error: "bad", warning: "partly", note: "plain" }
