import { changeRule } from "./changes.ts"

export const itemAdded = changeRule({
  code: "QN157",
  name: "item-added",
  severity: "note",
  vi: {
    title: "Có thêm",
    why: "Thêm không làm hỏng cái đã có; chỉ nêu để người duyệt thấy.",
    fix: "Xem lại mã, chỗ trong văn bản và cơ quan thực hiện.",
  },
  en: {
    title: "Something was added",
    why: "Additions break nothing; they are told so that the reviewer sees them.",
    fix: "Look at its id, its clause and who carries it out.",
  },
  examples:
    "# plan.yaml\nsolutions:\n  - { id: GP1, clause: II.1, text: Miễn học phí cho trẻ em khó khăn }«\n  - { id: GP2, clause: II.2, text: Hỗ trợ sách vở } → »",
})
