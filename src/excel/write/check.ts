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
  switch (check.kind) {
    case "list":
      return { ...words, type: "list", formulae: [`"${check.values.join(",")}"`] }
    case "whole":
      return { ...words, type: "whole", operator: "greaterThanOrEqual", formulae: [0] }
    case "decimal":
      return check.range
        ? { ...words, type: "decimal", operator: "between", formulae: [check.range.from, check.range.until] }
        : { ...words, type: "decimal", operator: "greaterThanOrEqual", formulae: [0] }
    case "day":
      return {
        ...words,
        type: "date",
        operator: "between",
        formulae: [instant(check.from), instant(check.until)],
      }
  }
}

/** exceljs makes the serial number of a date check itself, from a moment in UTC. */
const instant = (day: Day): Date => new Date((serialOfDay(day) - serialOfDay("1970-01-01")) * 86_400_000)
