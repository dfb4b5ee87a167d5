import type { CrossCheck } from "../../model/cross-check.ts"
import type { Nouns } from "../../model/nouns.ts"
import type { Passage, Plan, Statement } from "../../model/plan.ts"
import { toleranceText } from "../../vocabulary/relations.ts"
import type { ItemKind } from "../checks/items.ts"
import {
  type Change,
  change,
  comeAndGone,
  fromTo,
  matched,
  membersChanged,
  type Of,
  property,
  wording,
} from "./change.ts"
import { added, removed } from "./items.ts"

const saidIn = ({ area, guarded }: Nouns): string => [area, ...guarded].map(({ vi, en }) => `${vi}/${en}`).join(", ")

const part = (item: string, clause: string | null = null): Of => ({ itemKind: "part", item, within: [], clause })

/** Objectives or solutions. */
function statements(
  itemKind: ItemKind,
  before: ReadonlyMap<string, Statement>,
  after: ReadonlyMap<string, Statement>,
): Change[] {
  const of = ({ id, clause }: Statement): Of => ({ itemKind, item: id, within: [], clause })
  const { removed: gone, added: come, kept } = matched(before, after)
  return [
    ...gone.map(([, old]) =>
      removed(of(old), "obligations", [], come.find(([, now]) => now.text === old.text)?.[0] ?? null),
    ),
    ...come.flatMap(([, now]) => added(of(now), [])),
    ...kept.flatMap(({ old, now }) =>
      wording(of(now), [property.text(old.text, now.text), property.clause(old.clause, now.clause)]),
    ),
  ]
}

const saidOf = (passages: readonly (Passage | null)[]): string =>
  passages.flatMap((one) => (one === null ? [] : [one.text, one.reading ?? ""])).join(" ")

/** What the decision says without ids. */
const passages = (item: string, before: readonly (Passage | null)[], after: readonly (Passage | null)[]): Change[] =>
  wording(part(item, after[0]?.clause ?? null), [property.text(saidOf(before), saidOf(after))])

/** What the plan says of itself: its id, title, decision, term, and who consolidates. */
export function compareHead(before: Plan, after: Plan): Change[] {
  const { decision: old } = before
  const { decision: now } = after
  return [
    ...(before.id === after.id
      ? []
      : [
          change(
            part("id"),
            "form-changed",
            "form",
            [],
            fromTo({ vi: "mã kế hoạch", en: "the plan's id" }, before.id, after.id),
          ),
        ]),
    ...(before.consolidator === after.consolidator
      ? []
      : [
          change(
            part("consolidator"),
            "obligation-changed",
            "obligations",
            [],
            fromTo(
              { vi: "cơ quan nhận và tổng hợp báo cáo", en: "who receives and consolidates" },
              before.consolidator,
              after.consolidator,
            ),
          ),
        ]),
    ...(before.term.from === after.term.from && before.term.until === after.term.until
      ? []
      : [
          change(
            part("term", after.term.clause),
            "obligation-changed",
            "obligations",
            [before.term.from === after.term.from ? "until" : "from"],
            fromTo(
              { vi: "thời gian thực hiện", en: "the term" },
              `${before.term.from} – ${before.term.until}`,
              `${after.term.from} – ${after.term.until}`,
            ),
          ),
        ]),
    ...wording(part("term", after.term.clause), [
      property.clause(before.term.clause, after.term.clause),
      property.reading(before.term.reading, after.term.reading),
    ]),
    ...wording(part("title"), [property.title(before.title, after.title)]),
    ...wording(part("nouns"), [property.of("", "cách gọi", "the nouns")(saidIn(before.nouns), saidIn(after.nouns))]),
    ...wording(part("province"), [property.of("", "nơi thực hiện", "the province")(before.province, after.province)]),
    ...wording(part("decision", now.clause), [
      property.of("number", "số quyết định", "the decision's number")(old.number, now.number),
      property.of("issued", "ngày ký", "the day issued")(old.issued, now.issued),
      property.of("inForce", "ngày có hiệu lực", "the day in force")(old.inForce, now.inForce),
      property.of("issuer", "người ký", "the issuer")(old.issuer, now.issuer),
      property.of("title", "tên quyết định", "the decision's title")(old.title, now.title),
      property.of("bases", "căn cứ", "its bases")(saidOf(old.bases), saidOf(now.bases)),
      property.of("articles", "các điều", "its articles")(saidOf(old.articles), saidOf(now.articles)),
      property.clause(old.clause, now.clause),
    ]),
    ...passages("viewpoints", before.viewpoints, after.viewpoints),
    ...passages("generalObjective", [before.generalObjective], [after.generalObjective]),
    ...passages("scope", before.scope, after.scope),
    ...wording(part("report"), [
      property.of("layout", "thể thức báo cáo", "the layout of the report")(before.report.layout, after.report.layout),
      property.of(
        "letterhead",
        "đầu văn bản",
        "the letterhead",
      )(
        Object.values(before.report.letterhead ?? {})
          .flat()
          .join("; "),
        Object.values(after.report.letterhead ?? {})
          .flat()
          .join("; "),
      ),
      property.of(
        "situation",
        "số liệu nêu ở phần tình hình",
        "the figures of the situation",
      )(before.report.situation.join("; "), after.report.situation.join("; ")),
      property.of(
        "direction",
        "nội dung nêu ở phần công tác chỉ đạo",
        "what is said of the direction",
      )(
        Object.values(before.report.direction).flat().join("; "),
        Object.values(after.report.direction).flat().join("; "),
      ),
    ]),
    ...statements("objective", before.objectives, after.objectives),
    ...statements("solution", before.solutions, after.solutions),
  ]
}

