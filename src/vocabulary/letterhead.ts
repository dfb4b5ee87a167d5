import { labels } from "./labels.ts"

/** What stands over every official paper. */
export const nationLines = labels({
  nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM"],
  motto: ["Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"],
})
