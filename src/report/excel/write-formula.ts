// Pieces of formulas. Cells stand in braces by their names: `SUM({first..last})`.

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

export const cell = (name: string): string => `{${name}}`

/** The cells from the first to the last: one range. */
export const range = (names: readonly string[]): string =>
  names.length === 1 ? cell(names[0] ?? "") : `{${names[0]}..${names.at(-1)}}`

/** What stands where there is no number. */
export const blank = quoted("–")

/** The sum of a range's numbers times their weights; `N` and `SUMPRODUCT` take words for nothing. */
export const weighted = (weights: string, numbers: string): string =>
  numbers.includes("..") ? `SUMPRODUCT(${weights},${numbers})` : `${weights}*N(${numbers})`

/** How many of a range are so; `test` is 1 or 0 for each cell. */
export const howMany = (test: string): string => (test.includes("..") ? `SUMPRODUCT(${test})` : test)

/** The decimals with which n of d, rounded, stays below a line: one more than 10 goes into d over twice what is lacking. */
function placesBelow(n: string, d: string, line: string, least: string): string {
  const [whole = "", fraction = ""] = line.split(".")
  const scale = 10 ** fraction.length
  const lacking = `(${Number(whole + fraction)}*${d}-${100 * scale}*${n})`
  return `IF(${lacking}>0,MAX(${least},LEN(INT(${scale}*${d}/(2*${lacking})))),${least})`
}

/** A target with more than one decimal needs more than a formula of one line. */
export const isPlain = (target: string | null): boolean => (target?.split(".")[1]?.length ?? 0) <= 1

/** n of d as a percentage, as a fraction, in whole numbers, as `percentOf` prints it beside a plain target: 1999 of 2000 is 0.9995. */
export function share(n: string, d: string, target: string | null = null, least = "1"): string {
  const own = target === null || Number(target) >= 100 ? [] : [placesBelow(n, d, target, least)]
  const [whole, ...others] = [placesBelow(n, d, "100", least), ...own]
  const places = others.length === 0 ? whole : `MAX(${[whole, ...others].join(",")})`
  return `INT((${n}*10^(${places}+2)+(${places}=${least})*${d}/2)/${d})/10^(${places}+2)`
}

/** The decimals with which two shares that differ, rounded, print differently; see `percentsCompared`. */
export function placesApart([n, d]: readonly [string, string], [m, e]: readonly [string, string]): string {
  const rounded = (top: string, bottom: string) => `INT((${top}*10^(ROW($1:$9)+2)+${bottom}/2)/${bottom})`
  return `IF(${n}*${e}=${m}*${d},1,SUMPRODUCT(MIN(ROW($1:$9)+9*(${rounded(n, d)}=${rounded(m, e)}))))`
}

/** A percentage that is a fraction as it is printed, whatever the reader's Excel has for a decimal point. */
export function printedShare(fraction: string, point: string): string {
  const percent = `ROUND(100*${fraction},9)`
  return `SUBSTITUTE(${percent},"${point === "," ? "." : ","}","${point}")&IF(${percent}=INT(${percent}),"${point}0","")&"%"`
}

/** A whole count below a thousand million as it is printed, whatever the reader's Excel has between thousands. */
export function printedCount(value: string, between: string): string {
  const three = (number: string) => `TEXT(MOD(${number},1000),"000")`
  const thousands = `INT(${value}/1000)`
  const long = `IF(${value}<1000000,${thousands},INT(${value}/1000000)&"${between}"&${three(thousands)})&"${between}"&${three(value)}`
  return `IF(${value}<1000,${value},${long})`
}
