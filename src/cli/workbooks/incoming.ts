import type { Bilingual } from "../../model/words.ts"
import { shownPath, shownSource } from "../../privacy/file-names.ts"
import { type Host, notify } from "../host.ts"
import { isContainer, isSpreadsheet, nameOf } from "../paths.ts"
import { readSource } from "./find.ts"
import { notTaken } from "./passed-over.ts"

const sortOf = (name: string) => (isSpreadsheet(name) ? "workbook" : isContainer(name) ? "container" : "other")

const notOpened = (file: string, why: Bilingual): Bilingual => ({
  vi: `Không mở được “${file}”: ${why.vi}.`,
  en: `“${file}” cannot be opened: ${why.en}.`,
})

/** Loaded only where there is something to open. */
const opened = async (file: string, bytes: Uint8Array) =>
  (await import("../../engine/unpack/unpack.ts")).unpack(nameOf(file), bytes, sortOf)

/**
 * The workbooks of the files found, one after another, each with what it was called and the zip or e-mail that it lay in, whose path then stands
 * before its own. What of a container is
 * not taken is said. A container that holds no workbook comes in as it is: somebody has to look at it.
 */
export async function* incoming(host: Host, files: readonly string[]) {
  for (const [index, file] of files.entries()) {
    host.progress.reading(shownPath(file), index + 1, files.length)
    const source = await readSource(host, file)
    const shown = source.file
    const unpacked = isContainer(file) && source.fault === null ? await opened(file, source.bytes) : null
    if (unpacked === null || !unpacked.opened) {
      yield { source, name: nameOf(shown), container: null }
      continue
    }
    const { workbooks, others, closed } = unpacked
    const at = (path: string) => (path === "" ? shown : `${shown}/${path}`)
    notify(host, ...notTaken(others.map(at)), ...closed.map(({ path, why }) => notOpened(shownPath(at(path)), why)))
    if (workbooks.length === 0) yield { source, name: nameOf(shown), container: null }
    for (const { path, bytes } of workbooks) {
      const inner = path.lastIndexOf("/")
      const sha256 = host.sha256(bytes)
      const own = shownSource({ file: at(path), sha256, bytes, fault: null, inflate: host.inflate })
      yield {
        source: own,
        name: nameOf(own.file),
        container: inner < 0 ? nameOf(shown) : `${nameOf(shown)}/${path.slice(0, inner)}`,
      }
    }
  }
}
