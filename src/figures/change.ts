import { changePercent } from "../vocabulary/print.ts"
import { comparedName, type Setting } from "./setting.ts"

const vi = {
  rose: (by: string, unit: string, share: string) => `tăng ${by} ${unit}${share}`,
  fell: (by: string, unit: string, share: string) => `giảm ${by} ${unit}${share}`,
  same: "không tăng, không giảm",
  /** `count`: that of the period before. */
  against: (change: string, before: string, count: string | null) =>
    `${change} so với ${before}${count === null ? "" : ` (${count})`}`,
}

const en: typeof vi = {
  rose: (by, _unit, share) => `up by ${by}${share}`,
  fell: (by, _unit, share) => `down by ${by}${share}`,
  same: "unchanged",
  against: (change, before, count) => `${change} against ${before}${count === null ? "" : ` (${count})`}`,
}

const own = { vi, en }

/** A count of the same period a year before. */
export interface Before {
  readonly value: number
  readonly period: string
}

const moved = ({ lang, print }: Setting, value: number, before: number, unit: string, share: string): string => {
  const say = own[lang]
  const by = print.counted(Math.abs(value - before))
  return value === before ? say.same : (value > before ? say.rose : say.fell)(by, unit, share)
}

/** `giảm 03 vụ so với năm 2012` */
export const changeText = (setting: Setting, value: number, before: Before, unit: string): string =>
  own[setting.lang].against(moved(setting, value, before.value, unit, ""), comparedName(setting, before.period), null)

/** `giảm 03 vụ (60,0%) so với năm 2012 (05 vụ)`: a percentage only where there is a base. */
export function fullChangeText(setting: Setting, value: number, before: Before, unit: string): string {
  const { lang, print } = setting
  const percent = changePercent(value, before.value)
  const share = percent === null ? "" : ` (${print.percent(percent)})`
  return own[lang].against(
    moved(setting, value, before.value, unit, share),
    comparedName(setting, before.period),
    lang === "vi" ? `${print.counted(before.value)} ${unit}` : print.counted(before.value),
  )
}
