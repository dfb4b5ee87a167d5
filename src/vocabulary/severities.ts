import type { Severity } from "../model/diagnostic.ts"
import type { Lang } from "../model/words.ts"

export const severities: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  vi: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
  en: { error: "Error", warning: "Warning", note: "Note" },
}
