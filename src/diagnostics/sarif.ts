import type { Place } from "../model/place.ts"
import type { Lang } from "../model/words.ts"
import { allRules, type RuleWords } from "../rules/index.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Printer } from "./run.ts"

/** A path as a relative URI reference: each part encoded, folders kept; an absolute path becomes a file URI. */
function uriOf(file: string): string {
  const encoded = file.split(/[\\/]/).map(encodeURIComponent).join("/")
  return file.startsWith("/") ? `file://${encoded}` : encoded.replace(/^\.\//, "")
}

function locationOf(place: Place) {
  const artifactLocation = { uri: uriOf(place.file) }
  if (place.kind === "text")
    return {
      physicalLocation: { artifactLocation, region: { startLine: place.line, startColumn: place.column } },
      ...(place.path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: place.path, kind: "object" }] }),
    }
  if (place.cell === null) return { physicalLocation: { artifactLocation } }
  const name = `${place.sheet ?? ""}!${place.cell}`
  return {
    physicalLocation: { artifactLocation },
    logicalLocations: [{ name, fullyQualifiedName: `${place.file}#${name}`, kind: "element" }],
  }
}

function ruleOf({ code: id, name, severity: level, ...rule }: RuleWords, lang: Lang) {
  const { title, why, fix } = rule[lang]
  return {
    id,
    name,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n${fix}`, markdown: `${why}\n\n${fix}` },
    // Severities bear the names of SARIF's levels.
    defaultConfiguration: { level },
  }
}

/** SARIF 2.1.0: rules with their help, relative URIs, a cell as a logical location, fingerprints that survive moved lines. */
export const sarif: Printer = ({ tool, diagnostics, lang, failure }) => {
  const rules = allRules.filter((rule) => diagnostics.some(({ code }) => code === rule.code))
  const seen = new Map<string, number>()
  const results = diagnostics.map((diagnostic) => {
    const key = fingerprint(diagnostic)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const { code, severity, message, fix, place, related, accepted } = diagnostic
    return {
      ruleId: code,
      ruleIndex: rules.findIndex((rule) => rule.code === code),
      level: severity,
      message: { text: `${message[lang]}. ${fix[lang]}` },
      locations: [locationOf(place)],
      ...(related.length ? { relatedLocations: related.map((other, id) => ({ id, ...locationOf(other) })) } : {}),
      partialFingerprints: { "qnTip/v1": `${key}:${nth}` },
      ...(accepted === null
        ? {}
        : { suppressions: [{ kind: "external", status: "accepted", justification: accepted.reason }] }),
    }
  })
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            language: lang,
            rules: rules.map((rule) => ruleOf(rule, lang)),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: !failure,
            ...(failure ? { toolExecutionNotifications: [{ level: "error", message: { text: failure[lang] } }] } : {}),
          },
        ],
        results,
      },
    ],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
