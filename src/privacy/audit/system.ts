// What a reader of publications knows of the counts that were left out, as numbers between bounds and sums of them.

/** A count that is not printed. */
export interface Unknown {
  readonly least: number
  readonly most: number
}

/** The sum of some unknowns, each times a number, lies between two bounds. */
export interface Relation {
  readonly terms: readonly (readonly [unknown: number, times: number])[]
  readonly least: number
  readonly most: number
}

/** Everything known at once. Relations name unknowns by their place in the list. */
export interface System {
  readonly unknowns: readonly Unknown[]
  readonly relations: readonly Relation[]
}

/** Numbers for all unknowns, in their order. */
export type Assignment = readonly number[]

const sumOf = ({ terms }: Relation, numbers: Assignment): number =>
  terms.reduce((sum, [at, times]) => sum + times * (numbers[at] ?? 0), 0)

/** How far a relation is from holding: by so much its sum has to change; 0 where it holds. */
export function lacking(relation: Relation, numbers: Assignment): number {
  const sum = sumOf(relation, numbers)
  if (sum < relation.least) return relation.least - sum
  return sum > relation.most ? relation.most - sum : 0
}

/** Do the numbers agree with everything that is known? */
export const agrees = ({ unknowns, relations }: System, numbers: Assignment): boolean =>
  unknowns.every(({ least, most }, i) => (numbers[i] ?? Number.NaN) >= least && (numbers[i] ?? Number.NaN) <= most) &&
  relations.every((relation) => lacking(relation, numbers) === 0)
