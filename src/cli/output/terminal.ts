import { visible } from "../../base/text.ts"
import type { Host } from "../host.ts"

/** Our own colours, as chalk writes them. */
const colour = new RegExp(`(${String.fromCharCode(27)}\\[\\d{1,2}m)`)

/** What is printed, whatever cells and file names hold: nothing in it acts on the terminal but our own colours, where there are any. */
export const shown = (text: string, colours: boolean): string =>
  colours
    ? text
        .split(colour)
        .map((part, i) => (i % 2 === 1 ? part : visible(part)))
        .join("")
    : visible(text)

/** The host, printing visible text only: the one edge that everything printed goes over. */
export const withVisibleText = (host: Host): Host => ({
  ...host,
  out: (text) => host.out(shown(text, host.colours)),
  err: (text) => host.err(shown(text, false)),
})
