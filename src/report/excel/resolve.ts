import type { Links } from "../excel-cell.ts"

/** The formula with its names replaced by cells, for a cell on `sheet`: `{a..b}` becomes `'Số liệu'!F9:N9`. */
export function resolved(formula: string, sheet: string, cells: Links): string {
  return formula.replace(/\{([^{}]+)\}/g, (_, names: string) => {
    const [first, last = first] = names.split("..").map((name) => {
      const cell = cells.get(name)
      if (cell === undefined) throw new RangeError(`no cell has the name ${name}`)
      return cell
    })
    if (first === undefined || last === undefined || first.sheet !== last.sheet)
      throw new RangeError(`not a range of one sheet: ${names}`)
    const place = first === last ? first.cell : `${first.cell}:${last.cell}`
    return first.sheet === sheet ? place : `'${first.sheet}'!${place}`
  })
}
