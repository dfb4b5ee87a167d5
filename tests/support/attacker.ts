/** A number that somebody would like to know, between two bounds. */
export interface Unknown {
  readonly id: string
  readonly least: number
  readonly most: number
}

/** What is known of the unknowns: sums of them, which is at most which (or at most, at least a number), and which add up to which. */
export interface Known {
  readonly sums: readonly { readonly of: readonly string[]; readonly sum: number }[]
  readonly atMost: readonly (readonly [small: string | number, large: string | number])[]
  readonly equal?: readonly (readonly [terms: readonly (string | number)[], sum: string | number])[]
}

/** Every value that each unknown can have, by trying all assignments that agree with what is known. */
export function possibleValues(unknowns: readonly Unknown[], known: Known): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map(unknowns.map(({ id }) => [id, new Set<number>()]))
  const chosen = new Map<string, number>()
  const numberAt = (side: string | number) => (typeof side === "number" ? side : chosen.get(side))
  const agrees = (): boolean =>
    known.sums.every(({ of, sum }) => {
      const values = of.map((id) => chosen.get(id))
      const so = values.reduce<number>((total, value) => total + (value ?? 0), 0)
      return values.includes(undefined) ? so <= sum : so === sum
    }) &&
    known.atMost.every(([small, large]) => {
      const [n, d] = [numberAt(small), numberAt(large)]
      return n === undefined || d === undefined || n <= d
    }) &&
    (known.equal ?? []).every(([terms, sum]) => {
      const [all, of] = [terms.map(numberAt), numberAt(sum)]
      return of === undefined || all.includes(undefined) || all.reduce<number>((so, one) => so + (one ?? 0), 0) === of
    })
  const go = (at: number): void => {
    const unknown = unknowns[at]
    if (unknown === undefined) {
      for (const [id, value] of chosen) found.get(id)?.add(value)
      return
    }
    for (let value = unknown.least; value <= unknown.most; value++) {
      chosen.set(unknown.id, value)
      if (agrees()) go(at + 1)
    }
    chosen.delete(unknown.id)
  }
  go(0)
  return found
}
