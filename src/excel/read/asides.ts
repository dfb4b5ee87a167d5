import { withoutHeaps } from "../../base/text.ts"
import type { Aside, CellComment } from "../../model/workbook.ts"
import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import type { Relationship } from "./relationships.ts"
import { richText } from "./rich-text.ts"
import { samePart } from "./same-part.ts"
import { tells } from "./texts/store.ts"

const sameProperties = samePart<readonly Aside[]>()

/** Texts of one part of document properties: each element that has text of its own, by its name there (`dc:creator`). */
export function readProperties(source: Package, part: string): readonly Aside[] {
  tells(source.texts, part)
  return sameProperties(source, part, () => propertiesOf(source, part))
}

function propertiesOf(source: Package, part: string): readonly Aside[] {
  const found: Aside[] = []
  const path: string[] = []
  let custom: string | null = null
  readPart(source, part, null, {
    open(name, tag, raw) {
      if (name === "property") custom = withoutHeaps(tag.get("name") ?? "")
      path.push(raw)
    },
    close(_, own) {
      // Values inside `vt:vector` and the like are named after the property that they belong to.
      const name = custom ?? path[1] ?? path[0] ?? ""
      path.pop()
      if (own.trim() !== "") {
        found.push({ kind: "property", name, text: withoutHeaps(own) })
        within("asides", found.length)
      }
      if (path.length <= 1) custom = null
    },
  })
  return found
}

/** The comments of a sheet, old and threaded. Of the old ones with who wrote them. */
export function readComments(source: Package, relationships: readonly Relationship[]): readonly CellComment[] {
  const comments: CellComment[] = []
  const keep = (comment: CellComment): void => {
    comments.push(comment)
    within("asides", comments.length)
  }
  for (const { type, target } of relationships)
    if (type === "comments") readNotes(source, target, keep)
    else if (type === "threadedComment") readThreads(source, target, keep)
  return comments
}

function readNotes(source: Package, part: string, keep: (comment: CellComment) => void): void {
  const collector = richText()
  const authors: string[] = []
  let ref = ""
  let author: string | undefined
  tells(source.texts, part)
  readPart(source, part, null, {
    open(name, tag) {
      if (name === "comment") {
        ref = tag.get("ref") ?? ""
        author = authors[Number(tag.get("authorId"))]
      } else collector.open(name, tag)
    },
    close(name, own) {
      if (name === "author") authors.push(withoutHeaps(own))
      if (name !== "comment") return collector.close(name, own)
      const { text } = collector.take()
      keep(author === undefined ? { ref, text } : { ref, text, author })
    },
  })
}

function readThreads(source: Package, part: string, keep: (comment: CellComment) => void): void {
  let ref = ""
  tells(source.texts, part)
  readPart(source, part, null, {
    open(name, tag) {
      if (name === "threadedComment") ref = tag.get("ref") ?? ""
    },
    close(name, own) {
      if (name === "text") keep({ ref, text: withoutHeaps(own) })
    },
  })
}
