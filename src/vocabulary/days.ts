import { type Day, weekday } from "../base/day.ts"
import type { Lang } from "../model/words.ts"

/** From Sunday on. */
const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
}

/** The day of the week, as a sentence has it. */
export const weekdayName = (day: Day, lang: Lang): string => weekdays[lang][weekday(day)] ?? ""
