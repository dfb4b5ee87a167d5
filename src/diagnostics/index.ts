import type { Printer, Run } from "./run.ts"

/** The formats of `validate`, `plan check` and `plan diff`; each is loaded where it is asked for. */
export const printers = {
  text: async (kind: Run["kind"] | null = null) => {
    const find =
      kind === "validation"
        ? (await import("../rules/of-reports.ts")).findReportRule
        : (await import("../rules/index.ts")).findRule
    return (await import("./text.ts")).textBy(find)
  },
  json: async () => (await import("./json.ts")).json,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  junit: async () => (await import("./junit.ts")).junit,
} satisfies Record<string, (kind?: Run["kind"]) => Promise<Printer>>

export type PrinterName = keyof typeof printers
