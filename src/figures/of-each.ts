import type { Consolidation } from "../model/consolidation.ts"

/** What many cells ask of a consolidation, found once. */
export function ofEach<T>(find: (consolidation: Consolidation) => T): (consolidation: Consolidation) => T {
  const found = new WeakMap<Consolidation, { readonly value: T }>()
  return (consolidation) => {
    const known = found.get(consolidation) ?? { value: find(consolidation) }
    found.set(consolidation, known)
    return known.value
  }
}
