import { weekday } from "../../base/day.ts"
import { compliance } from "../../documents/compliance.ts"
import { diagnosticsFields } from "../../documents/diagnostic.ts"
import { planHead, type Tool, tool } from "../../documents/heads.ts"
import { about, each, eachOrNull, jsonSchema, list, object, of, orNull, perhaps, value } from "../../documents/shape.ts"
import {
  count,
  day,
  dayFrom,
  dayOrNull,
  from1,
  id,
  oneOf,
  reporting,
  state,
  text,
  textOrNull,
  weekdayNumber,
  word,
} from "../../documents/values.ts"
import type { Contact } from "../../model/contact.ts"
import type { Plan } from "../../model/plan.ts"
import type { AgencyStatus, Call, DueNext, Obstacle, PeriodObligations, ReportingStatus } from "../../model/status.ts"
import type { Lang } from "../../model/words.ts"

// The document `qn-tip/status@1`: its published shape, and how it is written. What is named here stays; fields may be added.

const obstacle = object<{ readonly lang: Lang; readonly obstacle: Obstacle }>()({
  kind: value(oneOf("missing", "unusable", "unordered", "with-errors", "record"), ({ obstacle }) => obstacle.kind),
  period: value(id, ({ obstacle }) => obstacle.period),
  agency: value(id.nullable(), ({ obstacle }) => obstacle.agency),
  count: about(
    "missing: days since the last day; with-errors: errors",
    value(count.nullable(), ({ obstacle }) => obstacle.count),
  ),
  message: value(textOrNull, ({ obstacle, lang }) => obstacle.finding?.message[lang] ?? null),
})

const contact = object<Pick<Contact, "phone" | "email">>()({ phone: textOrNull, email: textOrNull })

/** Both days are there: those that timeliness looks at in `compliance`, those of the version in force here. */
const agency = object<AgencyStatus & { readonly plan: Plan; readonly contact: Contact | null }>()({
  agency: value(id, ({ obligation }) => obligation.agency),
  mandate: value(
    oneOf("ordered", "requested"),
    ({ plan, obligation }) => plan.agencies.get(obligation.agency)?.mandate ?? "ordered",
  ),
  status: value(reporting, ({ obligation }) => obligation.state),
  dayFrom: value(dayFrom.nullable(), ({ obligation }) => obligation.timely?.dayFrom ?? null),
  versions: value(count, ({ obligation }) => obligation.versions.length),
  version: about(
    "The version in force; its days, state and answers follow",
    value(from1.nullable(), ({ obligation }) => obligation.inForce?.number ?? null),
  ),
  file: value(textOrNull, ({ obligation }) => obligation.inForce?.checked.submission.file ?? null),
  sent: value(dayOrNull, ({ obligation }) => obligation.inForce?.sent ?? null),
  received: value(dayOrNull, ({ obligation }) => obligation.inForce?.received ?? null),
  state: value(
    state.nullable(),
    ({ obligation: { inForce, versions } }) => inForce?.checked.state ?? (versions.length > 0 ? "unusable" : null),
  ),
  asked: value(count.nullable(), ({ obligation }) => obligation.inForce?.checked.asked ?? null),
  answered: value(count.nullable(), ({ obligation }) => obligation.inForce?.checked.answered ?? null),
  errors: count,
  warnings: count,
  lying: about(
    "Files by the agency's name that do not count",
    list(text, ({ lying }) => lying),
  ),
  contact: orNull(contact, ({ contact }) => contact),
})

const call = object<{ readonly lang: Lang; readonly call: Call }>()({
  agency: value(id, ({ call }) => call.agency),
  reasons: each(obstacle, ({ call, lang }) => call.obstacles.map((obstacle) => ({ obstacle, lang }))),
  indicators: list(id, ({ call }) => call.indicators),
})

const next = object<DueNext>()({
  period: value(id, ({ period }) => period.id),
  lastDay: day,
  weekday: about(
    "0: Sunday",
    value(weekdayNumber, ({ lastDay }) => weekday(lastDay)),
  ),
  days: count,
})

const issued = object<NonNullable<ReportingStatus["issued"]>>()({ number: textOrNull, day: dayOrNull, asOf: day })

const period = object<PeriodObligations>()({
  period: value(id, ({ period }) => period.id),
  compliance: of(compliance, ({ compliance }) => compliance),
})

/** What has been looked at, or why nothing could be. */
interface Told {
  readonly status: ReportingStatus | null
  readonly failure: string | null
  readonly tool: Tool
  readonly lang: Lang
}

const document = object<Told>()({
  schema: value(word("qn-tip/status@1"), () => "qn-tip/status@1" as const),
  tool: of(tool, ({ tool }) => tool),
  plan: orNull(planHead, ({ status }) => status?.consolidation.plan ?? null),
  period: value(id.nullable(), ({ status }) => status?.consolidation.period.id ?? null),
  asOf: value(dayOrNull, ({ status }) => status?.consolidation.asOf ?? null),
  compliance: orNull(compliance, ({ status }) => status?.consolidation.compliance ?? null),
  agencies: each(
    agency,
    ({ status }) =>
      status?.agencies.map((one) => ({
        ...one,
        plan: status.consolidation.plan,
        contact: status.contacts.get(one.obligation.agency) ?? null,
      })) ?? [],
  ),
  obstacles: each(obstacle, ({ status, lang }) => status?.obstacles.map((obstacle) => ({ obstacle, lang })) ?? []),
  callFirst: each(call, ({ status, lang }) => status?.calls.map((call) => ({ call, lang })) ?? []),
  next: orNull(next, ({ status }) => status?.next ?? null),
  issued: about(
    "The report that was issued last; QN506 says what has changed since",
    orNull(issued, ({ status }) => status?.issued ?? null),
  ),
  periods: about(
    "Of a stage: every period owed",
    eachOrNull(period, ({ status }) => status?.term ?? null),
  ),
  ...diagnosticsFields<Told>(
    ({ status }) => status?.diagnostics ?? [],
    ({ lang }) => lang,
  ),
  failure: about(
    "Why the run could not be carried out",
    perhaps(text, ({ failure }) => failure ?? undefined),
  ),
})

/** The state of reporting as its JSON document, to be printed by `JSON.stringify`; messages are in `lang`. */
export const statusJson = (status: ReportingStatus, tool: Tool, lang: Lang) =>
  document.write({ status, failure: null, tool, lang })

/** The document of a run that could not look at anything; `failure` says why. */
export const statusFailure = (failure: string, tool: Tool) =>
  document.write({ status: null, failure, tool, lang: "vi" })

export const statusSchema = () => jsonSchema(document)
