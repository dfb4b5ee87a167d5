import { attribute } from "../../deadline/attribute.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const fileChangedSinceRegistered = deadlineRule({
  code: "QN408",
  name: "file-changed-since-registered",
  severity: "error",
  *find({ period, asOf, folder }) {
    for (const { checked, entry, agency, period: own } of attribute(folder, asOf)) {
      const { file, sha256 } = checked.submission
      if (entry === null || (own !== period.id && own !== null) || sha256 === null) continue
      if (entry.sha256 !== null && entry.sha256 !== sha256)
        yield {
          at: filePlace(file),
          facts: { file, agency, registered: entry.sha256, found: sha256 },
          related: [entry.at],
        }
    }
  },
  vi: {
    title: "Tệp đã thay đổi sau khi vào sổ",
    why: "Tệp trong thư mục không còn là tệp đã nhận: ai đó đã mở và lưu lại, hoặc thay bằng tệp khác. Ngày gửi trong sổ là của tệp đã nhận.",
    fix: "Khôi phục tệp gốc; nếu là bản sửa của cơ quan thì đưa vào thư mục thành bản mới bằng lệnh `receive`.",
    message: ({ file, registered, found }) =>
      `${file} không còn như khi vào sổ: mã băm trong sổ bắt đầu bằng ${registered.slice(0, 8)}, của tệp là ${found.slice(0, 8)}`,
  },
  en: {
    title: "File changed since it was registered",
    why: "The file in the folder is no longer the one received: somebody opened and saved it, or put another in its place. The register's day is that of the file received.",
    fix: "Restore the original; if it is the agency's correction, file it as a new version with `receive`.",
    message: ({ file, registered, found }) =>
      `${file} is not as it was registered: the register's hash begins with ${registered.slice(0, 8)}, the file's with ${found.slice(0, 8)}`,
  },
  examples: "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1 | gửi 2013-07-03 | mã băm trong sổ «9f2c → như của tệp»",
})
