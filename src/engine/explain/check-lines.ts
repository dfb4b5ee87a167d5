import { agencyName, type Setting, unitName } from "../../figures/setting.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { relationWords } from "../../vocabulary/relations.ts"
import type { ExplainedCheck } from "./check.ts"
import type { ExplainedMeasure } from "./measures.ts"
import type { ExplainWords } from "./words.ts"

/** How both sides stand to each other, or who is missing; and whose own figures break it. */
export function checkLines(setting: Setting, say: ExplainWords, check: ExplainedCheck): string[] {
  const { print, lang } = setting
  const { holds, breaks } = relationWords[lang]
  const standing = (left: number | null, right: number | null, stands: Readonly<Record<string, string>>) =>
    `${print.number(left ?? 0)} ${stands[check.relation]} ${print.number(right ?? 0)}`
  const { left, right, brokenBy, sentence } = check
  const isByAgencies = brokenBy.length > 0
  return [
    check.holds === null || isByAgencies
      ? sentence
      : `${sentence}: ${standing(left.value, right.value, check.holds ? holds : breaks)}`,
    ...brokenBy.map(
      (one) =>
        `${say.brokenBy} ${one.name}${one.unit === null ? "" : `, ${unitName(setting, one.unit)}`}: ${standing(one.left, one.right, breaks)}`,
    ),
  ]
}

/** What each side adds up, and to what. */
export function sideLines(
  setting: Setting,
  say: ExplainWords,
  { left, right, tolerance }: ExplainedCheck,
  measures: readonly ExplainedMeasure[],
): string[] {
  const { print, plan } = setting
  const { allocator } = plan.funding
  // Of money both sides are one row: what the allocator says, and what the others do.
  if (left.measures.some((id) => plan.funding.rows.has(id)))
    return [
      `${say.left}: ${agencyName(setting, allocator ?? "")} = ${left.value === null ? say.noSide : print.number(left.value)}`,
      `${say.right}: ${say.others} = ${right.value === null ? say.noSide : print.number(right.value)}`,
    ]
  const side = (name: string, { measures: ids, value }: ExplainedCheck["left"]) => {
    const values = ids.map((id) => measures.find((one) => one.id === id)?.value ?? null)
    const known = values.flatMap((one) => (one === null ? [] : [print.number(one)]))
    const sums = ids.length > 1 && known.length > 0 ? ` = ${known.join(" + ")}` : ""
    return `${name}: ${ids.map((id) => codePrinted(plan, id)).join(" + ")}${sums} = ${value === null ? say.noSide : print.number(value)}`
  }
  return [
    side(say.left, left),
    side(say.right, right),
    ...(tolerance === null ? [] : [`${say.tolerance}: ${tolerance}`]),
  ]
}
