import { printDay } from "../../base/day.ts"
import { fold } from "../../base/text.ts"
import type { Version } from "../../model/compliance.ts"
import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { quote } from "../quote.ts"
import { deadlineRule } from "../rule.ts"

/** A document number as it is compared: `Số: 45/BC-STTTT` is `45/BC-STTTT`. */
const numberOf = (text: string): string =>
  fold(text)
    .replace(/^số\s*:?\s*/, "")
    .replaceAll(" ", "")

interface Contradiction {
  readonly what: "sent" | "received" | "number"
  readonly registered: string
  readonly declared: string
}

/** What the register and the cover both say, and not the same. A document cannot be received before the day on its cover. */
function contradictions({ entry, checked: { submission } }: Version): Contradiction[] {
  if (entry === null) return []
  const { sent: declared, number: own } = submission.cover
  const { sent, received, number } = entry
  return [
    ...(sent !== null && declared !== null && sent !== declared
      ? [{ what: "sent", registered: sent, declared } as const]
      : []),
    ...(sent === null && received !== null && declared !== null && received < declared
      ? [{ what: "received", registered: received, declared } as const]
      : []),
    ...(number !== null && own !== null && numberOf(number) !== numberOf(own)
      ? [{ what: "number", registered: number, declared: own } as const]
      : []),
  ]
}

export const registerContradictsCover = deadlineRule({
  code: "QN413",
  name: "register-contradicts-cover",
  severity: "warning",
  *find({ plan, compliance }) {
    for (const { agency, versions } of compliance.obligations)
      for (const version of versions)
        for (const found of contradictions(version)) {
          const { file } = version.checked.submission
          const row = found.what === "number" ? "BIA/so-van-ban" : "BIA/ngay-gui"
          const cover = version.checked.submission.entries.find((entry) => entry.row === row)?.at
          yield {
            at: version.entry?.at ?? filePlace(file),
            facts: { ...agencyFacts(plan, agency), file, ...found },
            related: cover === undefined ? [] : [cover],
          }
        }
  },
  vi: {
    title: "Sổ và trang Bìa ghi khác nhau",
    why: "Ngày gửi hoặc số văn bản trong sổ khác với trang Bìa: một trong hai bị ghi nhầm. Thời hạn vẫn tính theo sổ.",
    fix: "Đối chiếu với công văn gửi kèm; nếu sổ sai thì sửa register.yaml, nếu trang Bìa sai thì không phải sửa gì thêm.",
    message: ({ name, file, what, registered, declared }) =>
      what === "number"
        ? `${name}: sổ ghi ${file} mang số ${quote(registered)}, trang Bìa ghi ${quote(declared)}`
        : `${name}: sổ ghi ${file} ${what === "sent" ? "gửi" : "nhận"} ngày ${printDay(registered)}, trang Bìa ghi ngày gửi ${printDay(declared)}; thời hạn tính theo sổ`,
  },
  en: {
    title: "The register contradicts the cover",
    why: "The day sent or the document's number is another one in the register than on the cover: one of them is mistyped. Timeliness stands on the register.",
    fix: "Compare with the letter that came with it; put register.yaml right if it is wrong, and leave the cover if that is.",
    message: ({ name, file, what, registered, declared }) =>
      what === "number"
        ? `${name}: the register has ${file} as number ${quote(registered)}, the cover says ${quote(declared)}`
        : `${name}: the register has ${file} ${what} on ${registered}, the cover says it was sent on ${declared}; timeliness stands on the register`,
  },
  examples:
    "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1 | gửi 2013-07-03 | trang Bìa ghi «2013-07-10 → 2013-07-03»",
})
