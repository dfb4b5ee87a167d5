import type { CrossCheck } from "../../model/cross-check.ts"
import type { Plan } from "../../model/plan.ts"
import type { Bilingual } from "../../model/words.ts"
import { toleranceText } from "../../vocabulary/relations.ts"
import { type Change, changedMembers, itemOf, membersChanged, part } from "./change.ts"
import { compared } from "./lists.ts"
import { wording } from "./wording.ts"

const checkOf = ({ id }: CrossCheck) => itemOf("cross-check", { id })
const checksOf = (plan: Plan) => new Map(plan.crossChecks.map((check) => [check.id, check]))

/** Lists of which only the members are told. */
const lists: readonly { readonly item: string; readonly name: Bilingual; readonly of: (plan: Plan) => string[] }[] = [
  {
    item: "errata",
    name: { vi: "đính chính", en: "errata" },
    of: ({ errata }) => errata.map(({ clause, printed, read }) => `${clause}: ${printed} → ${read}`),
  },
  {
    item: "rules",
    name: { vi: "mức của quy tắc", en: "rule settings" },
    of: ({ severities }) => severities.map(({ rule, severity }) => `${rule} ${severity}`),
  },
  {
    item: "changes",
    name: { vi: "lần sửa đổi", en: "recorded changes" },
    of: ({ changes }) => changes.map(({ revision, decision }) => `${revision} (${decision})`),
  },
  {
    item: "ambiguous",
    name: { vi: "cách ghi phải hỏi lại", en: "ambiguous names" },
    of: ({ ambiguous }) => [...ambiguous.keys()],
  },
]

/** What is only asked about, or noted down: cross-checks, thresholds, errata, texts that may mean several, rule settings, earlier changes. */
export const compareNotes = (before: Plan, after: Plan): Change[] => [
  ...compared(checksOf(before), checksOf(after), {
    of: checkOf,
    kept: (old, now) =>
      wording(checkOf(now), old, now, [
        ["left", "vế trái", "the left side", ({ left }) => left.join(" + ")],
        ["right", "vế phải", "the right side", ({ right }) => right.join(" + ")],
        ["is", "quan hệ giữa hai vế", "how the sides stand", ({ relation }) => relation],
        ["tolerance", "mức được lệch", "the tolerance", ({ tolerance: t }) => t && toleranceText(t, "vi")],
        ["withinAgency", "áp dụng trong từng cơ quan", "within an agency"],
        "text",
        "reading",
      ]),
  }),
  ...wording(
    part("thresholds"),
    before.thresholds,
    after.thresholds,
    (["jumpTimes", "jumpFrom", "copiedFrom", "amountSuspect"] as const).map((key) => [key, key, key] as const),
  ),
  ...lists.flatMap(({ item, name, of }) => {
    const { come, gone } = membersChanged(of(before), of(after))
    // A change that is recorded anew is what the comparison is about.
    return changedMembers(part(item), "text-changed", [], name, { come: item === "changes" ? [] : come, gone })
  }),
]
