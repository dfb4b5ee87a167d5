import { groupBy } from "../base/order.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Lang } from "../model/words.ts"
import { severityName } from "../vocabulary/statuses.ts"
import type { Printer } from "./run.ts"

// Characters that no XML 1.0 document may hold, lone surrogates included.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
}
const xml = (text: string): string =>
  text.replace(forbidden, "\ufffd").replace(/[&<>"\n\r\t]/g, (char) => escapes[char] ?? char)

const fails = ({ severity, accepted }: Diagnostic): boolean => severity === "error" && accepted === null

function placeWords({ place }: Diagnostic): string {
  if (place.kind === "text") return `${place.file}:${place.line}:${place.column}`
  return place.cell === null ? place.file : `${place.file} ${place.sheet ?? ""}!${place.cell}`
}

const caseOf = (finding: Diagnostic, lang: Lang): string => {
  const name = xml(`${finding.code} ${placeWords(finding)}`)
  const said = xml(finding.message[lang])
  const open = `    <testcase name="${name}" classname="${xml(finding.place.file)}">`
  const body = fails(finding)
    ? `<failure message="${said}" type="${finding.code}">${xml(`${severityName[lang].error}: ${finding.message[lang]}. ${finding.fix[lang]}`)}</failure>`
    : `<system-out>${xml(`${severityName[lang][finding.severity]}: ${finding.message[lang]}`)}</system-out>`
  return `${open}${body}</testcase>`
}

/** JUnit XML: a suite a file; each finding a test case, one of severity error a failure; a file without findings one passed case. */
export const junit: Printer = ({ kind, tool, files, diagnostics, lang, failure }) => {
  const groups = groupBy(diagnostics, ({ place }) => place.file)
  const names = new Set([...files.map(({ file }) => file), ...groups.keys()])
  const suites = [...names].map((file) => {
    const findings = groups.get(file) ?? []
    const cases = findings.length
      ? findings.map((finding) => caseOf(finding, lang))
      : [`    <testcase name="${xml(kind)}" classname="${xml(file)}"/>`]
    return { file, cases, failures: findings.filter(fails).length, errors: 0 }
  })
  if (failure) {
    const said = `<error message="${xml(failure[lang])}" type="failure"/>`
    const cases = [`    <testcase name="${xml(kind)}" classname="${xml(tool.name)}">${said}</testcase>`]
    suites.push({ file: tool.name, cases, failures: 0, errors: 1 })
  }
  const total = (count: (suite: (typeof suites)[number]) => number) =>
    suites.reduce((so, suite) => so + count(suite), 0)
  const counts = `tests="${total(({ cases }) => cases.length)}" failures="${total(({ failures }) => failures)}" errors="${total(({ errors }) => errors)}"`
  const body = suites.flatMap(({ file, cases, failures, errors }) => [
    `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}" errors="${errors}">`,
    ...cases,
    "  </testsuite>",
  ])
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${xml(tool.name)}" ${counts}>`, ...body, "</testsuites>"].join("\n")}\n`
}
