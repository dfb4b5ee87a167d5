/** Texts that become the bytes of one part, one after the other. */
export interface TextBytes {
  readonly add: (text: string) => void
  readonly isEmpty: () => boolean
  /** All of them, between two others. */
  readonly between: (before: string, after: string) => Uint8Array
}

/** So many characters are encoded together. */
const piece = 32_768

/** A long text that is never in memory as one text. */
export function textBytes(): TextBytes {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let waiting = ""
  return {
    add: (text) => {
      waiting += text
      if (waiting.length < piece) return
      pieces.push(encoder.encode(waiting))
      waiting = ""
    },
    isEmpty: () => pieces.length === 0 && waiting === "",
    between: (before, after) => {
      const all = [encoder.encode(before), ...pieces, encoder.encode(waiting + after)]
      const whole = new Uint8Array(all.reduce((so, { length }) => so + length, 0))
      let at = 0
      for (const one of all) {
        whole.set(one, at)
        at += one.length
      }
      return whole
    },
  }
}
