import { expect, it } from "vitest"
import { withCoverDay } from "../../src/engine/validate/cover-day.ts"
import { plan } from "../support/plan.ts"
import { checkWorkbook, formWith } from "../support/submission.ts"

const judged = (day: string, period = "2013") => {
  const checked = withCoverDay(plan, checkWorkbook(formWith("so-tttt", period, { "BIA/ngay-gui": day })))
  return [checked.state, ...checked.diagnostics.map(({ code, message }) => `${code} ${message.vi}`)]
}

it.each<[day: string, period: string, ...lines: string[]]>([
  ["03/01/2014", "2013", "clean"],
  ["31/12/2013", "2013", "clean"],
  [
    ...(["03/01/2013", "2013", "with-errors"] as const),
    "QN404 Ngày gửi 03/01/2013 ghi trên trang Bìa trước ngày cuối kỳ 31/12/2013; có phải là 03/01/2014?",
  ],
  [
    ...(["15/12/2013", "2013", "with-errors"] as const),
    "QN404 Ngày gửi 15/12/2013 ghi trên trang Bìa trước ngày cuối kỳ 31/12/2013",
  ],
  [
    ...(["07/3/2013", "2013-H1", "with-errors"] as const),
    "QN404 Ngày gửi 07/3/2013 ghi trên trang Bìa trước ngày cuối kỳ 30/6/2013; có phải là 03/7/2013?",
  ],
])("%s for %s", (day, period, ...lines) => expect(judged(day, period)).toEqual(lines))