/** Sources of funding, its unit, and who allocates. */
export function compareFunding(before: Plan, after: Plan): Change[] {
  const [old, now] = [before.funding, after.funding]
  const of = (id: string): Of => ({ itemKind: "funding-source", item: id, within: ["funding"], clause: now.clause })
  const sources = matched(old.sources, now.sources)
  const rows = (plan: Plan, source: string) =>
    [...plan.funding.rows.values()].filter((row) => row.source === source).map(({ id }) => id)
  const all = [...old.rows.keys()]
  return [
    ...sources.removed.map(([id]) => removed(of(id), "obligations", rows(before, id))),
    ...sources.added.flatMap(([id]) => added(of(id), rows(after, id))),
    ...sources.kept.flatMap(({ id, old, now }) => wording(of(id), [property.name(old.name, now.name)])),
    ...(old.unit === now.unit
      ? []
      : [
          change(
            part("funding", now.clause),
            "measure-redefined",
            "figures",
            ["unit"],
            fromTo({ vi: "đơn vị tính", en: "the unit" }, old.unit, now.unit),
            { rows: all },
          ),
        ]),
    ...(old.allocator === now.allocator
      ? []
      : [
          change(
            part("funding", now.clause),
            "source-changed",
            "figures",
            ["allocator"],
            fromTo(
              { vi: "cơ quan báo tổng số đã cấp", en: "who reports what was allocated" },
              old.allocator,
              now.allocator,
            ),
            { rows: all, agencies: [old.allocator, now.allocator].flatMap((id) => id ?? []) },
          ),
        ]),
    ...wording(part("funding", now.clause), [
      property.of("mechanism", "cơ chế kinh phí", "the mechanism")(saidOf([old.mechanism]), saidOf([now.mechanism])),
      property.of("crossCheck", "mã đối chiếu", "the cross-check's id")(old.crossCheck, now.crossCheck),
      property.clause(old.clause, now.clause),
      property.reading(old.reading, now.reading),
    ]),
  ]
}

const checksOf = (plan: Plan) => new Map(plan.crossChecks.map((check) => [check.id, check]))

/** What is only asked about, or noted down: cross-checks, thresholds, errata, texts that may mean several, rule settings, earlier changes. */
export function compareNotes(before: Plan, after: Plan): Change[] {
  const of = ({ id }: CrossCheck): Of => ({ itemKind: "cross-check", item: id, within: [], clause: null })
  const checks = matched(checksOf(before), checksOf(after))
  const [old, now] = [before.thresholds, after.thresholds]
  const lists = [
    {
      item: "errata",
      name: { vi: "đính chính", en: "errata" },
      of: (plan: Plan) => plan.errata.map((one) => `${one.clause}: ${one.printed} → ${one.read}`),
    },
    {
      item: "rules",
      name: { vi: "mức của quy tắc", en: "rule settings" },
      of: (plan: Plan) => plan.severities.map(({ rule, severity }) => `${rule} ${severity}`),
    },
    {
      item: "changes",
      name: { vi: "lần sửa đổi", en: "recorded changes" },
      of: (plan: Plan) => plan.changes.map(({ revision, decision }) => `${revision} (${decision})`),
    },
    {
      item: "ambiguous",
      name: { vi: "cách ghi phải hỏi lại", en: "ambiguous names" },
      of: (plan: Plan) => [...plan.ambiguous.keys()],
    },
  ]
  return [
    ...checks.removed.map(([, gone]) => removed(of(gone), "any", [])),
    ...checks.added.flatMap(([, come]) => added(of(come), [])),
    ...checks.kept.flatMap(({ old, now }) =>
      wording(of(now), [
        property.of("left", "vế trái", "the left side")(old.left.join(" + "), now.left.join(" + ")),
        property.of("right", "vế phải", "the right side")(old.right.join(" + "), now.right.join(" + ")),
        property.of("is", "quan hệ giữa hai vế", "how the sides stand")(old.relation, now.relation),
        property.of(
          "tolerance",
          "mức được lệch",
          "the tolerance",
        )(old.tolerance && toleranceText(old.tolerance, "vi"), now.tolerance && toleranceText(now.tolerance, "vi")),
        property.of(
          "withinAgency",
          "áp dụng trong từng cơ quan",
          "within an agency",
        )(old.withinAgency, now.withinAgency),
        property.text(old.text, now.text),
        property.reading(old.reading, now.reading),
      ]),
    ),
    ...wording(part("thresholds"), [
      property.of("jumpTimes", "jumpTimes", "jumpTimes")(old.jumpTimes, now.jumpTimes),
      property.of("jumpFrom", "jumpFrom", "jumpFrom")(old.jumpFrom, now.jumpFrom),
      property.of("copiedFrom", "copiedFrom", "copiedFrom")(old.copiedFrom, now.copiedFrom),
      property.of("amountSuspect", "amountSuspect", "amountSuspect")(old.amountSuspect, now.amountSuspect),
    ]),
    ...lists.flatMap(({ item, name, of: list }) => {
      const { come: all, gone } = membersChanged(list(before), list(after))
      // A change that is recorded anew is what the comparison is about.
      const come = item === "changes" ? [] : all
      return come.length + gone.length === 0
        ? []
        : [change(part(item), "text-changed", "any", [], comeAndGone(name, come, gone))]
    }),
  ]
}
