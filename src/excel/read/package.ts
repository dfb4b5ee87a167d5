import { withoutHeaps } from "../../base/text.ts"
import type { Inflate } from "../../model/workbook.ts"
import { decodeInto } from "./decode.ts"
import { type Budget, inflate } from "./inflate.ts"
import { within } from "./refuse.ts"
import { mayTell } from "./texts/collect.ts"
import { keep, type TextStore } from "./texts/store.ts"
import { attribute, type ParseBudget, type XmlReader, xmlSink } from "./xml.ts"
import type { Zip } from "./zip.ts"

/** A zip of parts that name one another by relationships. */
export interface Package {
  readonly zip: Zip
  readonly budget: Budget & ParseBudget
  readonly texts: TextStore
  readonly native: Inflate | null
}

export interface Relationship {
  readonly id: string
  /** The last step of the type, the same in strict and transitional files: `worksheet`, `sharedStrings`. */
  readonly type: string
  /** A part's name, or an address outside the package. */
  readonly target: string
  readonly external: boolean
}

/** Reads one XML part; false where there is none of that name. */
export function readPart(
  source: Package,
  name: string,
  wanted: ReadonlySet<string> | null,
  reader: XmlReader,
): boolean {
  const entry = source.zip.find(name)
  if (entry === null) return false
  const decoder = decodeInto(
    name,
    xmlSink(name, wanted, { comment: commentsOf(source, name), ...reader }, source.budget),
  )
  inflate(entry, source.budget, decoder.take, source.native)
  decoder.end()
  return true
}

/** A comment of the XML is shown by no program, and goes wherever the file goes: it is looked through like any other text. */
const commentsOf =
  ({ texts }: Package, name: string) =>
  (written: string): void => {
    const text = written.trim()
    if (text.length > 3 && mayTell.test(text)) keep(texts, { kind: "other-part", name, text: withoutHeaps(text) })
  }

/** The name of a part that a target stands for, seen from the part that names it: absolute, or relative with `..` steps. */
function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1)
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  }
  return steps.join("/")
}

/** `%20` and the like in a target stand for the character in the part's name. */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** The relationships of a part (`""` is the package itself), in the order of the file; none where it has none. */
export function relationships(source: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1
  const found: Relationship[] = []
  readPart(source, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, null, {
    open(name, attributes) {
      if (name !== "Relationship") return
      within("entries", found.length + 1)
      const target = attribute(attributes, "Target") ?? ""
      const external = attribute(attributes, "TargetMode")?.toLowerCase() === "external"
      const local = resolveTarget(part, target)
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : source.zip.find(local) === null ? unescaped(local) : local,
        external,
      })
    },
    close() {},
  })
  return found
}
