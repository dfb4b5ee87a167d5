import { defineRule } from "../rule.ts"
import { changeMessage, changesOf } from "./changes.ts"

export const textChanged = defineRule({
  code: "QN158",
  name: "text-changed",
  subject: "comparison",
  severity: "note",
  find: changesOf("text-changed"),
  vi: {
    title: "Sửa lời",
    why: "Lời không đổi nghĩa vụ nào; chỉ nêu để người duyệt thấy.",
    fix: "Xem lại câu chữ so với văn bản.",
    message: changeMessage("vi"),
  },
  en: {
    title: "Worded otherwise",
    why: "Words change no obligation; they are told so that the reviewer sees them.",
    fix: "Compare the words with the decision.",
    message: changeMessage("en"),
  },
  examples: {
    bad: "# plan.yaml\nsolutions:\n  - { id: GP1, clause: II.1, text: Giảm học phí cho trẻ em khó khăn }",
    good: "# plan.yaml\nsolutions:\n  - { id: GP1, clause: II.1, text: Miễn học phí cho trẻ em khó khăn }",
  },
})
