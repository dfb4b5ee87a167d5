/** The rows of a text in CSV (RFC 4180). */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at))
    const raw = quoted?.[0] ?? /^[^,\r\n]*/.exec(text.slice(at))?.[0] ?? ""
    rows.at(-1)?.push(quoted ? (quoted[1] ?? "").replaceAll('""', '"') : raw)
    at += raw.length
    if (text.startsWith("\r\n", at)) {
      rows.push([])
      at += 2
    } else if (text[at] === ",") at++
    else if (at < text.length) throw new Error(`unexpected ${JSON.stringify(text[at])} at ${at}`)
  }
  rows.pop()
  return rows
}
