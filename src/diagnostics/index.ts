import { github } from "./github.ts"
import { json } from "./json.ts"
import { junit } from "./junit.ts"
import type { Printer } from "./run.ts"
import { sarif } from "./sarif.ts"
import { text } from "./text.ts"

/** The formats of `validate`, `plan check` and `plan diff`. */
export const printers = { text, json, sarif, github, junit } satisfies Record<string, Printer>

export type PrinterName = keyof typeof printers
