import type { Expression, Table, TableCell, TableColumn, TableRow } from "../model/table.ts"
import { textCell } from "./cells.ts"

/** A column that owns its cells: what each row has in it. Words stand at the left where it does not say otherwise. */
export interface Column<R> extends Omit<TableColumn, "align"> {
  readonly align?: TableColumn["align"]
  readonly cell: (row: R) => TableCell
}

const standing =
  (align: TableColumn["align"], holds?: TableColumn["holds"]) =>
  <R>(key: string, heading: string, width: number, cell: Column<R>["cell"], more?: Partial<Column<R>>): Column<R> => ({
    key,
    ...(holds && { holds }),
    heading,
    width,
    align,
    cell,
    ...more,
  })

/** Columns by how they stand, or by what they hold. */
export const column = {
  left: standing("left"),
  right: standing("right"),
  centre: standing("center"),
  code: standing("left", "code"),
  day: standing("center", "day"),
  percent: standing("right", "percent"),
}

/** What a row is about, before the columns make cells of it; a group has its words alone. */
export type Row<R> =
  | { readonly kind: "data" | "total"; readonly id: string | null; readonly of: R }
  | { readonly kind: "group"; readonly id: string | null; readonly text: string }

export const data = <R>(of: R, id: string | null = null): Row<R> => ({ kind: "data", id, of })
export const total = <R>(of: R, id: string | null = null): Row<R> => ({ kind: "total", id, of })
export const group = (text: string, id: string | null = null): Row<never> => ({ kind: "group", id, text })

/** Rows below what they stand in, which is said once above those that stand together. */
export const under = <L, R>(
  lines: readonly L[],
  holderOf: (line: L) => string,
  titleOf: (holder: string) => string,
  rowsOf: (line: L) => readonly Row<R>[],
): Row<R>[] =>
  lines.flatMap((line, i) => {
    const [holder, before] = [holderOf(line), lines[i - 1]]
    const rows = rowsOf(line)
    return before !== undefined && holderOf(before) === holder ? rows : [group(titleOf(holder)), ...rows]
  })

/** A table whose cells are what its columns make of each row. */
export function tableOf<R>({
  id,
  title,
  columns,
  rows,
}: {
  readonly id: string
  readonly title: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly Row<R>[]
}): Table {
  return {
    id,
    title,
    columns: columns.map(({ cell: _, align = "left", ...column }) => ({ ...column, align })),
    rows: rows.map(
      (row): TableRow =>
        row.kind === "group"
          ? { kind: "group", id: row.id, cells: [textCell(row.text)] }
          : { kind: row.kind, id: row.id, cells: columns.map(({ cell }) => cell(row.of)) },
    ),
  }
}

/** The cell with how it follows from others, where it does. */
export const calculated = (cell: TableCell, formula: Expression | null | undefined): TableCell =>
  formula ? { ...cell, formula } : cell
