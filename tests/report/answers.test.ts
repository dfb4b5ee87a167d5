import { describe, expect, it } from "vitest"
import { settingOf } from "../../src/figures/setting.ts"
import { type Answer, contradictedText } from "../../src/report/sections/answers.ts"
import { nothing2013 } from "../support/province-2013.ts"

const setting = settingOf(nothing2013, "vi")
const answer = (status: Answer["status"], result: string | null, quantity: number | null = null): Answer => ({
  id: "HD1.1.1",
  agency: "so-tp",
  status,
  result,
  quantity,
})

describe("answers that nothing was done", () => {
  it.each([
    ["not begun, with a result", answer("not-started", "Đã ban hành kế hoạch"), true],
    ["nothing arose, with a result", answer("nothing-arose", "Đã hỗ trợ 02 người"), true],
    ["nothing arose, with a quantity", answer("nothing-arose", null, 2), true],
    ["nothing arose, and 0", answer("nothing-arose", null, 0), false],
    ["not begun, and nothing said", answer("not-started", null), false],
    ["done, with a result", answer("done", "Đã làm", 3), false],
    ["no status, with a result", answer(null, "Đã làm"), false],
  ])("%s: to be looked at again: %s", (_, one, asked) =>
    expect(contradictedText(setting, [one])).toBe(
      asked
        ? "Cần xem lại 01 lượt ghi “Chưa thực hiện” hoặc “Không phát sinh” nhưng vẫn nêu kết quả: HD1.1.1 (Sở Tư pháp)."
        : null,
    ),
  )
})
