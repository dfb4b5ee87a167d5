/** A file made to do harm: what it is, and how it is made (some are large: they are made when they are needed). */
export type HostileFile = readonly [what: string, make: () => Uint8Array]
