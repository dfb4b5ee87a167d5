/** Codes that were given once and are never given again. */
export const retiredCodes: readonly string[] = []
