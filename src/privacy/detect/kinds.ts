import type { Bilingual } from "../../model/words.ts"

/** What kind of personal data stands somewhere; the value itself is never kept. */
export type PersonalKind =
  | "identity-number"
  | "phone-number"
  | "birth-date"
  | "home-address"
  | "persons-list"
  | "person-name"

export const kindWords: Readonly<Record<PersonalKind, Bilingual>> = {
  "identity-number": { vi: "số giấy tờ tùy thân (CMND, CCCD, hộ chiếu)", en: "an identity number" },
  "phone-number": { vi: "số điện thoại cá nhân", en: "a phone number" },
  "birth-date": { vi: "ngày hoặc năm sinh của một người", en: "a date or year of birth" },
  "home-address": { vi: "nơi ở của một người", en: "a home address" },
  "persons-list": { vi: "danh sách người", en: "a list of persons" },
  "person-name": { vi: "họ tên của một người", en: "a person's name" },
}

/** A text with what stands around it, folded: the cell at its left, and the heading of its column where that is one of a list of persons. */
export interface TextInContext {
  readonly text: string
  readonly beside: string
  readonly heading: string
}
