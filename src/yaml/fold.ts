const width = 128

/** Words in lines of at most `columns`; a word that is longer has a line of its own. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last !== undefined && [...last].length + 1 + [...word].length <= columns)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * A folded block scalar after `before` (`reading: `, `- text: `): its words wrapped anew. A text that folding would change (runs of spaces, lines that
 * begin with one) is written as it is, line by line.
 */
export function foldedBlock(before: string, value: string, after: string): string {
  const [, indent = "", dashes = "", rest = ""] = /^( *)((?:- )*)(.*)$/.exec(before) ?? []
  const inner = " ".repeat(indent.length + dashes.length + (rest === "" ? 0 : 2))
  const body = value.replace(/\n$/, "")
  const chomp = value.endsWith("\n") ? "" : "-"
  const isPlain = !/ {2}|\t|\n /.test(body) && body === body.trim()
  const lines = isPlain
    ? body.split("\n").flatMap((paragraph, i) => [...(i > 0 ? [""] : []), ...wrap(paragraph, width - inner.length)])
    : body.split("\n")
  const sign = isPlain ? ">" : "|"
  return [`${before}${sign}${chomp}${after}`, ...lines.map((line) => (line === "" ? "" : `${inner}${line}`))].join("\n")
}
