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
  let text = ""
  readPart(source, part, null, {
    open(name, attributes, raw) {
      if (name === "property") custom = withoutHeaps(attributes.name ?? "")
      path.push(raw)
      text = ""
    },
    text(piece) {
      text += piece
    },
    close() {
      const name = path.pop() ?? ""
      if (text.trim() !== "") {
        found.push({ kind: "property", name: custom ?? owner(path, name), text: withoutHeaps(text) })
        within("asides", found.length)
      }
      text = ""
      if (path.length <= 1) custom = null
    },
  })
  return found
}

/** Values inside `vt:vector` and the like are named after the property that they belong to. */
const owner = (path: readonly string[], name: string): string => path[1] ?? name

/** The comments of a sheet, old and threaded. Of the old ones with who wrote them. */
export function readComments(source: Package, relationships: readonly Relationship[]): readonly CellComment[] {
  const comments: CellComment[] = []
  for (const { type, target } of relationships)
    if (type === "comments") readNotes(source, target, comments)
    else if (type === "threadedComment") readThreads(source, target, comments)
  return comments
}

function readNotes(source: Package, part: string, comments: CellComment[]): void {
  const collector = richText()
  const authors: string[] = []
  let ref = ""
  let author: string | undefined
  let inAuthor = false
  tells(source.texts, part)
  readPart(source, part, null, {
    open(name, attributes) {
      if (name === "comment") {
        ref = attributes.ref ?? ""
        author = authors[Number(attributes.authorId)]
      } else if (name === "author") {
        inAuthor = true
        authors.push("")
      } else collector.open(name, attributes)
    },
    text(text) {
      if (inAuthor) authors[authors.length - 1] += text
      else collector.text(text)
    },
    close(name) {
      if (name === "author") inAuthor = false
      if (name !== "comment") return collector.close(name)
      const { text } = collector.take()
      comments.push(author === undefined ? { ref, text } : { ref, text, author: withoutHeaps(author) })
      within("asides", comments.length)
    },
  })
}

function readThreads(source: Package, part: string, comments: CellComment[]): void {
  let ref = ""
  let text = ""
  tells(source.texts, part)
  readPart(source, part, null, {
    open(name, attributes) {
      if (name === "threadedComment") ref = attributes.ref ?? ""
      text = ""
    },
    text(piece) {
      text += piece
    },
    close(name) {
      if (name !== "text") return
      comments.push({ ref, text: withoutHeaps(text) })
      within("asides", comments.length)
    },
  })
}
