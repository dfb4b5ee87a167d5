import type { PersonalKind } from "../../model/personal.ts"
import type { Gated } from "./gated.ts"
import { paperLabel, plateLabel } from "./papers.ts"

const whose =
  "(?: (?:của |các |những )?(?:nạn nhân|người bị hại|bị hại|đối tượng|bị can|bị cáo|người được hỗ trợ|trẻ em|trẻ|cháu|em|học viên|người bị mua bán|người thân|mẹ cháu|mẹ|cha|con|người liên hệ))?"
const numbered = String.raw`(?: ?(?:số )?\d{1,3})?`

/** Labels that say whose data stand beside or below them: each with what it cannot be without, which is quickly seen, and the whole of it. */
const labels: readonly (readonly [PersonalKind, ...Gated])[] = [
  [
    "person-name",
    /^(?:họ|ho |tên|ten|full|name|nạn|nan|bị|người bị|đối|nghi|victim|danh)/,
    new RegExp(
      `^(?:(?:họ,? ?(?:và )?(?:tên|chữ đệm)(?: (?:và )?(?:tên )?đệm| khai sinh)?|họ|ho ten|ho va ten|tên gọi|tên|ten|full name|name)${whose}|nạn nhân|nan nhan|bị hại|người bị hại|bị can|bị cáo|đối tượng|nghi phạm|người bị mua bán|victims?|danh sách(?: các)? (?:nạn nhân|đối tượng|bị can|người bị hại)|danh sách)${numbered}$`,
      "u",
    ),
  ],
  [
    "identity-number",
    /cm|cccd|minh|cước|hộ chiếu|định danh|giấy tờ|passport/,
    /(?<!\p{L})(?:cmnd|cmtnd|cmt|cccd|chứng minh|căn cước|hộ chiếu|định danh|giấy tờ|passport|so cmnd)(?!\p{L})/u,
  ],
  [
    "birth-date",
    /^(?:ng|n[aă]m|sinh|dob|ns|sn|nt)/,
    new RegExp(
      `^(?:ngày(?:,? tháng,? năm)? sinh|năm sinh|sinh ngày|sinh năm|ngay sinh|nam sinh|ntns|dob|ns|sn)${whose}$`,
      "u",
    ),
  ],
  [
    "home-address",
    /^(?:địa|nơi|chỗ|trú|cư|quê|thường|hktt|hộ|quê|nguyên|dia|que)/,
    /^(?:địa chỉ|trú tại|trú quán|cư trú|quê$|nơi đăng ký|nơi ở|chỗ ở|thường trú|nơi thường trú|hktt|hộ khẩu|quê quán|nguyên quán|nơi cư trú|dia chi|que quan)/u,
  ],
  [
    "phone-number",
    /thoại|thoai|đt|sđt|sdt|số máy|di động|tel|phone|zalo/,
    /(?<!\p{L})(?:điện thoại|đt|sđt|sdt|số máy|di động|tel|phone|zalo|dien thoai)(?!\p{L})/u,
  ],
  ["identity-number", /bhyt|bảo|bhxh|gplx|giấy|hộ nghèo|khai|thẻ/, paperLabel],
  ["number-plate", /biển|bks/, plateLabel],
  ["account", /^(?:f|zalo|e|tài)/, /^(?:facebook|zalo|email|e-mail|fb|tài khoản (?:facebook|zalo|mạng xã hội))$/u],
]

/** Longer texts are no labels. */
const longest = 60

/** What a label (folded) says of what stands beside or below it; null where it is no label of personal data. */
export function labelled(folded: string): PersonalKind | null {
  if (folded.length > longest) return null
  const text = folded.replace(/^(?:\d{1,2}|[a-z]|-)[.)]? /u, "").replace(/[ :*.]{1,9}$/u, "")
  return labels.find(([, quick, whole]) => quick.test(text) && whole.test(text))?.[0] ?? null
}

/** "Họ" and "Tên đệm" beside one another: of a name that is split over cells. */
export const isPartLabel = (folded: string): boolean =>
  /^(?:\d{1,2}[.)]? )?(?:họ|họ đệm|họ và (?:tên|chữ) đệm|surname|last name)\s?:?$/u.test(folded)

/** "Tên" alone heads lists of communes and classes as well. */
export const isWeakLabel = (folded: string): boolean => /^(?:tên|ten|tên gọi|name|họ|danh sách)\s?:?$/u.test(folded)

const signing =
  /(?<!\p{L})(?:người lập|người ký|người báo cáo|lập biểu|thủ trưởng|ký tên|ký, ghi|ký, đóng|ghi rõ họ tên|kt\.|tm\.|tl\.|tuq\.|giám đốc|chủ tịch|trưởng phòng|phó trưởng|kế toán|chánh văn phòng|trưởng công an|chỉ huy|viện trưởng|chánh án|người liên hệ|người phụ trách|cán bộ phụ trách|cán bộ theo dõi)(?!\p{L})/u

/** Labels of those who prepare, sign and are to be asked. */
export const ofOfficers = (folded: string): boolean => signing.test(folded)
