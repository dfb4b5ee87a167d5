// An edition that was published before, as far as it tells of counts.

export interface PublishedFigures {
  readonly period: string
  readonly asOf: string
  /** The hash of each agency's version in force. */
  readonly inForce: ReadonlyMap<string, string | null>
  readonly measures: readonly PublishedMeasure[]
  /** The sums of each ratio. */
  readonly parts: readonly PublishedPart[]
}

interface PublishedMeasure {
  readonly id: string
  /** null: not printed. */
  readonly value: number | null
  readonly sources: readonly PublishedSource[]
}

export interface PublishedSource {
  readonly agency: string
  readonly unit: string | null
  readonly period: string
  /** null with a sign: left out; null without: not given. */
  readonly value: number | null
  readonly shown: string | null
}

interface PublishedPart {
  readonly numerator: { readonly measure: string; readonly value: number | null }
  readonly denominator: { readonly measure: string; readonly value: number | null }
}
