// Who reports, and on what: agencies, groups, and the units below them.
import type { Day } from "../base/day.ts"
import type { Bilingual } from "./words.ts"

/** A level of reporting agencies, as the plan names it: `province`, `district`. */
export type AgencyLevel = string

export interface AgencyLevelInfo {
  readonly id: string
  /** cấp tỉnh */
  readonly name: string
  /** The unit that a figure of this level stands for where units are counted (`tinh`); null: the agency itself. */
  readonly unit: string | null
  /** What an agency of this level reports for, where that is not the plan's own area: `huyện`. */
  readonly area?: Bilingual
}

export type Mandate = "ordered" | "requested"

export interface Agency {
  readonly id: string
  readonly name: string
  /** Where room is short, and in lists: `huyện Ba Tơ`. */
  readonly short: string
  /** As its own papers have it: `Ủy ban nhân dân huyện Ba Tơ`. */
  readonly fullName: string
  /** The body above it, as papers name it over the agency's name; null: none. */
  readonly over: string | null
  /** Where its papers are dated. */
  readonly place: string
  readonly level: AgencyLevel
  readonly mandate: Mandate
  readonly clause: string
  readonly aliases: readonly string[]
  /** Days of existence, inclusive; null is open. */
  readonly from: Day | null
  readonly until: Day | null
  readonly reading: string | null
  /** The agency that receives its reports, where that is not the plan's consolidator. */
  readonly reportsTo?: string
}

/** An open group that the decision names: it coordinates, and owes no workbook. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly clause: string
}

/** A level of units below the reporting agencies, reported on a sheet of its own (`Theo xã`). */
export interface UnitLevel {
  readonly id: string
  readonly name: string
  readonly sheet: string
  /** Heading of the column of names: `Xã, phường, thị trấn`. */
  readonly heading: string
}

/** A unit below an agency, or in another unit: a commune, a village. Membership has days, inclusive; null is open. */
export interface Unit {
  readonly code: string
  readonly level: string
  readonly memberships: readonly Membership[]
  /** How many people live there, where the plan says so: no count of people there is larger. */
  readonly population: number | null
}

/** To an agency; or to another unit, and through it to the agency of that one. */
export type Membership = MembershipSpan & ({ readonly agency: string } | { readonly unit: string })

interface MembershipSpan {
  /** xã, phường, thị trấn */
  readonly type: string
  readonly name: string
  readonly from: Day | null
  readonly until: Day | null
}
