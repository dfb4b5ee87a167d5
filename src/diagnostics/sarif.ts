import type { Diagnostic, Severity } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"
import type { Lang } from "../model/words.ts"
import { findRule } from "../rules/index.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Printer } from "./run.ts"

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  note: "note",
}

/** A path as a relative URI reference: each part encoded, folders kept; an absolute path becomes a file URI. */
function uriOf(file: string): string {
  const encoded = file.split(/[\\/]/).map(encodeURIComponent).join("/")
  if (file.startsWith("/")) return `file://${encoded}`
  // A colon in the first part would read as a scheme.
  return encoded.replace(/^\.\//, "")
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

function ruleOf(code: string, sample: Diagnostic, lang: Lang) {
  const rule = findRule(code)
  const words = rule?.[lang]
  const level = levels[rule?.severity ?? sample.severity]
  if (!rule || !words) return { id: code, name: sample.name, defaultConfiguration: { level } }
  const help = `${words.why}\n${words.fix}`
  return {
    id: code,
    name: rule.name,
    shortDescription: { text: words.title },
    fullDescription: { text: words.why },
    help: { text: help, markdown: help.replace("\n", "\n\n") },
    defaultConfiguration: { level },
  }
}

/** SARIF 2.1.0: rules with their help, relative URIs, a cell as a logical location, fingerprints that survive moved lines. */
export const sarif: Printer = ({ tool, diagnostics, lang, failure }) => {
  const samples = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) if (!samples.has(diagnostic.code)) samples.set(diagnostic.code, diagnostic)
  const codes = [...samples.keys()].sort()
  const seen = new Map<string, number>()
  const results = diagnostics.map((diagnostic) => {
    const key = fingerprint(diagnostic)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const { code, severity, message, fix, place, related, accepted } = diagnostic
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: levels[severity],
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
            rules: [...samples]
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([code, sample]) => ruleOf(code, sample, lang)),
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
