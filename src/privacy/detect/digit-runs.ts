/** Figures that stand together, as one number or as several beside one another. */
export interface DigitRun {
  /** Each group of figures between its separators. */
  readonly groups: readonly string[]
  /** Text shortly before and behind, in small letters. */
  readonly before: string
  readonly after: string
  /** A letter stands right before it: C1234567, DN45… */
  readonly letters: string
}

/** Letters that are typed for figures: O914 123 456. */
const asDigit: Readonly<Record<string, string>> = { o: "0", O: "0", l: "1", I: "1", i: "1", "|": "1" }
/** No letter that ends a word begins a number: "gọi 0905 …". */
const run = /(?:[\d|]|(?<!\p{L})[oOlIi](?=[\s.]?[\doOlIi]))(?:[\s._()\u2013-]{0,3}[\doOlIi|])*/gu
const separator = /[\s._()\u2013-]+/u

/** The runs of seven figures and more. Every character is looked at once. */
export function* digitRuns(text: string): Generator<DigitRun> {
  for (const match of text.matchAll(run)) {
    const [found] = match
    const end = match.index + found.length
    if (found.length < 7) continue
    const groups = found.split(separator).flatMap((group) => {
      const digits = group.replace(/[^\d]/g, (letter) => asDigit[letter] ?? "")
      return /\d/.test(group) && digits !== "" ? [digits] : []
    })
    if (groups.reduce((sum, { length }) => sum + length, 0) < 7) continue
    const before = text.slice(Math.max(0, match.index - 48), match.index)
    yield {
      groups,
      before: before.toLowerCase(),
      after: text.slice(end, end + 40).toLowerCase(),
      letters: /\p{L}+$/u.exec(before)?.[0] ?? "",
    }
  }
}

/** Neighbouring groups that make a number of so many figures, each by its figures and whether it is the whole run. */
export function* numbersIn(
  { groups }: DigitRun,
  least: number,
  most: number,
): Generator<{ readonly digits: string; readonly whole: boolean; readonly grouped: boolean }> {
  for (let from = 0; from < groups.length; from++) {
    // Within a longer run a number begins with the zero of a phone or a citizen, or with the country's code.
    if (from > 0 && !/^(?:0|84)/.test(groups[from] ?? "")) continue
    let digits = ""
    for (let to = from; to < groups.length && digits.length < most; to++) {
      digits += groups[to]
      if (digits.length >= least && digits.length <= most)
        yield { digits, whole: from === 0 && to === groups.length - 1, grouped: to > from }
    }
  }
}
