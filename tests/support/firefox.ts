import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

// playwright-core drives a Firefox of its own alone. Debian's speaks WebDriver BiDi (w3.org/TR/webdriver-bidi) to whoever asks: this is as
// much of it as the checker page needs.

const program = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path))

/** Is there a Firefox to try the page in? CI must have one; elsewhere its tests are passed over. */
export const hasFirefox = program !== undefined || process.env.CI !== undefined

/** What Node has of a browser's WebSocket (behind `--experimental-websocket` before Node 22: vitest.config.ts). */
declare const WebSocket: new (url: string) => Socket
interface Socket {
  readonly send: (text: string) => void
  readonly close: () => void
  readonly addEventListener: (event: string, heard: (event: { readonly data: string }) => void) => void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

/** Asks the browser for something; the answer is whatever the standard says of that command. */
type Command = <T>(method: string, params: object) => Promise<T>

export interface FirefoxTab {
  /** Requests to anywhere, words on the console, and errors. */
  readonly said: readonly string[]
  readonly evaluate: <T>(expression: string) => Promise<T>
  /** Gives files to an input, as a person does who chooses them. */
  readonly choose: (selector: string, files: readonly string[]) => Promise<void>
}

export interface Firefox {
  readonly open: (path: string) => Promise<FirefoxTab>
  readonly close: () => Promise<void>
}

/** The address at which a Firefox that was just started listens. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ""
    child.stderr?.on("data", (chunk: Buffer) => {
      text += chunk
      const address = /listening on (ws:\S+)/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once("exit", (code) => reject(new Error(`firefox ended with ${code}: ${text}`)))
  })

/** Sends commands and hands out their answers; what nobody asked for goes to `event`. */
async function connected(address: string, event: (method: string, params: unknown) => void): Promise<Command> {
  const socket = new WebSocket(`${address}/session`)
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => resolve())
    socket.addEventListener("error", () => reject(new Error(`no answer at ${address}`)))
  })
  const waiting = new Map<number, (message: Message) => void>()
  socket.addEventListener("message", ({ data }) => {
    const message: Message = JSON.parse(data)
    if (message.id === undefined) event(message.method ?? "", message.params)
    else waiting.get(message.id)?.(message)
  })
  let last = 0
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id)
        if (error === undefined) resolve(result as never)
        else reject(new Error(`${method}: ${error}: ${message}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
}

type Evaluated =
  | { readonly type: "success"; readonly result: { readonly value?: string } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } }

const wordsOf = (method: string, params: unknown): string | null => {
  const { text, request } = params as { readonly text?: string; readonly request?: { readonly url: string } }
  if (method === "log.entryAdded") return text ?? ""
  return request === undefined || /^(?:file|blob|data):/.test(request.url) ? null : request.url
}

export async function openFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "qn-tip-firefox-"))
  const child = spawn(program ?? "/usr/bin/firefox-esr", [
    "--headless",
    "--no-remote",
    "--remote-debugging-port=0",
    "--profile",
    profile,
  ])
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const said: string[] = []
  const command = await connected(await addressOf(child), (method, params) => {
    const words = wordsOf(method, params)
    if (words !== null) said.push(words)
  })
  await command("session.new", { capabilities: {} })
  await command("session.subscribe", { events: ["log.entryAdded", "network.beforeRequestSent"] })
  return {
    open: async (path) => {
      const { context } = await command<{ readonly context: string }>("browsingContext.create", { type: "tab" })
      await command("browsingContext.navigate", { context, url: pathToFileURL(path).href, wait: "complete" })
      return tab(command, context, said)
    },
    close: async () => {
      await command("browser.close", {})
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const tab = (command: Command, context: string, said: readonly string[]): FirefoxTab => ({
  said,
  evaluate: async (expression) => {
    const evaluated = await command<Evaluated>("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    })
    if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails.text)
    return evaluated.result.value === undefined ? undefined : JSON.parse(evaluated.result.value)
  },
  choose: async (selector, files) => {
    const { nodes } = await command<{ readonly nodes: readonly { readonly sharedId: string }[] }>(
      "browsingContext.locateNodes",
      { context, locator: { type: "css", value: selector } },
    )
    await command("input.setFiles", { context, element: { sharedId: nodes[0]?.sharedId }, files })
  },
})
