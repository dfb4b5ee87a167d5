import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { rolldown } from "rolldown"

/** Bundles a TypeScript program of this repository for Node, and gives its path; `done` deletes it. Libraries stay outside, as in the shipped program. */
export async function bundled(input: string): Promise<{ readonly file: string; readonly done: () => void }> {
  // Inside the repository, so that libraries are found.
  const dir = mkdtempSync(join("node_modules", ".qn-tip-"))
  const bundle = await rolldown({
    input: { program: input },
    platform: "node",
    external: (id) => !/^\.|^\/|date-fns/.test(id),
    logLevel: "silent",
  })
  await bundle.write({ dir, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" })
  await bundle.close()
  return { file: join(process.cwd(), dir, "program.mjs"), done: () => rmSync(dir, { recursive: true, force: true }) }
}
