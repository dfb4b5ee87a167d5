import type { Lang } from "../model/words.ts"

/** What stands over every official paper. */
export const nationLines: Readonly<Record<Lang, { readonly nation: string; readonly motto: string }>> = {
  vi: { nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc" },
  en: { nation: "SOCIALIST REPUBLIC OF VIETNAM", motto: "Independence - Freedom - Happiness" },
}
