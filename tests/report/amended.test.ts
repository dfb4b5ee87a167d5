import { expect, it } from "vitest"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { compose } from "../../src/report/compose.ts"
import { amended, amendment } from "../support/amended.ts"
import { folderOf } from "../support/folder.ts"

const plan = amended(amendment("31 2018-02-01 | ends: { indicators: [{ id: CT3, article: Điều 1 }] }"))
const years = ["2016", "2017", "2018"]
const folder = folderOf(
  years.map((year, i) => `truong-a ${year} | registered | CT1/in-school=${90 + i} | CT1/all=100 | CT3/left=${i}`),
  {},
  plan,
)

const chart = (id: string, name: string) => {
  const period = plan.periods.get(id)
  if (period === undefined) throw new RangeError(id)
  const { sections } = compose(consolidate(plan, period, folder, "2020-01-01"), "vi")
  return sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])))
    .find((one) => one.id === name)
}

it("the chart over the years has each year's figure and verdict, of what ended too", () => {
  const lines = chart("2016-2018", "years")?.bars ?? []
  expect(lines.map(({ label, printed }) => [label, printed])).toEqual([
    ["CT1 Trẻ đến trường", "2016: 90,0%; 2017: 91,0%; 2018: 92,0%"],
    ["CT2 Giáo viên mỗi điểm trường", "2016: chưa có; 2017: chưa có; 2018: chưa có"],
    ["CT3 Trẻ bỏ học", "2016: 0 người; 2017: 01 người; 2018: –"],
  ])
  for (const [i, year] of years.entries()) {
    const [own] = chart(year, "attainment")?.bars ?? []
    expect(lines[0]?.parts[i]).toMatchObject({ share: own?.parts[0]?.share, tone: own?.parts[0]?.tone })
  }
})

it("a year has none", () => expect(chart("2017", "years")).toBeUndefined())

it("a report names the decisions that had amended its plan, and no later one", () => {
  const opening = (id: string) => {
    const period = plan.periods.get(id)
    if (period === undefined) throw new RangeError(id)
    return compose(consolidate(plan, period, folder, "2020-01-01"), "vi").paper.opening
  }
  expect(opening("2018")).toContain(
    ", được sửa đổi, bổ sung bởi Quyết định số 31/QĐ-UBND ngày 01/02/2018 (sau đây gọi tắt là Kế hoạch)",
  )
  expect(opening("2017")).not.toContain("31/QĐ-UBND")
})
