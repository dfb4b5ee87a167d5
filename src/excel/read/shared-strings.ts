import { ownText } from "../../base/memory.ts"
import { unescapeText } from "./entities.ts"
import { leap } from "./leap.ts"
import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import { type RichText, richText } from "./rich-text.ts"
import { keepReading, tells } from "./texts/store.ts"
import type { Theme } from "./theme.ts"
import { spreadsheet } from "./xml.ts"

/** A string without runs, as most are written: it is taken in one leap. */
const plainString = /<si><t(?: xml:space="preserve")?>([^<>&\r]*)<\/t><\/si>/y

/** The table of shared strings, in order; empty where the workbook has none. */
export function readSharedStrings(source: Package, part: string, theme: Theme | null): readonly RichText[] {
  const strings: RichText[] = []
  const collector = richText(theme)
  const add = (string: RichText): void => {
    if (strings.push(string) % 1024 === 0) within("shared-strings", strings.length)
  }
  let inside = false
  tells(source.texts, part)
  readPart(source, part, spreadsheet, {
    leaps: [
      leap(["si", "t"], plainString, ([, text = ""]) => {
        if (!inside) add({ text: ownText(unescapeText(text)), font: null, runs: [] })
        return !inside
      }),
    ],
    open(name, tag) {
      if (name === "si") inside = true
      else collector.open(name, tag)
    },
    close(name, own) {
      if (name !== "si") return collector.close(name, own)
      inside = false
      const string = collector.take()
      keepReading(source.texts, string)
      add(string)
    },
  })
  return strings
}
