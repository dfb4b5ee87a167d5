import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { nodeHost } from "../cli/node-host.ts"
import { runProgram } from "../cli/program.ts"

const transcript = /(?<=<!-- transcript:start -->\n```console\n)[\s\S]*?(?=```\n<!-- transcript:end -->)/

/** What a terminal shows of a command line, run in a folder that holds the shipped plan and the committed submissions. */
async function shown(folder: string, command: string): Promise<string> {
  const printed: string[] = []
  const print = (text: string) => void printed.push(text)
  await runProgram(command.split(" "), { ...nodeHost(folder), colours: false, out: print, err: print })
  return `$ qn-tip ${command}\n${printed.join("").trim()}\n`
}

/** The README with its transcript's commands run anew. */
export async function renewTranscript(readme: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-readme-"))
  try {
    for (const needed of ["plan", "fixtures/submissions"]) cpSync(needed, join(folder, needed), { recursive: true })
    const steps: string[] = []
    for (const [, command = ""] of (transcript.exec(readme)?.[0] ?? "").matchAll(/^\$ qn-tip (.*)$/gm))
      steps.push(await shown(folder, command))
    return readme.replace(transcript, () => steps.join("\n"))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
