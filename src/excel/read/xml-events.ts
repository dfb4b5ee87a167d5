// What a parser of XML tells, and to whom.

export type Attributes = Readonly<Record<string, string>>

/** The attributes of one tag, good until the next one is told of. Most are never asked for: an object is made of them only by `all`. */
export interface Tag {
  readonly get: (name: string) => string | undefined
  readonly all: () => Attributes
  /** Is one of them a namespace's? */
  readonly declares: () => boolean
}

/** What is told of a text, in order; names as they are written. */
export interface XmlEvents {
  readonly open: (name: string, tag: Tag) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  readonly comment: (text: string) => void
  readonly doctype: () => void
  /**
   * Takes what begins at this place of the text in one leap, if it knows it to be plain, inside the root: where it ends; -1: it is told of tag by
   * tag. `open`: the leap ends inside this element.
   */
  readonly leap?: (text: string, at: number, open: (name: string) => void) => number
}

export interface XmlParser {
  readonly write: (text: string) => void
  readonly close: () => void
}
