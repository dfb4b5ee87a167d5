import { historyOf } from "../../plan/amendments/states.ts"
import { planRule, told } from "../rule.ts"

export const printedCodeMoved = planRule({
  code: "QN121",
  name: "printed-code-moved",
  severity: "error",
  find: (draft) => told(historyOf(draft).moved),
  vi: {
    title: "Quyết định sửa đổi làm đổi mã in của dòng",
    why: "Biểu mẫu đã phát hành tìm dòng theo mã in; mã ấy nay chỉ dòng khác thì số liệu bị đọc nhầm chỗ.",
    fix: "Thêm tiêu thức vào cuối danh sách by; tiêu thức hay loại thôi hỏi thì bãi bỏ (ends: dimensions, categories), các dòng sau giữ mã.",
    message: ({ measure, from, to, number }) => `${number}: các dòng của ${measure} đổi mã in, ${from} thành ${to}`,
  },
  en: {
    title: "An amendment changes the printed code of a row",
    why: "Forms that are out there find rows by the printed code; where that means another row now, figures would be read in the wrong place.",
    fix: "Add a dimension at the end of the list by; end what is asked no longer (ends: dimensions, categories): the rows behind it keep their codes.",
    message: ({ measure, from, to, number }) =>
      `${number}: the rows of ${measure} change their printed code, ${from} to ${to}`,
  },
  examples:
    "# amendments/31-qd-ubnd.yaml\nnumber: 31/QĐ-UBND\nday: 2017-03-01\nreason: Hỏi theo giới tính, dân tộc\nadds:\n  dimensions:\n    - { id: sex, article: Điều 1, name: Giới tính, categories: [{ id: boy, name: nam }, { id: girl, name: nữ }] }\n    - { id: folk, article: Điều 1, name: Dân tộc, categories: [{ id: kinh, name: Kinh }, { id: other, name: khác }] }\nsets:\n  measures:\n    - { id: CT3/left, article: Điều 2, by: [sex] }\n# amendments/32-qd-ubnd.yaml\nnumber: 32/QĐ-UBND\nday: 2017-06-01\nreason: Hỏi thêm theo dân tộc\nsets:\n  measures:\n    - { id: CT3/left, article: Điều 1, by: [«folk, sex → sex, folk»] }",
})
