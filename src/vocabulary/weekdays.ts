import { type Day, weekday } from "../base/day.ts"
import type { Lang } from "../model/words.ts"

const names: Readonly<Record<Lang, readonly string[]>> = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
}

/** `thứ Bảy` */
export const weekdayName = (day: Day, lang: Lang): string => names[lang][weekday(day)] ?? ""
