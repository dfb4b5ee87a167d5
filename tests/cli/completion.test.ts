import { execFileSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { runIn } from "../support/run.ts"

const script = async (shell: string) => (await runIn(".", ["completion", shell])).out

/** What bash offers behind a line; the word to be completed is its last, empty behind a space. */
async function offered(line: string): Promise<string[]> {
  const words = line.split(" ")
  const array = words.map((word) => `"${word}"`).join(" ")
  const run = `${await script("bash")}
COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _qn_tip; printf "%s\\n" "\${COMPREPLY[@]}"`
  return execFileSync("bash", ["-c", run], { encoding: "utf8" }).split("\n").filter(Boolean)
}

describe("completion in bash", () => {
  it.each([
    ["qn-tip con", ["consolidate"]],
    ["qn-tip plan s", ["show", "schema"]],
    ["qn-tip plan", ["plan"]],
    ["qn-tip validate --an", ["--annotate"]],
    ["qn-tip plan diff --fa", ["--fail-on"]],
    ["qn-tip plan diff --against HEAD --fo", ["--format"]],
    ["qn-tip consolidate 2013 --format x", ["xlsx"]],
    ["qn-tip plan diff --format ", ["text", "json", "sarif", "github", "junit", "changelog"]],
    ["qn-tip status 2013 --lang ", ["vi", "en"]],
    // Files are the shell's own to offer.
    ["qn-tip validate in", []],
    ["qn-tip nothing --x", []],
  ])("%s", async (line, words) => {
    expect(await offered(line)).toEqual(words)
  })
})

it("powershell knows the same words", async () => {
  const text = await script("powershell")
  for (const word of ["'consolidate'", "'plan diff' = @('--against'", "'--fail-on'", "'status --lang' = @('vi', 'en')"])
    expect(text).toContain(word)
})

it("another shell is refused with the names there are", async () => {
  const { code, err } = await runIn(".", ["completion", "fish"])
  expect([code, err]).toEqual([2, "Không có trình dòng lệnh “fish”; chọn: bash, zsh, powershell.\n"])
})
