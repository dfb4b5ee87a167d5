import { submissionRule } from "../rule.ts"
import { anythingEntered } from "./entries.ts"
import { about, en, vi } from "./line.ts"

export const valueMissing = submissionRule({
  code: "QN304",
  name: "value-missing",
  severity: "error",
  *find({ submission }) {
    // An empty report has one finding, QN320; the cover has QN317.
    if (!anythingEntered(submission)) return
    for (const entry of submission.entries)
      if (entry.required && entry.sheet !== "cover" && entry.read.state === "blank")
        yield about(entry, { input: entry.input, computed: entry.doubt !== undefined })
  },
  vi: {
    title: "Ô phải nhập còn để trống",
    why: "Ô trống không có nghĩa là 0: chỉ tiêu thiếu số liệu của cơ quan thì chưa kết luận được.",
    fix: "Nhập số liệu hoặc chọn tình trạng. Không có việc nào phát sinh thì ghi 0 (hoặc “không phát sinh”); chưa thống kê được thì ghi “chưa có số liệu”.",
    message: (facts) =>
      `${vi.line(facts)}: còn để trống${facts.computed ? " (công thức chỉ lấy từ ô trống)" : ""}, cần ${facts.input === "status" ? "chọn một tình trạng" : "nhập số liệu"}`,
  },
  en: {
    title: "Left blank",
    why: "A blank is not 0: an indicator that lacks the agency's figure cannot be concluded.",
    fix: "Enter the figure, or choose the status. Where nothing arose, enter 0 (or “không phát sinh”); where it is not known yet, “chưa có số liệu”.",
    message: (facts) =>
      `${en.line(facts)}: left blank${facts.computed ? " (its formula takes from blank cells only)" : ""}; ${facts.input === "status" ? "a status" : "a figure"} is asked`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | « → 0 »|",
})
