/** The key under which a map's entries stand. No record of ours has one of that name. */
const mapKey = "~map"

/** A value as JSON in which maps stay maps. Their keys are texts or numbers; what is `undefined` is left out. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? { [mapKey]: [...one] } : one))

/** What `toJson` wrote. Throws a SyntaxError on anything that is no JSON. */
export const fromJson = (text: string): unknown => revived(JSON.parse(text))

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

/** Maps are made in place, from the inside out: a reviver would be called for every number. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) value[i] = revived(value[i])
  else if (isRecord(value)) {
    const entries = value[mapKey]
    if (Array.isArray(entries)) return new Map(entries.map(([key, one]) => [key, revived(one)]))
    for (const key in value) if (isRecord(value[key])) value[key] = revived(value[key])
  }
  return value
}

/** A document as it stands in its file. */
export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
