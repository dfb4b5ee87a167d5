import { gunzipSync, strFromU8 } from "fflate"
import type { Answer, Ask, Reading } from "../protocol.ts"

/** A worker whose script stands in the page; made when it is first asked. Asks are answered in order. */
export interface Helper {
  /** `tell` hears what is said before the answer. */
  readonly ask: (ask: Ask, tell?: (answer: Reading) => void) => Promise<Answer>
}

/** `script` and `plan` are ids of packed parts. */
export function helper(script: string, plan: string): Helper {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const started = (): Worker => {
    if (worker === null) {
      worker = new Worker(URL.createObjectURL(new Blob([unpacked(script)], { type: "text/javascript" })))
      worker.postMessage({ kind: "plan", plan: unpacked(plan) } satisfies Ask)
    }
    return worker
  }
  const answered = (ask: Ask, tell: (answer: Reading) => void): Promise<Answer> =>
    new Promise((resolve) => {
      const own = started()
      own.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === "reading") tell(data)
        else if (data.kind !== "ready" || ask.kind === "plan") resolve(data)
      }
      own.onerror = ({ message }) => resolve({ kind: "failed", reason: message })
      if (ask.kind !== "plan") own.postMessage(ask)
    })
  return {
    ask: (ask, tell = () => {}) => {
      const answer = last.then(() => answered(ask, tell))
      last = answer
      return answer
    },
  }
}

/** A part of the page that stands in it packed (gzip, base64): the workers' scripts, the plan. */
function unpacked(id: string): string {
  const text = atob(document.getElementById(id)?.textContent?.trim() ?? "")
  return strFromU8(gunzipSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0))))
}
