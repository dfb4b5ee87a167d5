/** What kind of personal data stands somewhere; the value itself is never kept. */
export type PersonalKind =
  | "identity-number"
  | "phone-number"
  | "birth-date"
  | "home-address"
  | "persons-list"
  | "person-name"
  | "account"
  | "bank-account"
  | "number-plate"
