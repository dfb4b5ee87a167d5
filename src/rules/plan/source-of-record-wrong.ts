import { sourceFaults } from "../../plan/checks/sources.ts"
import { planRule } from "../rule.ts"

export const sourceOfRecordWrong = planRule({
  code: "QN107",
  name: "source-of-record-wrong",
  severity: "error",
  *find(draft) {
    for (const { problem, measure, other, at } of sourceFaults(draft)) yield { at, facts: { problem, measure, other } }
  },
  vi: {
    title: "Nơi cung cấp số liệu không đúng",
    why: "Mỗi số liệu có một nơi cung cấp, hoặc nhiều nơi đếm những phần khác nhau; nếu không, có việc bị đếm hai lần hoặc không ai đếm.",
    fix: "Ghi sources cho số liệu; nhiều cơ quan thì mỗi cơ quan một lần, kèm counts nói cơ quan đó đếm phần nào; tử số và mẫu số cùng một nơi cung cấp.",
    message: ({ problem, measure, other }) =>
      problem === "none"
        ? `Số liệu ${measure} chưa có nơi cung cấp`
        : problem === "agency-twice"
          ? `Số liệu ${measure}: “${other}” là nơi cung cấp hai lần`
          : problem === "counts-not-distinct"
            ? `Số liệu ${measure} có nhiều nơi cung cấp mà chưa phân biệt nơi nào đếm phần nào (counts)`
            : problem === "above-and-below"
              ? `Số liệu ${measure}: “${other}” vừa tự cung cấp, vừa tổng hợp của cơ quan cấp dưới cũng cung cấp; tách thành hai số liệu`
              : problem === "added-up"
                ? `Số liệu ${measure} là của riêng từng nơi (mức tối thiểu, số bình quân, có hay không, tỷ lệ nơi đạt), nhưng có nơi gửi qua cơ quan cấp trên, đến đây đã cộng lại; hỏi theo từng đơn vị (per)`
                : `Tử số ${measure} và mẫu số ${other} khác nơi cung cấp`,
  },
  en: {
    title: "A wrong source of record",
    why: "A measure has one source, or several that count different things; else something is counted twice, or by nobody.",
    fix: "Give the measure its sources; where there are several, each agency once, with counts saying what it counts; numerator and denominator share theirs.",
    message: ({ problem, measure, other }) =>
      problem === "none"
        ? `The measure ${measure} has no source`
        : problem === "agency-twice"
          ? `The measure ${measure} has “${other}” as its source twice`
          : problem === "counts-not-distinct"
            ? `The measure ${measure} has several sources, and it is not said which counts what (counts)`
            : problem === "above-and-below"
              ? `The measure ${measure}: “${other}” is a source, and consolidates others that are one; make two measures of it`
              : problem === "added-up"
                ? `The measure ${measure} is each source’s own (a minimum, an average, a yes or no, a share of places), some of which report through another agency and come added up; ask it by unit (per)`
                : `The numerator ${measure} and the denominator ${other} have different sources`,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.1\n    kind: ceiling\n    short: Học sinh bỏ học\n    text: Số học sinh bỏ học\n    measures:\n      - { id: CT1/left, text: Số học sinh bỏ học, unit: người, nature: flow, sources: [{ «agency: truong-a }, {  → »every: truong }] }\n    targets: [{ by: 2018, atMost: 0 }]",
})
