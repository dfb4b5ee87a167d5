import { printDay } from "../../base/day.ts"
import { deadlineRule } from "../rule.ts"

export const receivedBeforeSent = deadlineRule({
  code: "QN407",
  name: "received-before-sent",
  severity: "error",
  *find({ period, folder: { register } }) {
    for (const { file, agency, sent, received, at, period: owed } of register.entries)
      if ((owed === period.id || owed === null) && sent !== null && received !== null && received < sent)
        yield { at, facts: { file, agency, sent, received } }
  },
  vi: {
    title: "Nhận trước khi gửi",
    why: "Một văn bản không thể đến trước ngày gửi; một trong hai ngày trong sổ bị ghi sai, nên không chắc báo cáo đúng hạn hay chậm.",
    fix: "Đối chiếu với văn bản và sổ văn bản đến, sửa ngày sai trong register.yaml.",
    message: ({ file, sent, received }) =>
      `Sổ ghi ${file} nhận ngày ${printDay(received)}, trước ngày gửi ${printDay(sent)}`,
  },
  en: {
    title: "Received before it was sent",
    why: "A document cannot arrive before it is sent; one of the two days is wrong, and timeliness cannot be trusted.",
    fix: "Compare with the document and the incoming mail, and put the wrong day right in register.yaml.",
    message: ({ file, sent, received }) =>
      `The register has ${file} received on ${received}, before it was sent on ${sent}`,
  },
  examples:
    "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1 | gửi «2013-07-04 | nhận 2013-07-03 → 2013-07-03 | nhận 2013-07-04»",
})
