/** A word of a text, with what stands between it and the one before. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly gap: string
  readonly start: number
  readonly end: number
  /** Begins with a capital, in a text that is not all in capitals. */
  readonly capital: boolean
  /** One letter, or two as in Ng., that stand for a name. */
  readonly initial: boolean
}

/** The letters of Latin: those of other alphabets are mapped before. */
const word = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff'’]*/g
const beyondAscii = /[^\x20-\x7e]/

/** The words of a text. `unmarked`: it has no marks at all, so that they are compared without theirs. */
export function wordsOf(text: string): { readonly tokens: readonly Token[]; readonly unmarked: boolean } {
  const unmarked = !beyondAscii.test(text)
  const shouting = text.length > 7 && text === text.toUpperCase()
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const [found] = match
    const lower = found.toLowerCase()
    const start = match.index
    const first = found.charAt(0)
    const next = text.charAt(start + found.length)
    tokens.push({
      text: found,
      lower,
      gap: text.slice(end, start),
      start,
      end: start + found.length,
      capital: !shouting && first !== first.toLowerCase(),
      initial: first !== first.toLowerCase() && (found.length === 1 || (/^\p{Lu}\p{Ll}$/u.test(found) && next === ".")),
    })
    end = start + found.length
  }
  return { tokens, unmarked }
}

/** Phrases by their first word, the longer ones first. */
export type PhraseBook = ReadonlyMap<string, readonly (readonly string[])[]>

export function phraseBook(phrases: readonly string[]): PhraseBook {
  const book = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const parts = phrase.split(" ")
    const first = parts[0] ?? ""
    book.set(first, [...(book.get(first) ?? []), parts])
  }
  return book
}

/** How many words of a phrase of the book begin at this one; 0 for none. */
export function phraseAt(book: PhraseBook, tokens: readonly Token[], at: number): number {
  const candidates = book.get(tokens[at]?.lower ?? "")
  const found = candidates?.find((parts) =>
    parts.every((part, i) => tokens[at + i]?.lower === part && (i === 0 || tokens[at + i]?.gap.trim() === "")),
  )
  return found?.length ?? 0
}
