import type ExcelJS from "exceljs"
import { type Day, serialOfDay } from "../../base/day.ts"
import type { Check } from "../book.ts"

/** What Excel is to check on a cell, as exceljs takes it. */
export function validation(check: Check): ExcelJS.DataValidation {
  const words = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: check.severity,
    errorTitle: check.errorTitle,
    error: check.error,
    ...(check.prompt
      ? { showInputMessage: true, promptTitle: check.prompt.title, prompt: check.prompt.text }
      : { showInputMessage: false }),
  }
  const rule = (
    type: "whole" | "decimal" | "date",
    operator: "between" | "greaterThanOrEqual",
    ...formulae: (number | Date)[]
  ): ExcelJS.DataValidation => ({ ...words, type, operator, formulae })
  switch (check.kind) {
    case "list":
      return { ...words, type: "list", formulae: [`"${check.values.join(",")}"`] }
    case "whole":
      return rule("whole", "greaterThanOrEqual", 0)
    case "decimal":
      return check.range
        ? rule("decimal", "between", check.range.from, check.range.until)
        : rule("decimal", "greaterThanOrEqual", 0)
    case "day":
      return rule("date", "between", instant(check.from), instant(check.until))
  }
}

/** exceljs makes the serial number of a date check itself, from a moment in UTC. */
const instant = (day: Day): Date => new Date((serialOfDay(day) - serialOfDay("1970-01-01")) * 86_400_000)
