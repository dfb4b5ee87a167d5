import { addYears } from "../../base/day.ts"
import { printNumber } from "../../base/text.ts"
import type { BookCell, Check, Style } from "../../excel/book.ts"
import { look } from "../../excel/look.ts"
import type { FormCell, InputKind } from "../../model/form.ts"
import type { Period } from "../../model/period.ts"
import { usualStatuses } from "../../vocabulary/answer-statuses.ts"
import { yesNoLabels } from "../value/yes-no.ts"

/** An empty cell for input, as it looks and with what Excel checks on it. */
export function inputCell(asked: FormCell, period: Period): BookCell {
  const { style } = kinds[asked.input]
  const check = checkOf(asked, period)
  return { value: null, style, ...(check ? { check } : {}) }
}

/** Numbers ask back instead of refusing: "chưa có số liệu" and "không phát sinh" are answers too. */
const number = (kind: "whole" | "decimal", errorTitle: string, error: string): Check => ({
  kind,
  severity: "warning",
  errorTitle,
  error,
})

const keepsMissing = "ghi “chưa có số liệu” và chọn Yes (Có) để giữ lại."
const { yes, no } = yesNoLabels
const usual = usualStatuses.map(({ name }) => name.vi)

/** How cells of each kind look, and what Excel checks on them. */
const kinds: Readonly<Record<InputKind, { readonly style: Style; readonly check?: Check }>> = {
  count: {
    style: look.inputCount,
    check: number(
      "whole",
      "Số liệu",
      `Ô này ghi số nguyên từ 0 trở lên, không ghi tỷ lệ %. Không phát sinh thì ghi 0; chưa thống kê được thì ${keepsMissing}`,
    ),
  },
  decimal: {
    style: look.inputQuantity,
    check: number(
      "decimal",
      "Số liệu",
      `Ô này ghi một số từ 0 trở lên, được ghi số lẻ, không ghi tỷ lệ %. Chưa thống kê được thì ${keepsMissing}`,
    ),
  },
  money: {
    style: look.inputAmount,
    check: number(
      "decimal",
      "Số tiền",
      "Ô này ghi số tiền từ 0 trở lên, theo đơn vị ghi ở cột Đơn vị tính. Không có thì ghi 0; phần giải thích ghi vào cột Ghi chú.",
    ),
  },
  "yes-no": {
    style: look.inputStatus,
    check: {
      kind: "list",
      severity: "warning",
      values: [yes.vi, no.vi],
      errorTitle: "Có hay không",
      error: `Ô này chọn ${yes.vi} hoặc ${no.vi}. Chưa biết thì ${keepsMissing}`,
    },
  },
  number: {
    style: look.inputQuantity,
    check: number("decimal", "Số lượng", "Ô này ghi một số từ 0 trở lên; phần giải thích ghi vào cột Kết quả."),
  },
  amount: {
    style: look.inputAmount,
    check: number(
      "decimal",
      "Kinh phí",
      "Ô này ghi số tiền từ 0 trở lên, theo đơn vị ghi ở đầu biểu. Không có kinh phí thì ghi 0; phần giải thích ghi vào cột Ghi chú.",
    ),
  },
  status: {
    style: look.inputStatus,
    check: oneOf(usual, `Chọn một trong bốn tình trạng: ${usual.join("; ")}.`),
  },
  day: { style: look.inputDay },
  text: { style: look.inputText },
  // Filled in when the form is written: printed, not asked.
  agency: { style: look.strongText },
  period: { style: look.strongText },
}

/** What the plan asks of that cell goes before what is asked of its kind. */
function checkOf({ input, limits, statuses }: FormCell, period: Period): Check | undefined {
  const range = limits?.range
  if (statuses) {
    const names = statuses.map(({ name }) => name.vi)
    return oneOf(names, `Chọn một tình trạng trong danh sách: ${names.join(", ")}.`)
  }
  if (range) {
    const between = `từ ${printNumber(range.from)} đến ${printNumber(range.until)}`
    const error = `Ô này ghi một số ${between}. Chưa thống kê được thì ${keepsMissing}`
    return { kind: "decimal", severity: "warning", range, errorTitle: "Số liệu", error }
  }
  if (input !== "day") return kinds[input].check
  return {
    kind: "day",
    severity: "warning",
    from: period.from,
    until: addYears(period.until, 1),
    errorTitle: "Ngày gửi báo cáo",
    error: "Ghi ngày gửi theo thứ tự ngày/tháng/năm; ngày gửi không trước ngày đầu của kỳ báo cáo.",
    prompt: { title: "Ngày gửi báo cáo", text: "Ghi theo thứ tự ngày/tháng/năm." },
  }
}

function oneOf(values: readonly string[], error: string): Check {
  return { kind: "list", severity: "stop", values, errorTitle: "Tình trạng", error }
}
