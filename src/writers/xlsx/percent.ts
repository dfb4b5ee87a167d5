import type { Expression } from "../../model/table.ts"

// Percentages and means as formulas, in whole numbers. Each takes its operands as they are printed.

/** The decimals with which n of d, rounded, stays below a line: one more than 10 goes into d over twice what is lacking. */
function placesBelow(n: string, d: string, line: string, least: string, per = 100): string {
  const [whole = "", fraction = ""] = line.split(".")
  const scale = 10 ** fraction.length
  const lacking = `(${Number(whole + fraction)}*${d}-${per * scale}*${n})`
  return `IF(${lacking}>0,MAX(${least},LEN(INT(${scale}*${d}/(2*${lacking})))),${least})`
}

/** n of d as a percentage, as a fraction, as `percentOf` prints it beside a plain target: 1999 of 2000 is 0.9995. */
export function share(n: string, d: string, target: string | null, least: string): string {
  const own = target === null || Number(target) >= 100 ? [] : [placesBelow(n, d, target, least)]
  const [whole, ...others] = [placesBelow(n, d, "100", least), ...own]
  const places = others.length === 0 ? whole : `MAX(${[whole, ...others].join(",")})`
  return `INT((${n}*10^(${places}+2)+(${places}=${least})*${d}/2)/${d})/10^(${places}+2)`
}

/** The decimals with which n of d stays beyond a number that it passes: truncated, it has to be above it still. */
function placesAbove(n: string, d: string, { per, line, least }: Quotient): string {
  const [whole = "", fraction = ""] = (line?.at ?? "").split(".")
  const scale = 10 ** fraction.length
  const excess = `(${per * scale}*${n}-${Number(whole + fraction)}*${d})`
  const bottom = `${scale}*${d}`
  return `IF(${excess}>0,IF(${2 * 10 ** least}*${excess}<${bottom},MAX(${least + 1},LEN(INT((${bottom}-1)/${excess}))),${least}),${least})`
}

type Quotient = Pick<Extract<Expression, { readonly kind: "quotient" }>, "per" | "line" | "least">

/** n of d times `per` as `quotientOf` prints it beside a line that has no more decimals than `least`. */
export function quotient(n: string, d: string, of: Quotient): string {
  const { per, line, least } = of
  const above = line?.is === "most"
  const places =
    line === null ? String(least) : above ? placesAbove(n, d, of) : placesBelow(n, d, line.at, String(least), per)
  return `INT((${per}*${n}*10^${places}+(${places}=${least})*${d}/2)/${d})/10^${places}`
}

/** The decimals with which two shares that differ, rounded, print differently; see `percentsCompared`. */
export function placesApart([n, d]: readonly [string, string], [m, e]: readonly [string, string]): string {
  const rounded = (top: string, bottom: string) => `INT((${top}*10^(ROW($1:$9)+2)+${bottom}/2)/${bottom})`
  return `IF(${n}*${e}=${m}*${d},1,SUMPRODUCT(MIN(ROW($1:$9)+9*(${rounded(n, d)}=${rounded(m, e)}))))`
}

/** A percentage that is a fraction as it is printed, with the decimal point of the reader's program: that of `FIXED(0,1)`. */
export function printedShare(fraction: string): string {
  const percent = `ROUND(100*${fraction},9)`
  return `${percent}&IF(${percent}=INT(${percent}),MID(FIXED(0,1),2,2),"")&"%"`
}
