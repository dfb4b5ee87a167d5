import { withoutHeaps } from "../../../base/text.ts"
import { type Package, readPart } from "../package.ts"
import { relationships } from "../relationships.ts"
import type { Tag } from "../xml.ts"
import { keep, tells } from "./store.ts"

/** Values of a cache: text, number, day, error. */
const values = new Set(["s", "n", "d", "e"])

/** What a pivot table keeps of its source, which may have been deleted long ago: the items of its fields, and all its records. Each value is labelled by its field. */
export function readPivotCache(source: Package, part: string): void {
  const fields: string[] = []
  const say = (tag: Tag, label: string): void => {
    const text = tag.get("v") ?? ""
    if (text.length > 3) keep(source.texts, { kind: "pivot-cache", name: part, text: withoutHeaps(text), label })
  }
  tells(source.texts, part)
  readPart(source, part, null, {
    open(name, tag) {
      if (name === "cacheField") {
        fields.push(withoutHeaps(tag.get("name") ?? ""))
        keep(source.texts, { kind: "pivot-cache", name: part, text: fields.at(-1) ?? "" })
      } else if (values.has(name)) say(tag, fields.at(-1) ?? "")
    },
  })
  const records = relationships(source, part).find(({ type }) => type === "pivotCacheRecords")?.target
  if (records === undefined) return
  let at = -1
  tells(source.texts, records)
  readPart(source, records, null, {
    open(name, tag) {
      if (name === "r") at = -1
      else {
        at++
        if (values.has(name)) say(tag, fields[at] ?? "")
      }
    },
  })
}
