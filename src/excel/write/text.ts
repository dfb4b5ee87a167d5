/** What Excel holds in a cell at most, in UTF-16 units. */
const longestText = 32_767

/**
 * Text that Excel opens and shows as it is: no longer than a cell holds, without the two code points that XML forbids and exceljs keeps, and
 * with the underscore of `_x0041_` escaped, which would be read as a character's code.
 */
export function clean(text: string): string {
  const allowed = text.replace(/[\ufffe\uffff]/g, "")
  const short = allowed.length > longestText ? `${allowed.slice(0, longestText - 1)}…` : allowed
  return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
}

const special = /[<>&'"\u007f]|[^\t\n\r\u0020-\uffff]/
const everySpecial = new RegExp(special, "g")
const entities: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  "'": "&apos;",
  '"': "&quot;",
}

/** Text as exceljs writes it into XML: markup escaped, control characters left out. */
export const encoded = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (char) => entities[char] ?? "") : text

/** `<t>` with this text, whose blanks at its ends are kept. */
export const textElement = (text: string): string =>
  `<t${/^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : ""}>${encoded(text)}</t>`
