import { execFile } from "node:child_process"

/** The files of a folder as they were at a git ref: paths relative to the folder. */
export type RefRead =
  | { readonly kind: "files"; readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[] }
  /** `no-git`: the program is not there · `no-ref`: no repository, or no such ref in it. */
  | { readonly kind: "no-git" | "no-ref" | "unreadable" }

const largest = 64 * 1024 * 1024

/** Set by git where it runs a hook: they would turn another folder's question to the hook's repository, or to none. */
const hooked = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"])

/** Runs git without a shell, asking nobody and fetching nothing; null where it fails, the code where it is not there. */
function git(folder: string, args: readonly string[]): Promise<Buffer | "missing" | null> {
  const here = Object.entries(process.env).filter(([name]) => !hooked.has(name))
  const env = { ...Object.fromEntries(here), GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" }
  return new Promise((done) => {
    execFile("git", ["-C", folder, ...args], { encoding: "buffer", maxBuffer: largest, env }, (error, stdout) => {
      if (error === null) done(stdout)
      else done("code" in error && String(error.code) === "ENOENT" ? "missing" : null)
    })
  })
}

/** Reads the YAML files below a folder at a ref, by git. A ref that git could take for an option is no ref. */
export async function readAtRef(folder: string, ref: string): Promise<RefRead> {
  if (ref === "" || ref.startsWith("-") || ref.includes("\0")) return { kind: "no-ref" }
  const commit = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
  if (commit === "missing") return { kind: "no-git" }
  const id = commit?.toString("utf8").trim() ?? ""
  if (!/^[0-9a-f]{40,64}$/.test(id)) return { kind: "no-ref" }
  const tree = await git(folder, ["ls-tree", "-r", "-z", id])
  if (!Buffer.isBuffer(tree)) return { kind: "unreadable" }
  const files: { path: string; bytes: Uint8Array }[] = []
  for (const line of tree.toString("utf8").split("\0")) {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? []
    if (object === undefined || path === undefined || !/\.ya?ml$/i.test(path)) continue
    const bytes = await git(folder, ["cat-file", "blob", object])
    if (!Buffer.isBuffer(bytes)) return { kind: "unreadable" }
    files.push({ path, bytes })
  }
  return { kind: "files", files }
}
