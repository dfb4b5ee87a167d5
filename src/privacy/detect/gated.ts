/**
 * What is looked for, behind what it cannot be without: most texts are told from it without a class of letters, which is dear at its first use, and by a
 * pattern that does not look behind or ahead of itself.
 */
export type Gated = readonly [quick: RegExp, whole: RegExp]

export const says = ([quick, whole]: Gated, text: string): boolean => quick.test(text) && whole.test(text)
