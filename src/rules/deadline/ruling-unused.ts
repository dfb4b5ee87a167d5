import { agencyName } from "../agencies.ts"
import { deadlineRule } from "../rule.ts"

export const rulingUnused = deadlineRule({
  code: "QN411",
  name: "ruling-unused",
  severity: "warning",
  *find({ plan, unusedRulings }) {
    for (const { at, kind, agency, about } of unusedRulings)
      yield { at, facts: { kind, agency, name: agencyName(plan, agency), about } }
  },
  vi: {
    title: "Quyết định xử lý không còn dùng đến",
    why: "Điều mà quyết định chấp nhận hoặc phân xử không còn nữa; để lại thì có ngày nó che mất một lỗi khác.",
    fix: "Xóa mục đó khỏi rulings.yaml, hoặc sửa cho đúng cơ quan, kỳ, mã và dòng.",
    message: ({ kind, name, about }) =>
      kind === "accepted"
        ? `Lỗi ${about} của ${name} đã được chấp nhận, nhưng không còn xảy ra`
        : `Không cần quyết định ${about} là bản sau của ${name}: thứ tự các bản đã rõ`,
  },
  en: {
    title: "A ruling that is no longer needed",
    why: "What the ruling accepts or decides is no longer there; left in place, it may one day hide another fault.",
    fix: "Take it out of rulings.yaml, or put its agency, period, code and row right.",
    message: ({ kind, name, about }) =>
      kind === "accepted"
        ? `The finding ${about} of ${name} was accepted, and no longer occurs`
        : `No ruling is needed that ${about} is the later version of ${name}: their order is known`,
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\nso-tttt 2013 | gửi 2014-01-03 | CT1.1/total=5« →  | error QN312 CT1.1/total»\naccepted: [{ code: QN312, agency: so-tttt, period: '2013', by: Trưởng phòng, on: 2014-01-10, reason: theo đề nghị }]",
})
