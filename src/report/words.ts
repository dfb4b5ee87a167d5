import type { Lang } from "../model/words.ts"
import { en } from "./words-en.ts"
import { vi } from "./words-vi.ts"

/** Everything that a report says by itself; what the plan says stays in the plan's language. */
export type Words = typeof vi

/** A language that lacks a word does not compile. */
export const words: Readonly<Record<Lang, Words>> = { vi, en }
