// What is asked beside the indicators: measures broken down by categories, and tables of measures that belong to no indicator.

/** By what measures are broken down: each category is a row of its own below theirs. */
export interface Dimension {
  readonly id: string
  /** `Giới tính` */
  readonly name: string
  /** One thing may be in several categories: none is above the total, and their sum says nothing. */
  readonly overlap: boolean
  /** Its rows are welcome, never required. */
  readonly optional: boolean
  readonly categories: ReadonlyMap<string, Category>
  readonly reading: string | null
}

export interface Category {
  readonly id: string
  /** `nữ` */
  readonly name: string
}

/** Of which measure another one counts a category. */
export interface Breakdown {
  readonly of: string
  readonly dimension: string
  readonly category: string
}

/** Measures that belong to no indicator, under a title of their own. */
export interface StatisticsTable {
  readonly id: string
  readonly clause: string
  readonly title: string
  /** What it stands on, where the decision does not ask for it. */
  readonly reading: string | null
  /** But for the categories that they are broken down by. */
  readonly measures: readonly string[]
}
