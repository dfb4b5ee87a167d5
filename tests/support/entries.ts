import type { Form, FormCell, FormRow, FormSheet } from "../../src/model/form.ts"
import type { Entry, Reading } from "../../src/model/submission.ts"

/** What a cell of a form holds. */
export interface Written {
  readonly typed: string
  readonly read: Reading
}

/** A form's cells for input as they are read once each holds what `write` gives it; the first row of a sheet is row 8. */
export const entriesOf = (
  form: Form,
  file: string,
  write: (sheet: FormSheet, row: FormRow, cell: FormCell) => Written,
): Entry[] =>
  form.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index) =>
      row.cells.map((cell): Entry => {
        const column = sheet.columns.findIndex(({ key }) => key === cell.column)
        return {
          sheet: sheet.id,
          row: row.code,
          column: cell.column,
          label: row.label,
          input: cell.input,
          required: cell.required,
          measure: cell.measure,
          unit: sheet.id === "units" ? row.code : null,
          countUnit: row.unit,
          at: {
            kind: "workbook",
            file,
            sheet: sheet.name,
            cell: `${String.fromCharCode(65 + column)}${index + 8}`,
            row: row.code,
            column: sheet.columns[column]?.heading ?? null,
          },
          computed: false,
          ...write(sheet, row, cell),
        }
      }),
    ),
  )
