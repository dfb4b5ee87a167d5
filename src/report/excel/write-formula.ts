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

/** n of d truncated to tenths of a percent, in whole numbers, and the percentage as a fraction: 1999 of 2000 is 0.999. */
export const tenths = (n: string, d: string): string => `INT(${n}*1000/${d})`
export const share = (n: string, d: string): string => `${tenths(n, d)}/1000`

/** A percentage in tenths as it is printed, whatever the reader's Excel has for a decimal point. */
export const printedTenths = (value: string, point: string): string =>
  `INT(${value}/10)&"${point}"&MOD(${value},10)&"%"`

/** A whole count below a thousand million as it is printed, whatever the reader's Excel has between thousands. */
export function printedCount(value: string, between: string): string {
  const three = (number: string) => `TEXT(MOD(${number},1000),"000")`
  const thousands = `INT(${value}/1000)`
  const long = `IF(${value}<1000000,${thousands},INT(${value}/1000000)&"${between}"&${three(thousands)})&"${between}"&${three(value)}`
  return `IF(${value}<1000,${value},${long})`
}
