import { type Colours, noColours } from "../diagnostics/run.ts"
import type { Host } from "./host.ts"
import type { Options } from "./options.ts"

/** Colours for stdout, or none: where it is no terminal, NO_COLOR is set, or `--no-color` was given. The library is loaded only where there are some. */
export async function coloursFor(host: Host, options: Options): Promise<Colours> {
  if (!host.colours || !options.color) return noColours
  const { Chalk } = await import("chalk")
  const chalk = new Chalk({ level: 1 })
  return {
    error: chalk.red.bold,
    warning: chalk.yellow,
    note: chalk.cyan,
    good: chalk.green.bold,
    bold: chalk.bold,
    dim: chalk.dim,
  }
}
