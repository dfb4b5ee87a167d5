// A few elements are most of a workbook's thousand tags, and most programs write each of them in one way: what is written so is taken in one leap, by one
// pattern, instead of tag by tag and attribute by attribute.

export interface Leap {
  /** The elements that it takes; it begins with the first. It is made only where all of them belong to the namespaces wanted. */
  readonly names: readonly [string, ...string[]]
  /** Where what it takes ends; -1: it is told of tag by tag. */
  readonly take: (text: string, at: number) => number
  /** It takes a first tag alone: more of the element follows. */
  readonly opens: boolean
}

type Names = Leap["names"]

/** Takes as many as follow one another of what this sticky pattern finds, without an attribute that stands twice. `take`: false: not here. */
export const leap = (names: Names, pattern: RegExp, take: (match: RegExpExecArray) => boolean): Leap => ({
  names,
  opens: false,
  take: (text, at) => {
    let end = at
    for (;;) {
      pattern.lastIndex = end
      const match = pattern.exec(text)
      if (match === null || !take(match)) return end > at ? end : -1
      end = pattern.lastIndex
    }
  },
})

/** The same of a tag that opens an element. */
export const leapInto = (name: string, pattern: RegExp, take: (match: RegExpExecArray) => boolean): Leap => ({
  names: [name],
  opens: true,
  take: (text, at) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    return match !== null && take(match) ? pattern.lastIndex : -1
  },
})
