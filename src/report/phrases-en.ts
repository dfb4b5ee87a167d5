// Sentences of the report in English; the same fragments as in Vietnamese.
import type { statePhrases as StateVi } from "./phrases-vi.ts"

const agencies = (count: string): string => `${count} ${count === "1" ? "agency" : "agencies"}`

export const statePhrases: typeof StateVi = {
  received: (day, heard, due, parts, unusable) =>
    `By ${day}, ${heard} of ${due} agencies due to report have done so${unusable ? " in a file that can be used" : ""}: ${parts.join(", ")}.`,
  nothingReceived: (day, due) => `By ${day}, none of the ${due} agencies due to report has done so.`,
  stageFrom: (heard, missing) =>
    [
      heard.length === 0 ? "" : `The stage's figures are made of the reports of ${heard.join(", ")}.`,
      missing.length === 0 ? "" : `There are no figures of ${missing.join(", ")}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  nothingDue: (day) => `On ${day} the reports of this period are not due yet.`,
  notDue: (count) => `${agencies(count)} not due to report yet.`,
  exempt: (count, names) => `${agencies(count)} exempt from reporting: ${names}.`,
  rates: (onTime, late, unknown, missing) =>
    `Of the agencies due: on time ${onTime}; late ${late}; day unknown ${unknown}; no report ${missing} (rates are not rounded).`,
  unusableSent: (name) => `${name} (sent, but the file cannot be used)`,
  missingOrdered: (count, names, unusable) =>
    `No ${unusable ? "report that can be used" : "report sent"} by ${agencies(count)}: ${names}.`,
  missingRequested: (count, names, unusable) =>
    `Not received${unusable ? " in a file that can be used" : ""} yet, from ${agencies(count)} asked to cooperate: ${names}.`,
  lateOnes: (count, names) => `Late, ${agencies(count)}: ${names}.`,
  lateOne: (agency, days) => `${agency} (${days} ${days === "1" ? "day" : "days"})`,
  unknownOnes: (count, names) => `Day of sending unknown, ${agencies(count)}: ${names}.`,
  lastDay: (day, weekday) => `The last day to be on time: ${weekday}, ${day}.`,
  lastDayOff: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}; it is a day off, and the plan does not move it to the next working day.`,
  lastDayRolled: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}, moved from a day off to the next working day.`,
  noLastDay: "The plan does not say yet when the reports of this period are to be sent.",
  declared: (count, names) =>
    `The day of sending is the cover's, not recorded in the register, for ${agencies(count)}: ${names}.`,
  resent: (count, names) => `Sent again by ${agencies(count)}: ${names}.`,
  resentOne: (agency, versions, day) => `${agency} (${versions} versions, figures of the one ${day})`,
  versionOf: (day) => `of ${day}`,
  versionNumber: (number) => `number ${number}`,
  leftOut: (count) =>
    `${count} ${count === "1" ? "file" : "files"} could not be used; what they say is not in this report:`,
  unordered: (names) => `Several versions, and nothing tells which is the later, so none is used: ${names}.`,

  verdicts: (total, parts) => `Of ${total} indicators: ${parts.join("; ")}.`,
  verdictCount: (count, status) => `${count} ${status.toLowerCase()}`,
  missed: (items) => `Not attained: ${items.join("; ")}.`,
  open: (items) => `Inconclusive: ${items.join("; ")}.`,
  without: (items) => `No data: ${items.join("; ")}.`,
  aheadOfTarget: (count) =>
    `${count} ${count === "1" ? "indicator is" : "indicators are"} not due yet and at the level of the next target already.`,
  behindTarget: (items) => `Not due yet, and below the level of the next target: ${items.join("; ")}.`,
  named: (id, short, reason) => `${id} ${short}${reason === null ? "" : ` (${reason})`}`,
  provisionalCount: (count, ids) =>
    `The figures of ${count} ${count === "1" ? "indicator" : "indicators"}${ids === null ? "" : ` (${ids})`} are provisional: some agency has given no figure, or some cell has an error.`,
  allFinal: "The figures of all indicators are complete.",
  money: (allocated, spent, unit, rate) =>
    `Funding as the agencies report it: allocated ${allocated} ${unit}, spent ${spent} ${unit}${rate === null ? "" : ` (${rate})`}.`,
  moneyOfProvince: (amount, unit, agency, partial) =>
    `According to ${agency} the province allocated ${amount} ${unit} in all${partial ? "; the sum above is of the agencies that gave theirs only" : ""}.`,
  noMoney: "No figures on funding yet.",
  checks: (total, parts) => `Cross-checks between agencies (${total}): ${parts.join("; ")}.`,
  checksHeld: (count) => `${count} hold`,
  checksFailed: (count, accepted) =>
    `${count} ${count === "1" ? "fails" : "fail"}${accepted === null ? "" : accepted === count ? ", explained and accepted" : `, of which ${accepted} explained and accepted`}`,
  checksOpen: (count) => `${count} cannot be made for lack of figures`,
  findings: (errors, warnings, notes) =>
    `Checks of the reports in use: errors ${errors}, warnings ${warnings}, notes ${notes}.`,
  accepted: (count) => `Findings that the consolidating office accepted, not counted here: ${count}.`,
  acceptedBy: (by, reason) => ` (accepted: ${by}; ${reason})`,
  readAsTyped: (count) => `Digits that are text and read as they stand (QN321), not listed below: ${count}.`,
  noFindings: "Checks of the reports in use: nothing found.",

  activities: (activities, entries, parts) =>
    `${activities} activities, ${entries} answers of agencies: ${parts.join("; ")}.`,
  duties: (entries, expected, parts) => `${entries} of ${expected} duties answered: ${parts.join("; ")}.`,
  notStarted: (items) => `Not started: ${items.join("; ")}.`,
  notStartedByLead: (items) => `Not started by the lead agency: ${items.join("; ")}.`,
  contradicted: (count, items) =>
    `To be looked at again, ${count} ${count === "1" ? "answer" : "answers"} “Not started” or “Nothing arose” with a result all the same: ${items.join("; ")}.`,
  answer: (id, agency) => `${id} (${agency})`,
  nothingReported: "No agency has reported yet.",
  unstated: "status not given",
  notReportedBy: (count, names) => `no report of ${agencies(count)}: ${names}`,
  withoutActivities: (count, names) => `No answer on activities from ${agencies(count)}: ${names}.`,
  withoutDuties: (count, names) => `No answer on duties from ${agencies(count)}: ${names}.`,
  fundingCoverage: (unit) =>
    `Unit: ${unit}. Sums are over the agencies that gave a figure; a blank is not 0. The province's allocations are the finance department's, for comparison, and not added.`,
  checkOf: (left, leftId, right, rightId, within) =>
    `“${left}” (${leftId}) is not above “${right}” (${rightId})${within ? ", in each agency's report too" : ""}`,
  checkOfFunding: (row, allocator) =>
    `${row}: what the province allocated (${allocator}) equals the sum that the agencies report as allocated`,

  truncated:
    "Rates are rounded to one decimal (9/14 is printed as 64.3%), so that rates may not add up to exactly 100%; where rounding would make 100% of less, or a target reached of one missed, more digits are printed (1,999/2,000 is 99.95%).",
  howToRead: [
    "A blank is not zero: an agency that left a cell blank has given no figure; “0”, “không”, “không phát sinh” mean that nothing arose.",
    "A rate of the province is the sum of numerators over the sum of denominators, never a mean of rates; in print it is rounded to one decimal, with more digits where rounding would make 100% of less, or a target reached of one missed. Comparison with the target is exact.",
    "“Provisional” means that some agency has given no figure, or that a cell has an error, so that the figure may change.",
    "“Inconclusive” means that the missing figures could change the verdict.",
    "“Not due yet” means that no target is in force at the end of the period; the result is compared with the next one.",
  ],
  publicEdition: "Edition for publication.",
  withheldTitle: "Figures that are not published",
  withheldIntro: (below: number) =>
    `Counts of victims and accused below ${below} are shown as “<${below}” below the province's level; “*” stands for a number by which a small one could be worked out. The results told in these rows are not published either.`,
  withheldNone: (below: number) => `No count of victims or accused is below ${below} below the province's level.`,
  withheldReasons: {
    small: "small count",
    secondary: "else a small count could be worked out from the sum",
    words: "the result in words",
  },
  withheldSums: (ids: string) => `The province's sums that are not published either: ${ids}.`,
  withheldFindings: (count: string) => `${count} findings of the checks that repeat such counts are left out.`,
  withheldFiles: (files: string) => `Files whose figures are not used: ${files}.`,
  planLine: (revision) => `The plan's files: revision ${revision}.`,
  hashLine: (hash) => `Checksum of the plan's files that were used (SHA-256): ${hash}.`,
  asOfLine: (day) => `As of the end of ${day}; reports sent later are not counted yet.`,
  decisionLine: (number, day, title) => `Decision ${number} of ${day}: ${title}.`,
  readingsTitle: "Readings of the plan that were applied",
  readingsIntro: "Where the decision does not say it outright, it is read as follows; the plan can be changed.",
  errataTitle: "Slips and differences in the decision's text",
  howToReadTitle: "How to read this report",
  standsOnTitle: "What the figures stand on",
}
