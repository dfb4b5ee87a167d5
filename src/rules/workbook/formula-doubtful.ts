import type { WorkbookPlace } from "../../model/place.ts"
import type { FormulaDoubt } from "../../model/submission.ts"
import { quote } from "../quote.ts"
import { type Finding, workbookRule } from "../rule.ts"
import { en, type Line, lineOf, vi } from "../submission/line.ts"

type DoubtFacts = Line & {
  readonly why: FormulaDoubt["why"] | "manual"
  readonly typed: string
  /** The cell that it comes from, and how many more there are. */
  readonly sheet: string
  readonly cell: string
  readonly others: number
  readonly name: string | null
}

const pointVi = ({ sheet, cell, others }: DoubtFacts): string =>
  `ô ${cell} trang ${quote(sheet)}${others > 0 ? ` và ${others} chỗ khác` : ""}`
const pointEn = ({ sheet, cell, others }: DoubtFacts): string =>
  `cell ${cell} of the sheet ${quote(sheet)}${others > 0 ? ` and ${others} more` : ""}`

const resultVi = (typed: string): string => (typed === "" ? "nội dung trong ô" : quote(typed))
const resultEn = (typed: string): string => (typed === "" ? "what stands there" : quote(typed))

const isZero = (typed: string): boolean => /^(?:0|FALSE|)$/.test(typed)

const reasonsVi: Readonly<Record<DoubtFacts["why"], (facts: DoubtFacts) => string>> = {
  blank: (facts) =>
    isZero(facts.typed)
      ? `công thức chỉ lấy từ ô còn trống (${pointVi(facts)}), nên ${resultVi(facts.typed)} không phải là số liệu; ô được coi là để trống`
      : `công thức chỉ lấy từ ô còn trống (${pointVi(facts)}) mà ô lại ghi ${resultVi(facts.typed)}: kết quả cũ, chưa tính lại`,
  "set-for-blank": (facts) =>
    `công thức chỉ lấy từ ô còn trống (${pointVi(facts)}), nên ${resultVi(facts.typed)} do công thức tự đặt, không phải là số liệu`,
  "not-found": (facts) =>
    `công thức tra cứu ra 0, trong khi ${pointVi(facts)} không có chỗ nào ghi 0: ô tra được còn trống, hoặc không tra thấy`,
  "partly-blank": (facts) => `công thức ra 0, trong khi ${pointVi(facts)} mà nó lấy số còn trống`,
  text: (facts) =>
    `công thức bỏ qua ${pointVi(facts)}, nơi số được lưu dưới dạng chữ, nên ${resultVi(facts.typed)} có thể thiếu`,
  circular: (facts) =>
    `công thức quay vòng (qua ${pointVi(facts)}), nên ${resultVi(facts.typed)} không phải là kết quả tính`,
  volatile: (facts) =>
    `công thức dùng hàm ${facts.name} (${pointVi(facts)}), mở tệp lúc khác sẽ ra kết quả khác ${resultVi(facts.typed)}`,
  manual: (facts) =>
    `có công thức trong khi tệp đặt chế độ tính bằng tay (Manual), ${resultVi(facts.typed)} có thể là kết quả cũ${facts.others > 0 ? `; ${facts.others} ô khác cũng vậy` : ""}`,
}
const reasonsEn: Readonly<Record<DoubtFacts["why"], (facts: DoubtFacts) => string>> = {
  blank: (facts) =>
    isZero(facts.typed)
      ? `the formula takes from blank cells only (${pointEn(facts)}): ${resultEn(facts.typed)} is no figure, and the cell counts as left blank`
      : `the formula takes from blank cells only (${pointEn(facts)}), while the cell has ${resultEn(facts.typed)}: an old result`,
  "set-for-blank": (facts) =>
    `the formula takes from blank cells only (${pointEn(facts)}): ${resultEn(facts.typed)} is what it says for a blank, and no figure`,
  "not-found": (facts) =>
    `the formula looks up a 0, while no 0 stands in ${pointEn(facts)}: what it found is blank, or it found nothing`,
  "partly-blank": (facts) => `the formula gives 0, while ${pointEn(facts)}, from which it takes, is blank`,
  text: (facts) =>
    `the formula passes over ${pointEn(facts)}, where a figure is stored as text: ${resultEn(facts.typed)} may lack it`,
  circular: (facts) => `the formula runs in a circle (by ${pointEn(facts)}): ${resultEn(facts.typed)} was not computed`,
  volatile: (facts) =>
    `the formula uses ${facts.name} (${pointEn(facts)}): opened later, it gives something else than ${resultEn(facts.typed)}`,
  manual: (facts) =>
    `holds a formula, and the workbook is left on manual calculation: ${resultEn(facts.typed)} may be an old result${facts.others > 0 ? `; so may ${facts.others} more` : ""}`,
}

export const formulaDoubtful = workbookRule({
  code: "QN219",
  name: "formula-doubtful",
  severity: "warning",
  *find({ submission }): Generator<Finding<DoubtFacts>> {
    const factsOf = (entry: (typeof submission.entries)[number], at: WorkbookPlace) => {
      const { row, label, column } = lineOf(entry)
      // A text of the clerk's own is not repeated: it may name somebody.
      const typed = entry.input === "text" && !isZero(entry.typed) ? "" : entry.typed
      return { row, label, column, typed, sheet: at.sheet ?? "", cell: at.cell ?? "" }
    }
    for (const entry of submission.entries) {
      if (entry.doubt === undefined) continue
      const { why, at, cells, name } = entry.doubt
      yield { at: entry.at, facts: { ...factsOf(entry, at), why, others: cells - 1, name }, related: [at] }
    }
    if (submission.workbook?.manualCalculation !== true) return
    const [first, ...others] = submission.entries.filter((entry) => entry.computed)
    if (first)
      yield {
        at: first.at,
        facts: { ...factsOf(first, first.at), why: "manual", others: others.length, name: null },
      }
  },
  vi: {
    title: "Kết quả của công thức không chắc chắn",
    why: "Công thức lấy từ ô trống vẫn ra 0, mà để trống không có nghĩa là 0; công thức quay vòng, tệp đặt tính bằng tay, hàm tự đổi theo ngày giờ thì con số trong ô không phải là số liệu của kỳ.",
    fix: "Điền vào ô mà công thức lấy số, hoặc gõ thẳng con số (ngày) vào ô; số lưu dạng chữ thì chuyển về số (Convert to Number); không phát sinh thì gõ 0. Vào Formulas (Công thức) › Calculation Options › Automatic để Excel luôn tính lại.",
    message: (facts) => `${vi.line(facts)}: ${reasonsVi[facts.why](facts)}`,
  },
  en: {
    title: "The result of a formula is doubtful",
    why: "A formula gives 0 for blank cells, and a blank is never 0; one that comes back to itself, a workbook left on manual calculation, and functions that change by the day give figures that are not the period's.",
    fix: "Fill in the cell that the formula takes from, or type the figure (or day) itself; convert figures stored as text to numbers; where nothing arose, type 0. Formulas › Calculation Options › Automatic lets Excel compute always.",
    message: (facts) => `${en.line(facts)}: ${reasonsEn[facts.why](facts)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «=Z90 -> 0 → 0» |",
})
