const shown = 5

/** The first names of a list, and how many more there are: nothing is cut silently. */
export const firstNames = (names: readonly string[], more: (count: number) => string): string =>
  names.length <= shown + 1 ? names.join(", ") : `${names.slice(0, shown).join(", ")} ${more(names.length - shown)}`
