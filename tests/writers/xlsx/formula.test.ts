import { describe, expect, it } from "vitest"
import {
  above,
  added,
  both,
  count,
  countOf,
  expression,
  howMany,
  isNumber,
  joined,
  minus,
  type Operand,
  over,
  range,
  sumOf,
  times,
  weighted,
  when,
} from "../../../src/figures/expression.ts"
import { formulaOf } from "../../../src/writers/xlsx/formula.ts"

const at = (row: string, column: string, table = "figures") => ({ table, row, column })
const [a, b, c] = [at("1", "a"), at("1", "b"), at("1", "c")]
const away = at("1", "n", "sources")
const places = new Map([
  [
    "figures",
    {
      sheet: "Số liệu",
      rows: new Map([
        ["1", 5],
        ["2", 6],
      ]),
      columns: new Map([
        ["a", 1],
        ["b", 2],
        ["c", 28],
      ]),
    },
  ],
  ["sources", { sheet: "Nguồn số liệu", rows: new Map([["1", 9]]), columns: new Map([["n", 6]]) }],
])
const printed = (operand: Operand): string => formulaOf(expression(operand), "Số liệu", places)

describe("an expression as a formula", () => {
  it.each<readonly [string, Operand, string]>([
    ["a cell on the sheet", a, "A5"],
    ["a cell of another sheet", away, "'Nguồn số liệu'!F9"],
    ["a range", range([a, b, c]), "A5:AB5"],
    ["a range of one cell is the cell", range([a]), "A5"],
    ["a text with quotes", 'nói "không"', '"nói ""không"""'],
    ["a truth", true, "TRUE"],
    ["a call", when(both(isNumber(a), above(a, 0)), a, "–"), 'IF(AND(ISNUMBER(A5),A5>0),A5,"–")'],
    ["several arguments", sumOf(range([a, b]), away), "SUM(A5:B5,'Nguồn số liệu'!F9)"],
    ["a word counted", countOf(range([a, b]), "Đạt"), 'COUNTIF(A5:B5,"Đạt")'],
    ["a sum of none", added([]), "0"],
    ["a sum within a product", times(added([a, b]), 2), "(A5+B5)*2"],
    ["a product within a sum", added([times(a, 2), b]), "A5*2+B5"],
    ["what is taken away as a whole", minus(a, added([b, c])), "A5-(B5+AB5)"],
    ["what is taken away one by one", minus(minus(a, b), c), "A5-B5-AB5"],
    ["a quotient of a quotient", over(a, over(b, c)), "A5/(B5/AB5)"],
    ["words behind a sum", joined(added([a, b]), "/14"), 'A5+B5&"/14"'],
    ["words behind a comparison", joined(above(a, b), ""), '(A5>B5)&""'],
    ["how many of a range", howMany(above(range([a, b]), 0)), "SUMPRODUCT(A5:B5>0)"],
    ["how many of one cell", howMany(isNumber(a)), "ISNUMBER(A5)"],
    ["weights of a range", weighted(isNumber(range([a, b])), range([a, b])), "SUMPRODUCT(ISNUMBER(A5:B5),A5:B5)"],
    ["the weight of one cell, in which words count for nothing", weighted(isNumber(a), a), "ISNUMBER(A5)*N(A5)"],
  ])("%s", (_, operand, formula) => expect(printed(operand)).toBe(formula))

  it.each<readonly [string, Operand]>([
    ["a table that is not there", at("1", "a", "floors")],
    ["a row that is not there", at("3", "a")],
    ["a column that is not there", at("1", "d")],
    ["a range over two sheets", count({ kind: "range", from: a, until: away })],
  ])("refuses %s", (_, operand) => expect(() => printed(operand)).toThrow(RangeError))
})
