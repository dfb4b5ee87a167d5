import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Script } from "node:vm"

// Of a short run, a third was the compiling of the program's own code. What V8 made of it is kept, one file for each command, and taken
// up again by the same V8; anything it does not take (another version, other flags) is compiled as ever.

/** Chunks of the program, and what V8 made of them. */
type Compiled = ReadonlyMap<string, Buffer>

/** Where the code of this command is kept: what came with the program, what a run before left, neither. */
export interface Kept {
  readonly packaged: string
  readonly own: string | null
}

const nothing: Compiled = new Map()
const crc32 = (bytes: Uint8Array): number => process.getBuiltinModule("node:zlib").crc32(bytes)

/** Checksum, length of the index, index (names and sizes), code. */
const [checksum, header] = [4, 8]

/** What stands in the file; nothing where it is not there, or not whole. Nobody but the program writes the packaged ones: they are not summed up. */
function readCode(path: string, isOwn: boolean): Compiled {
  let file: Buffer
  try {
    file = readFileSync(path)
  } catch {
    return nothing
  }
  if (file.length < header || (isOwn && crc32(file.subarray(checksum)) !== file.readUInt32LE(0))) return nothing
  let at = header + file.readUInt32LE(checksum)
  const index: readonly (readonly [string, number])[] = JSON.parse(file.toString("utf8", header, at))
  return new Map(
    index.map(([name, size]) => {
      at += size
      return [name, file.subarray(at - size, at)]
    }),
  )
}

/** Whole or not at all; says nothing where it cannot be kept. */
function writeCode(path: string, code: Compiled): void {
  const index = Buffer.from(JSON.stringify([...code].map(([name, { length }]) => [name, length])))
  const file = Buffer.concat([Buffer.alloc(header), index, ...code.values()])
  file.writeUInt32LE(index.length, checksum)
  file.writeUInt32LE(crc32(file.subarray(checksum)), 0)
  const temporary = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(temporary, file, { flag: "wx" })
    renameSync(temporary, path)
  } catch {}
}

interface Chunk {
  exports: unknown
}

/**
 * Loads the program's chunks from `folder`: `load` gives what one exports, `keep` keeps what was compiled anew, at the end of a run.
 * `kept`: null: nothing is taken up, nothing kept.
 */
export function chunkLoader(folder: string, kept: Kept | null) {
  const packaged = kept === null ? nothing : readCode(kept.packaged, false)
  const own = kept?.own ?? null
  const known = packaged.size > 0 || own === null ? packaged : readCode(own, true)
  const loaded = new Map<string, Chunk>()
  const scripts = new Map<string, Script>()
  let isNew = known.size === 0
  const load = (name: string): unknown => {
    const before = loaded.get(name)
    if (before !== undefined) return before.exports
    const filename = join(folder, name)
    const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(filename, "utf8")}\n})`
    const cachedData = known.get(name)
    const script = new Script(source, cachedData === undefined ? { filename } : { filename, cachedData })
    isNew ||= script.cachedDataRejected === true
    scripts.set(name, script)
    const chunk: Chunk = { exports: {} }
    loaded.set(name, chunk)
    const require = (id: string): unknown => (id.startsWith("./") ? load(id.slice(2)) : process.getBuiltinModule(id))
    script.runInThisContext()(chunk.exports, require, chunk, filename, folder)
    return chunk.exports
  }
  const keep = () => {
    if (isNew && own !== null)
      writeCode(own, new Map([...scripts].map(([name, script]) => [name, script.createCachedData()])))
  }
  return { load, keep }
}
