import { figures } from "../../src/documents/figures.ts"
import { readIssued } from "../../src/documents/issued.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { Agency } from "../../src/model/agency.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { IssuedReport } from "../../src/model/issued.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { ReportsFolder } from "../../src/model/records.ts"
import { readRegister } from "../../src/records/register.ts"
import { readRulings } from "../../src/records/rulings.ts"
import { folderOf } from "./folder.ts"
import { plan } from "./plan.ts"

// Examples of the rules on deadlines and on the province's figures: a reports folder in words. Clerks read them in `explain`; here they
// are run. The first line says the period and the day: `Kỳ 2013-H1, tính đến 2013-07-20`. Then
//   a line for each file: `so-tttt 2013-H1 | gửi 2013-07-03 | CT1.1/total=3`, `mọi cơ quan trừ ba-to 2013 | …` for a file of each agency;
//   lines that begin with `- {`: register.yaml, and `extensions:`, `accepted:` …: rulings.yaml, read as they are;
//   `so-tttt gửi báo cáo cho so-vhttdl`: not to the plan's consolidator;
//   `Đã lập báo cáo với: …`: a file as it was when a report on the period was issued before.

/** A number, or a status, for every measure: numerators at their denominators. */
const everyAnswer = [...plan.measures.values()]
  .map(({ id, input, per }) => `${id}${per === null ? "" : "@*"}=${input === "status" ? "done" : 12}`)
  .join(" | ")

const words: readonly (readonly [RegExp, string])[] = [
  [/^gửi (\S+)$/, "sent $1"],
  [/^nhận (\S+)$/, "received $1"],
  [/^trang Bìa ghi (\S+)$/, "declared $1"],
  [/^đã vào sổ$/, "registered"],
  [/^mã băm trong sổ như của tệp$/, "registered"],
  [/^mã băm trong sổ ([0-9a-f]+)$/, "hash $1"],
  [/^đủ số liệu$/, everyAnswer],
  [/^chưa đủ điều kiện tổng hợp$/, "unusable"],
  [/^tệp (\S+)$/, "as $1"],
]

const part = (text: string): string => words.reduce((said, [pattern, word]) => said.replace(pattern, word), text.trim())

/** The lines of `folderOf` that a line of an example stands for. */
function fileLines(line: string): string[] {
  const [whose = "", ...parts] = line.split("|")
  const rest = parts.map(part)
  const [, except, everyone] = /^mọi cơ quan(?: trừ (\S+))? (\S+)$/.exec(whose.trim()) ?? []
  if (everyone === undefined) return [[whose.trim(), ...rest].join(" | ")]
  const agencies = plan.periods.get(everyone)?.agencies ?? []
  return agencies.filter((agency) => agency !== except).map((agency) => [`${agency} ${everyone}`, ...rest].join(" | "))
}

const sendsTo = /^(\S+) gửi báo cáo cho (\S+)$/

/** The plan in which some agencies report to another one: `so-tttt gửi báo cáo cho so-vhttdl`. */
function withOffices(lines: readonly string[]): Plan {
  const to = new Map(lines.map((line) => [sendsTo.exec(line)?.[1] ?? "", sendsTo.exec(line)?.[2] ?? ""]))
  const agencies = [...plan.agencies].map(([id, agency]): [string, Agency] => {
    const reportsTo = to.get(id)
    return [id, reportsTo === undefined ? agency : { ...agency, reportsTo }]
  })
  return lines.length === 0 ? plan : { ...plan, agencies: new Map(agencies) }
}

const issuedMark = "Đã lập báo cáo với: "

/** What a reports folder in words comes to. */
export function consolidateExample(example: string): Consolidation {
  const [head = "", ...lines] = example.split("\n")
  const [, id = "", asOf = ""] = /^Kỳ (\S+), tính đến (\S+)$/.exec(head) ?? []
  const period = plan.periods.get(id)
  if (period === undefined) throw new Error(`no line such as “Kỳ 2013-H1, tính đến 2013-07-20”: ${head}`)
  const register = lines.filter((line) => line.startsWith("- {"))
  const rulings = lines.filter((line) => /^[a-z]+:/.test(line))
  const before = lines.filter((line) => line.startsWith(issuedMark)).map((line) => line.slice(issuedMark.length))
  const lineUp = lines.filter((line) => sendsTo.test(line))
  const files = lines.filter(
    (line) =>
      !register.includes(line) && !rulings.includes(line) && !line.startsWith(issuedMark) && !lineUp.includes(line),
  )
  const asked = withOffices(lineUp)
  const written = readRegister("reports/register.yaml", register.join("\n"))
  const folder = folderOf(
    files.flatMap(fileLines),
    rulings.length === 0 ? {} : readRulings("reports/rulings.yaml", rulings.join("\n")),
    asked,
  )
  const whole: ReportsFolder = {
    ...folder,
    register: { entries: [...folder.register.entries, ...written.entries], faults: written.faults },
  }
  return consolidate(asked, period, whole, asOf, issuedBefore(before, id, asOf))
}

function issuedBefore(lines: readonly string[], id: string, asOf: string): IssuedReport | null {
  const period = plan.periods.get(id)
  if (lines.length === 0 || period === undefined) return null
  const issued = consolidate(plan, period, folderOf(lines.flatMap(fileLines)), asOf)
  return readIssued(JSON.stringify(figures(issued, { name: "qn-tip", version: "0" })), id)
}
