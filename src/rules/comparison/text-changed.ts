import { changeRule } from "./changes.ts"

export const textChanged = changeRule({
  code: "QN158",
  name: "text-changed",
  severity: "note",
  vi: {
    title: "Sửa lời",
    why: "Lời không đổi nghĩa vụ nào; chỉ nêu để người duyệt thấy.",
    fix: "Xem lại câu chữ so với văn bản.",
  },
  en: {
    title: "Worded otherwise",
    why: "Words change no obligation; they are told so that the reviewer sees them.",
    fix: "Compare the words with the decision.",
  },
  examples: "# plan.yaml\nsolutions:\n  - { id: GP1, clause: II.1, text: «Giảm → Miễn» học phí cho trẻ em khó khăn }",
})
