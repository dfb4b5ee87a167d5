import { hasPersonName } from "./names/find.ts"
import { lookAt } from "./names/look.ts"

/** A mail box: what is before the @, and what is behind it. */
const mail =
  /([\p{L}\d._+-]{1,64})\s?(?:@|\(at\)|\[at\]|\(a còng\))\s?([a-z\d-]{1,60}(?:(?:\.|\s?[[(](?:dot|chấm)[\])]\s?)[a-z\d-]{1,20}){1,3})/gu
const ofOffice = /(?:^|\.)gov\.vn$|(?:^|\.)(?:edu|org)\.vn$|quangngai/u
const network =
  "zalo|facebook|face(?=\\s?:)|fb|tiktok|telegram|viber|instagram|skype|nick(?: name| chat)?|messenger|yahoo|ym|wechat"
/** zalo: ten.95 · nick Facebook của nạn nhân là "…" */
const handle = new RegExp(
  String.raw`(?<!\p{L})(?:${network})(?:\s(?:${network}))?\s?(?:của (?:nạn nhân|chị|em|cháu|anh|ông|bà|cô|đối tượng)[^:"“@.;,]{0,25}?)?(?:\s?(?:là|tên|tên là)\s|\s?[:@]\s?|\s?["“‘'])\s?["“‘'@]?([\p{L}\d][\p{L}\d._ -]{1,40})`,
  "gu",
)
/** zalo ten_95, @ten.95: a word with figures, points or lines in it, as people name themselves there. */
const ownName = new RegExp(
  String.raw`(?<![\p{L}\d._@])(?:(?:${network})\s@?([a-z]{2,20}[._\d][a-z\d._]{1,20})|@([a-z][a-z\d]{1,20}[._\d][a-z\d._]{1,20})(?![\p{L}\d(!]))`,
  "gu",
)
/** kết bạn với “Chàng Trai Bọ Cạp” trên mạng */
const metOnline =
  /(?<!\p{L})(?:kết bạn|làm quen|quen|chat|nhắn tin|trò chuyện)(?: \p{L}+){0,3} ["“‘'][^"”’']{2,40}["”’'] ?(?:trên|qua|ở) (?:mạng|zalo|face|fb|internet|in tơ nét)/u
const profile =
  /(?:facebook\.com|fb\.com|fb\.me|m\.me|zalo\.me|t\.me|tiktok\.com|instagram\.com)\/@?([\p{L}\d._-]{2,60})(?:\?id=\d+)?/gu
const office =
  /công an|congan|ubnd|uỷ ban|ủy ban|(?<!\p{L})(?:hội|sở|phòng|đoàn|đài|báo|trang|nhóm|page|fanpage|group)(?!\p{L})|quangngai|hoi(?:lhpn|phunu)|phunu|tinhdoan|phu nu/u

const officesName = /congan|ubnd|quangngai|phunu|hoilhpn|doan|bantin|gov|edu/

/** An account in a network, or a mail box, that is a person's. `officers`: those who prepare and sign, whose mail boxes are expected. */
export function hasAccount(text: string, lower: string, officers: boolean): boolean {
  if (!officers) for (const [, , domain = ""] of lower.matchAll(mail)) if (!ofOffice.test(domain)) return true
  for (const [, name = ""] of lower.matchAll(profile)) if (!office.test(name)) return true
  for (const match of lower.matchAll(handle))
    if (
      !office.test(lower.slice(Math.max(0, match.index - 16), match.index) + match[0]) &&
      !/^(?:để|và|tuyên|nhằm|các|có)(?!\p{L})/u.test(match[1] ?? "")
    )
      return true
  if (metOnline.test(lower)) return true
  for (const [, after, alone] of lower.matchAll(ownName)) if (!officesName.test(after ?? alone ?? "")) return true
  // "facebook Nguyễn Mẫu"
  const named = /(?:facebook|zalo|nick|fb|tiktok)\s+((?:\p{Lu}\p{L}*\s?){2,4})/iu.exec(text)?.[1]
  return (
    named !== undefined &&
    /^\p{Lu}/u.test(named) &&
    hasPersonName(lookAt(`nạn nhân ${named}`)) &&
    !office.test(named.toLowerCase())
  )
}
