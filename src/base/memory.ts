/** So many answers are kept, and again as many of those before them. */
const most = 4_096
/** Longer texts seldom come twice. */
const longest = 400

/** The same text, which does not hold the whole part of a file that it was cut out of: a slice of a joined text holds that one, no longer than itself. */
export const ownText = (text: string): string => ` ${text}`.slice(1)

/** What is made of a thing, made once however many ask. */
export function ofEach<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const found = new WeakMap<K, { readonly made: T }>()
  return (of) => {
    const known = found.get(of) ?? { made: make(of) }
    found.set(of, known)
    return known.made
  }
}

/**
 * Remembers what was made of texts: most words of a workbook are its form's, and stand in every other one. `make` is given a copy of the text, so
 * that a word does not hold the whole part of a file that it was cut out of.
 */
export function memory<T>(): (text: string, make: (own: string) => T) => T {
  let [now, before] = [new Map<string, T>(), new Map<string, T>()]
  return (text, make) => {
    if (text.length > longest) return make(text)
    const known = now.get(text)
    if (known !== undefined) return known
    const own = ownText(text)
    const made = before.get(text) ?? make(own)
    if (now.size >= most) [now, before] = [new Map(), now]
    now.set(own, made)
    return made
  }
}
