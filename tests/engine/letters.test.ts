import { describe, expect, it } from "vitest"
import { ranges } from "../../src/engine/letters/cells.ts"
import { lettersOf } from "../../src/engine/letters/letters.ts"
import { statusOf } from "../../src/engine/status/status.ts"
import type { Letter } from "../../src/model/letter.ts"
import type { Lang } from "../../src/model/words.ts"
import { folderOf } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

const everybodyElse = (...some: readonly string[]) =>
  [...plan.agencies.keys()]
    .filter((agency) => !some.includes(agency))
    .map((agency) => `${agency} 2013 | sent 2014-01-03`)

/** The letters of 2013 on a day, by agency; everybody who is not named in a line has sent on time. */
function letters(lines: readonly string[], asOf = "2014-01-20", lang: Lang = "vi", beforeDue = false) {
  const period = plan.periods.get("2013")
  if (period === undefined) throw new Error("no period 2013")
  const named = lines.map((line) => line.split(" ")[0] ?? "")
  const folder = folderOf([...lines.filter((line) => line.includes(" ")), ...everybodyElse(...named)])
  return new Map(lettersOf(statusOf(plan, period, folder, asOf), lang, beforeDue).map((one) => [one.agency, one]))
}

const text = ({ about, addressee, blocks }: Letter): string =>
  [
    about,
    addressee,
    ...blocks.map((block) => {
      if (block.kind === "paragraph") return block.text
      if (block.kind !== "table") return ""
      return block.table.rows
        .map(({ cells }) => cells.map((cell) => ("text" in cell ? cell.text : "")).join("|"))
        .join("\n")
    }),
  ].join("\n")

describe("a letter", () => {
  it("goes to nobody who owes nothing and has nothing to mend", () => {
    expect([...letters([]).keys()]).toEqual([])
  })

  it.each([
    [
      "so-tp",
      "V/v đôn đốc báo cáo năm 2013",
      "phải gửi chậm nhất ngày 04/01/2014 (ngày nghỉ). Đến ngày 20/01/2014, Công an tỉnh chưa nhận được báo cáo của Sở Tư pháp, đã quá hạn 16 ngày.",
    ],
    ["hlhpn-tinh", "V/v đôn đốc", "Kính đề nghị Hội Liên hiệp Phụ nữ tỉnh quan tâm, gửi số liệu"],
    [
      "so-tp 2013 | sent 2014-01-10",
      "V/v gửi báo cáo năm 2013 đúng hạn",
      "gửi ngày 10/01/2014, chậm 06 ngày so với ngày cuối là 04/01/2014",
    ],
    ["so-tp 2013 | sent 2014-01-03 | unusable", "V/v gửi lại báo cáo", "đã nhận nhưng chưa đủ điều kiện tổng hợp"],
    [
      "so-tp 2013 | sent 2014-01-03 | CT3.3/aided=? | error QN305 CT3.3/aided",
      "V/v đề nghị chỉnh lý số liệu",
      "lỗi QN305",
    ],
  ])("to %s", (line, about, words) => {
    const [letter] = letters([line]).values()
    if (letter === undefined) throw new Error("no letter")
    expect(letter.about).toContain(about)
    expect(text(letter)).toContain(words)
    expect(letter.head).toMatchObject({ agency: "CÔNG AN TỈNH QUẢNG NGÃI", number: "Số: …………/………" })
  })

  it("is one for all that an agency is to be written about", () => {
    const all = letters(["so-tp 2013 | sent 2014-01-10 | CT3.3/aided=? | error QN305 CT3.3/aided"])
    expect([...all.keys()]).toEqual(["so-tp"])
    expect(text(all.get("so-tp") as Letter)).toMatch(/chậm 06 ngày[\s\S]*01 chỗ phải chỉnh lý/)
  })

  it("before the last day is a reminder to who has not sent, and to nobody else", () => {
    const all = letters(["so-tp", "so-yt 2013 | sent 2014-01-02"], "2014-01-03", "vi", true)
    expect([...all.keys()]).toEqual(["so-tp"])
    expect(text(all.get("so-tp") as Letter)).toContain("còn 01 ngày")
  })

  it("is not written by an agency to itself", () => {
    expect([...letters(["cong-an-tinh", "so-tp"]).keys()]).toEqual(["so-tp"])
  })

  it("exists in English", () => {
    const [letter] = letters(["so-tp"], "2014-01-20", "en").values()
    expect(text(letter as Letter)).toContain("16 days overdue")
  })
})

it.each([
  [["D7"], "D7"],
  [["D7", "D8", "D9", "E10"], "D7:D9, E10"],
  [["D7", "D9"], "D7, D9"],
  [["AA9", "AA10"], "AA9:AA10"],
])("%j are %s", (cells, said) => {
  expect(ranges(cells)).toBe(said)
})
