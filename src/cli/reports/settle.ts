import type { Day } from "../../base/day.ts"
import { attribute, pathBelow, pathOf } from "../../deadline/attribute.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import { planOf } from "../../plan/amendments/in-force.ts"
import { encodeText } from "../../yaml/decode.ts"
import { type Fields, insertionUnder } from "../../yaml/edit.ts"
import { exits } from "../command.ts"
import type { Host } from "../host.ts"
import { type OpenText, openText } from "../open-text.ts"
import type { Options } from "../options.ts"
import { below, nameOf, printed } from "../paths.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "../refusal.ts"
import { readWhose } from "./entering.ts"
import { readReports } from "./open.ts"
import { openRecords, rulingsName } from "./records.ts"

/** Is `receive` called to settle whose a filed document is, rather than to file one? */
export const isSettling = ({ by, reason }: Options): boolean => by !== null || reason !== null

/** What the office decides: whose, when, who says so and why. */
function readDecision(plan: Plan, options: Options) {
  const whose = readWhose(plan, options)
  if (isRefusal(whose)) return whose
  const { by, reason } = options
  const { agency, period } = whose
  if (agency === null || period === null || by === null || reason === null)
    return refuse(
      "Để xác định một tệp đã lưu cần đủ --agency, --period, --by (ai quyết định) và --reason (vì sao).",
      "Settling a filed document takes --agency, --period, --by (who decided) and --reason (why).",
    )
  if (!plan.periods.get(period)?.agencies.includes(agency))
    return refuse(
      `Cơ quan “${agency}” không phải báo cáo kỳ ${period}.`,
      `The agency “${agency}” owes no report for ${period}.`,
    )
  return { agency, period, by, reason }
}

/** The filed document that is meant: its path here or below the reports folder, or its name where one undetermined file has it. */
function fileMeant(reports: ReportsFolder, typed: string, asOf: Day): string | Refusal {
  const given = printed(typed).normalize("NFC")
  const filed = attribute(reports, asOf).map((one) => ({
    ...one,
    path: pathBelow(reports, one.checked.submission.file),
  }))
  const exact = filed.find(({ path }) => path === given || pathOf(reports, path) === given)
  const open = filed.filter(({ agency, period, conflict }) => agency === null || period === null || conflict !== null)
  const named = open.filter(({ path }) => nameOf(path) === nameOf(given))
  const [only, second] = exact ? [exact] : named
  if (only === undefined)
    return refuse(
      `Không có tệp “${typed}” trong thư mục báo cáo “${reports.path}”.`,
      `There is no file “${typed}” in the reports folder “${reports.path}”.`,
    )
  if (second !== undefined)
    return refuse(
      `Có nhiều tệp tên “${typed}”: ${named.map(({ path }) => path).join(", ")}; ghi rõ đường dẫn.`,
      `Several files are called “${typed}”: ${named.map(({ path }) => path).join(", ")}; give the path.`,
    )
  if (!open.includes(only))
    return refuse(
      `“${only.path}” đã rõ là của ${only.agency}, kỳ ${only.period}; nếu sai thì sửa rulings.yaml hoặc register.yaml.`,
      `“${only.path}” is known to be of ${only.agency}, ${only.period}; if that is wrong, mend rulings.yaml or register.yaml.`,
    )
  return only.path
}

/** The rulings' bytes with an addition: what stood before it and behind it stays as it is. Null: the text is not such that one can be made. */
function withRuling(open: OpenText | null, fields: Fields): Uint8Array | null {
  const { bytes, text, encoding } = open ?? { bytes: new Uint8Array(), text: "", encoding: "utf-8" as const }
  const insertion = insertionUnder(text, "settled", fields)
  if (insertion === null) return null
  const behind = encodeText(text.slice(insertion.at), encoding).length
  const [before, after] = [bytes.subarray(0, bytes.length - behind), bytes.subarray(bytes.length - behind)]
  return Buffer.concat([before, encodeText(insertion.text, encoding), after])
}

/** Settles whose and when filed documents are: a line each in rulings.yaml. The folder is locked. */
export async function settle(
  host: Host,
  plan: Plan,
  folder: string,
  operands: readonly string[],
  options: Options,
): Promise<number | Refusal> {
  const decision = readDecision(plan, options)
  if (isRefusal(decision)) return decision
  const { agencies } = planOf(plan, decision.period)
  const records = await openRecords(host, folder)
  if (isRefusal(records)) return records
  const asOf = host.today()
  const reports = await readReports(host, plan, folder, records, asOf)
  const file = below(folder, rulingsName)
  for (const operand of operands) {
    const path = fileMeant(reports, operand, asOf)
    if (isRefusal(path)) return path
    const { agency, period, by, reason } = decision
    const document = options.number === null ? {} : { document: options.number }
    const open = await openText(host, file)
    if (isRefusal(open)) return open
    const bytes = withRuling(open, { file: path, agency, period, by, on: asOf, reason, ...document })
    if (bytes === null)
      return refuse(
        `“${file}” có lỗi nên không ghi thêm được; sửa rồi chạy lại.`,
        `“${file}” has faults and cannot be added to; mend it and run again.`,
      )
    const fault = await host.write(file, bytes)
    if (fault) return refuseUnwritten(fault)
    host.out(
      options.lang === "vi"
        ? `${pathOf(reports, path)}: xác định là báo cáo của ${agencies.get(agency)?.name ?? agency}, ${plan.periods.get(period)?.name.vi ?? period}; đã ghi vào ${file}.\n`
        : `${pathOf(reports, path)}: settled as the report of ${agencies.get(agency)?.name ?? agency}, ${plan.periods.get(period)?.name.en ?? period}; entered in ${file}.\n`,
    )
  }
  return exits.fine
}
