import { addYears } from "../../base/day.ts"
import { printNumber } from "../../base/text.ts"
import type { BookCell, Check, Style } from "../../excel/book.ts"
import { look } from "../../excel/look.ts"
import type { AnswerStatus } from "../../model/answer-status.ts"
import type { FormCell, InputKind } from "../../model/form.ts"
import type { NumberRange } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import { statusLabels } from "../value/status.ts"
import { yesNoLabels } from "../value/yes-no.ts"

type Asked = Pick<FormCell, "input" | "limits" | "statuses">

/** An empty cell for input of that kind, as it looks and with what Excel checks on it. */
export function inputCell({ input, limits, statuses }: Asked, period: Period): BookCell {
  const check = statuses ? oneOf(statuses) : limits?.range ? inRange(limits.range) : checkOf(input, period)
  return { value: null, style: styles[input], ...(check ? { check } : {}) }
}

/** The plan's own list of statuses. */
const oneOf = (statuses: readonly AnswerStatus[]): Check => {
  const values = statuses.map(({ name }) => name.vi)
  return {
    kind: "list",
    severity: "stop",
    values,
    errorTitle: "Tình trạng",
    error: `Chọn một tình trạng trong danh sách: ${values.join(", ")}.`,
  }
}

/** Between which numbers a figure lies. */
const inRange = ({ from, until }: NumberRange): Check => ({
  kind: "decimal",
  severity: "warning",
  range: { from, until },
  errorTitle: "Số liệu",
  error: `Ô này ghi một số từ ${printNumber(from)} đến ${printNumber(until)}. Chưa thống kê được thì ghi “chưa có số liệu” và chọn Yes (Có) để giữ lại.`,
})

const styles: Readonly<Record<InputKind, Style>> = {
  count: look.inputCount,
  decimal: look.inputQuantity,
  money: look.inputAmount,
  "yes-no": look.inputStatus,
  number: look.inputQuantity,
  amount: look.inputAmount,
  status: look.inputStatus,
  day: look.inputDay,
  text: look.inputText,
  // Filled in when the form is written: printed, not asked.
  agency: look.strongText,
  period: look.strongText,
}

/** Numbers ask back instead of refusing: "chưa có số liệu" and "không phát sinh" are answers too. */
function checkOf(input: InputKind, period: Period): Check | null {
  switch (input) {
    case "count":
      return {
        kind: "whole",
        severity: "warning",
        errorTitle: "Số liệu",
        error:
          "Ô này ghi số nguyên từ 0 trở lên, không ghi tỷ lệ %. Không phát sinh thì ghi 0; chưa thống kê được thì ghi “chưa có số liệu” và chọn Yes (Có) để giữ lại.",
      }
    case "decimal":
      return {
        kind: "decimal",
        severity: "warning",
        errorTitle: "Số liệu",
        error:
          "Ô này ghi một số từ 0 trở lên, được ghi số lẻ, không ghi tỷ lệ %. Chưa thống kê được thì ghi “chưa có số liệu” và chọn Yes (Có) để giữ lại.",
      }
    case "money":
      return {
        kind: "decimal",
        severity: "warning",
        errorTitle: "Số tiền",
        error:
          "Ô này ghi số tiền từ 0 trở lên, theo đơn vị ghi ở cột Đơn vị tính. Không có thì ghi 0; phần giải thích ghi vào cột Ghi chú.",
      }
    case "yes-no": {
      const { yes, no } = yesNoLabels
      return {
        kind: "list",
        severity: "warning",
        values: [yes.vi, no.vi],
        errorTitle: "Có hay không",
        error: `Ô này chọn ${yes.vi} hoặc ${no.vi}. Chưa biết thì ghi “chưa có số liệu” và chọn Yes (Có) để giữ lại.`,
      }
    }
    case "number":
      return {
        kind: "decimal",
        severity: "warning",
        errorTitle: "Số lượng",
        error: "Ô này ghi một số từ 0 trở lên; phần giải thích ghi vào cột Kết quả.",
      }
    case "amount":
      return {
        kind: "decimal",
        severity: "warning",
        errorTitle: "Kinh phí",
        error:
          "Ô này ghi số tiền từ 0 trở lên, theo đơn vị ghi ở đầu biểu. Không có kinh phí thì ghi 0; phần giải thích ghi vào cột Ghi chú.",
      }
    case "status":
      return {
        kind: "list",
        severity: "stop",
        values: Object.values(statusLabels).map((label) => label.vi),
        errorTitle: "Tình trạng",
        error: `Chọn một trong bốn tình trạng: ${Object.values(statusLabels)
          .map((label) => label.vi)
          .join("; ")}.`,
      }
    case "day":
      return {
        kind: "day",
        severity: "warning",
        from: period.from,
        until: addYears(period.until, 1),
        errorTitle: "Ngày gửi báo cáo",
        error: "Ghi ngày gửi theo thứ tự ngày/tháng/năm; ngày gửi không trước ngày đầu của kỳ báo cáo.",
        prompt: { title: "Ngày gửi báo cáo", text: "Ghi theo thứ tự ngày/tháng/năm." },
      }
    case "text":
    case "agency":
    case "period":
      return null
  }
}
