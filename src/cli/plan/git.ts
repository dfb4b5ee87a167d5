import { execFile } from "node:child_process"

/** The files of a folder as they were at a git ref: paths relative to the folder. */
export type RefRead =
  | { readonly kind: "files"; readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[] }
  /** `no-git`: the program is not there · `no-ref`: no repository, or no such ref in it · `shallow`: the clone has but its last commits. */
  | { readonly kind: "no-git" | "no-ref" | "unreadable" | "shallow" }
  /** git will not work on this repository; what it says. */
  | { readonly kind: "refused"; readonly said: string }

const largest = 64 * 1024 * 1024

/** Set by git where it runs a hook: they would turn another folder's question to the hook's repository, or to none. */
const hooked = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"])

/** What git wrote, or on stderr why it failed; null: there is no git. */
type Answer = { readonly out: Buffer } | { readonly failed: string } | null

/** Runs git without a shell, asking nobody and fetching nothing. */
function git(folder: string, args: readonly string[]): Promise<Answer> {
  const here = Object.entries(process.env).filter(([name]) => !hooked.has(name))
  const env = {
    ...Object.fromEntries(here),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C",
  }
  return new Promise((done) => {
    execFile(
      "git",
      ["-C", folder, ...args],
      { encoding: "buffer", maxBuffer: largest, env },
      (error, stdout, stderr) => {
        if (error === null) done({ out: stdout })
        else done("code" in error && String(error.code) === "ENOENT" ? null : { failed: stderr.toString("utf8") })
      },
    )
  })
}

/** Is it something else than a ref that is not there? git's first line then says what. */
function refusal(said: string): string | null {
  const [line = ""] = said.split("\n").filter((one) => one.startsWith("fatal:"))
  return line === "" || /not a git repository|Needed a single revision|bad revision|unknown revision/.test(line)
    ? null
    : line.replace(/^fatal:\s*/, "")
}

/** Why there is no such commit. */
async function whyNoCommit(folder: string, said: string): Promise<RefRead> {
  const refused = refusal(said)
  if (refused !== null) return { kind: "refused", said: refused }
  const shallow = await git(folder, ["rev-parse", "--is-shallow-repository"])
  const isShallow = shallow !== null && "out" in shallow && shallow.out.toString("utf8").trim() === "true"
  return { kind: isShallow ? "shallow" : "no-ref" }
}

/** Reads the YAML files below a folder at a ref, by git. A ref that git could take for an option is no ref. */
export async function readAtRef(folder: string, ref: string): Promise<RefRead> {
  if (ref === "" || ref.startsWith("-") || ref.includes("\0")) return { kind: "no-ref" }
  const commit = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
  if (commit === null) return { kind: "no-git" }
  if ("failed" in commit) return whyNoCommit(folder, commit.failed)
  const id = commit.out.toString("utf8").trim()
  if (!/^[0-9a-f]{40,64}$/.test(id)) return { kind: "no-ref" }
  const tree = await git(folder, ["ls-tree", "-r", "-z", id])
  if (tree === null || "failed" in tree) return { kind: "unreadable" }
  const files: { path: string; bytes: Uint8Array }[] = []
  for (const line of tree.out.toString("utf8").split("\0")) {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? []
    if (object === undefined || path === undefined || !/\.ya?ml$/i.test(path)) continue
    const blob = await git(folder, ["cat-file", "blob", object])
    if (blob === null || "failed" in blob) return { kind: "unreadable" }
    files.push({ path, bytes: blob.out })
  }
  return { kind: "files", files }
}
