// What a workbook may cost to read. Each bound is far above the largest of 81 real office workbooks, and low enough that any file
// of 20 MB is answered within 5 seconds and 512 MB.

const MB = 1024 * 1024

export const limits = {
  /** Bytes of the file itself. A report is below 100 kB; the largest real workbook seen has a few MB. */
  "file-size": 32 * MB,
  /** Files in the zip, and relationships of one part. Workbooks with hundreds of sheets and pictures stay below a thousand. */
  entries: 10_000,
  /** Bytes of one part after inflating. A sheet of half a million formatted blanks takes about 25 MB. */
  "part-bytes": 64 * MB,
  /** Bytes of all parts that are read, together. */
  "inflated-bytes": 96 * MB,
  /** Characters of XML that are parsed, in all parts together, blank cells and rows left out. It is what bounds the time. */
  "xml-characters": 18 * MB,
  /** How many times larger a part of more than 8 MB may become by inflating. Deflate ends at 1032; sheets of blank rows reach 50. */
  ratio: 400,
  /** Sheets of a workbook. A form has eight; 81 real workbooks had nine on average (710). */
  sheets: 300,
  /** `<row>` elements of one sheet: what Excel's grid has. */
  rows: 1_048_576,
  /** Cells that hold something, in all sheets together: what is kept in memory. 81 real workbooks have 507,087 together. */
  cells: 400_000,
  /** Strings in the shared table. Unused ones cost memory too. */
  "shared-strings": 500_000,
  /** Merged ranges of one sheet. "Squared paper" reaches 56,465. */
  merges: 200_000,
  /** Comments of one sheet, and defined names and properties of a workbook. */
  asides: 50_000,
  /** Steps taken on one sheet because conditional formats may hide its cells: one for each cell and format, and one for each token of a condition that is asked of it.
   * Most sheets take none. */
  "conditional-formats": 20_000_000,
  /** `<col>` elements of all sheets together. One sheet may have as many as its grid has columns, 16,384. */
  columns: 100_000,
  /** Fonts, fills, number formats and cell formats, each. Excel ends at 65,490 cell formats. */
  styles: 70_000,
  /** Characters of one text, attribute or comment in the XML. A cell ends at 32,767, each of which may be written `&#x1EA1;`. */
  "string-length": MB,
  /** Elements inside one another. SpreadsheetML needs about ten. */
  nesting: 200,
} as const

export type Limit = keyof typeof limits

/** The ratio counts only for parts above this size: small ones do no harm, whatever they are made of. */
export const ratioMatters = 8 * MB
