import { rmSync } from "node:fs"

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
const unfinished = new Set<string>()

/** Stopped in the middle: what is half written goes, and the process ends as it would have ended. */
function stop(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { force: true })
  for (const one of signals) process.off(one, stop)
  process.kill(process.pid, signal)
}

/** Does the work; where Ctrl-C ends the process meanwhile, the temporary file does not stay. */
export async function whileUnfinished<T>(temporary: string, work: () => Promise<T>): Promise<T> {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, stop)
  unfinished.add(temporary)
  try {
    return await work()
  } finally {
    unfinished.delete(temporary)
    if (unfinished.size === 0) for (const signal of signals) process.off(signal, stop)
  }
}
