import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import { type RichText, richText } from "./rich-text.ts"
import { keepReading, tells } from "./texts/store.ts"
import { spreadsheet } from "./xml.ts"

/** The table of shared strings, in order; empty where the workbook has none. */
export function readSharedStrings(source: Package, part: string | null): readonly RichText[] {
  const strings: RichText[] = []
  const collector = richText()
  if (part !== null) {
    tells(source.texts, part)
    readPart(source, part, spreadsheet, {
      open: (name, attributes) => {
        if (name !== "si") collector.open(name, attributes)
      },
      close: (name) => {
        if (name !== "si") return collector.close(name)
        const string = collector.take()
        strings.push(string)
        keepReading(source.texts, string)
        if (strings.length % 1024 === 0) within("shared-strings", strings.length)
      },
      text: collector.text,
    })
  }
  return strings
}
