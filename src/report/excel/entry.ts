/** The formula of a named cell. */
export type Entry = readonly [name: string, formula: string]
