import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import { type RichText, richText } from "./rich-text.ts"
import { keepReading, tells } from "./texts/store.ts"
import type { Theme } from "./theme.ts"
import { spreadsheet } from "./xml.ts"

/** A string without runs, as most are written: it is taken in one leap. */
const plainString = /<si><t(?: xml:space="preserve")?>([^<>&\r]*)<\/t><\/si>/y

/** The table of shared strings, in order; empty where the workbook has none. */
export function readSharedStrings(source: Package, part: string | null, theme: Theme | null): readonly RichText[] {
  const strings: RichText[] = []
  const collector = richText(theme)
  if (part !== null) {
    tells(source.texts, part)
    const take = (): void => {
      const string = collector.take()
      strings.push(string)
      keepReading(source.texts, string)
      if (strings.length % 1024 === 0) within("shared-strings", strings.length)
    }
    let inside = false
    readPart(source, part, spreadsheet, {
      leaps: ["si", "t"],
      leap: (text, at) => {
        plainString.lastIndex = at
        const match = inside ? null : plainString.exec(text)
        if (match === null) return -1
        collector.open("t", {})
        collector.text(match[1] ?? "")
        collector.close("t")
        take()
        return plainString.lastIndex
      },
      open: (name, attributes) => {
        if (name === "si") inside = true
        else collector.open(name, attributes)
      },
      close: (name) => {
        if (name !== "si") return collector.close(name)
        inside = false
        take()
      },
      text: collector.text,
    })
  }
  return strings
}
