import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import { samePart } from "./same-part.ts"
import { attribute } from "./xml.ts"

export interface Relationship {
  readonly id: string
  /** The last step of the type, the same in strict and transitional files: `worksheet`, `sharedStrings`. */
  readonly type: string
  /** A part's name, or an address outside the package. */
  readonly target: string
  readonly external: boolean
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

/** `%20` and the like in a target stand for a character of the part's name, or of the address. */
export function unescaped(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

const sameRelationships = samePart<readonly Relationship[]>()

/** What a part of relationships says, its targets as they are written. */
export const writtenRelationships = (source: Package, name: string): readonly Relationship[] =>
  sameRelationships(source, name, () => {
    const found: Relationship[] = []
    readPart(source, name, null, {
      open(name, tag) {
        if (name !== "Relationship") return
        within("entries", found.length + 1)
        found.push({
          id: attribute(tag, "Id") ?? "",
          type: (attribute(tag, "Type") ?? "").split("/").at(-1) ?? "",
          target: attribute(tag, "Target") ?? "",
          external: attribute(tag, "TargetMode")?.toLowerCase() === "external",
        })
      },
    })
    return found
  })

/** The relationships of a part (`""` is the package itself), in the order of the file; none where it has none. */
export function relationships(source: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1
  return writtenRelationships(source, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`).map((one) => {
    if (one.external) return one
    const local = resolveTarget(part, one.target)
    return { ...one, target: source.zip.find(local) === null ? unescaped(local) : local }
  })
}
