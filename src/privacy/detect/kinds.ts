import type { PersonalKind } from "../../model/personal.ts"
import type { Bilingual } from "../../model/words.ts"

export const kindWords: Readonly<Record<PersonalKind, Bilingual>> = {
  "identity-number": {
    vi: "số giấy tờ của một người (CMND, CCCD, hộ chiếu, thẻ BHYT …)",
    en: "the number of a person's paper (identity card, passport, insurance …)",
  },
  "phone-number": { vi: "số điện thoại cá nhân", en: "a phone number" },
  "birth-date": { vi: "ngày hoặc năm sinh của một người", en: "a date or year of birth" },
  "home-address": { vi: "nơi ở của một người", en: "a home address" },
  "persons-list": { vi: "danh sách người", en: "a list of persons" },
  "person-name": { vi: "họ tên của một người", en: "a person's name" },
  "bank-account": { vi: "số tài khoản ngân hàng của một người", en: "a person's bank account" },
  "number-plate": { vi: "biển số xe của một người", en: "the number plate of a person's vehicle" },
  account: { vi: "tài khoản mạng xã hội hoặc thư điện tử của một người", en: "a person's account or mail address" },
}

/** A text with what stands around it, folded. */
export interface TextInContext {
  readonly text: string
  /** The cell at its left. */
  readonly beside: string
  /** The label above it: a heading of personal data, or of those who sign. */
  readonly heading: string
  /** The other cells of its row, where a label says what it is. */
  readonly row?: string
  /** Those who prepare and sign are expected here: on the cover, as the author of the file or of a comment. */
  readonly officers?: boolean
}
