import type { Printer } from "./run.ts"

/** The formats of `validate`, `plan check` and `plan diff`; each is loaded where it is asked for. */
export const printers = {
  text: async () => (await import("./text.ts")).text,
  json: async () => (await import("./json.ts")).json,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  junit: async () => (await import("./junit.ts")).junit,
} satisfies Record<string, () => Promise<Printer>>

export type PrinterName = keyof typeof printers
