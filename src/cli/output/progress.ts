import { visible } from "../../base/text.ts"
import type { Bilingual, Lang } from "../../model/words.ts"

/** A terminal on stderr, wide enough for a line that is replaced by the next. */
export interface Terminal {
  readonly columns: number
  readonly write: (text: string) => void
}

/** How far long work has come, for whoever waits for it. */
export interface Progress {
  /** A file is read, the nth of so many. */
  readonly reading: (file: string, nth: number, of: number) => void
  /** A file is made. */
  readonly making: (file: string) => void
  /** Makes room for what is printed. */
  readonly clear: () => void
  /** The last word: how many files, and how long; nothing where nothing was shown. */
  readonly end: () => void
}

const nothing = () => undefined
export const silent: Progress = { reading: nothing, making: nothing, clear: nothing, end: nothing }

export const narrowest = 40
/** Who waits shorter than this need not be told. */
const patience = 700
const between = 80

const summary = (read: number, made: number, ms: number): Bilingual => {
  const seconds = (ms / 1000).toFixed(1)
  return {
    vi: `Đã đọc ${read} tệp, lập ${made} tệp; ${seconds.replace(".", ",")} giây`,
    en: `Files read: ${read}, made: ${made}; ${seconds} s`,
  }
}

const clearLine = "\r\u001b[K"

/** Shows one line, and replaces it by the next. `now` counts milliseconds. */
export function shownOn({ columns, write }: Terminal, now: () => number, lang: Lang): Progress {
  const began = now()
  let [last, onScreen, ever] = [began + patience - between, false, false]
  const [read, made] = [new Set<string>(), new Set<string>()]
  const clear = () => {
    if (onScreen) write(clearLine)
    onScreen = false
  }
  const show = (line: string) => {
    const at = now()
    if (at - last < between) return
    last = at
    write(`${clearLine}${[...visible(line)].slice(0, columns - 1).join("")}`)
    onScreen = ever = true
  }
  return {
    reading: (file, nth, of) => {
      read.add(file)
      show(lang === "vi" ? `Đang đọc ${nth}/${of}: ${file}` : `Reading ${nth} of ${of}: ${file}`)
    },
    making: (file) => {
      made.add(file)
      show(lang === "vi" ? `Đang lập ${file}` : `Making ${file}`)
    },
    clear,
    end: () => {
      clear()
      if (ever) write(`${summary(read.size, made.size, now() - began)[lang]}\n`)
    },
  }
}
