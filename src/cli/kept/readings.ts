import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"
import { type Cache, noCache } from "./cache.ts"
import { packing } from "./packing.ts"

/** A file's bytes, and whatever else its reading depends on. */
interface Original {
  readonly with: string
  readonly content: Uint8Array | string
}

/** How a value is written as text, null where it must not be kept; and read, null where it is to be made again. */
export interface Kind<T> {
  readonly write: (value: T) => string | null
  readonly read: (text: string) => T | null
}

/** What was made of files in runs before. */
export interface Readings {
  /** What was made of the file before, else what `make` makes of it now. */
  readonly through: <T>(original: Original, kind: Kind<T>, make: () => T | Promise<T>) => Promise<T>
  /** Keeps what this run used, and forgets the rest: what is kept does not grow. */
  readonly save: () => Promise<void>
}

// Every record is sealed with a key that is made of the file itself: whoever has not the file cannot read what was read in it, and the
// record of a file that was deleted is closed for good.

const cipher = "aes-256-gcm"
const [nameLength, ivLength, tagLength] = [32, 12, 16]

/** The name under which the record is found, and its secret. */
function keysOf({ with: beside, content }: Original) {
  const digest = createHash("sha512").update(beside).update("\0").update(content).digest()
  return { name: digest.toString("hex", 0, nameLength), secret: digest.subarray(nameLength) }
}

function sealed(secret: Buffer, text: string): Buffer {
  const iv = randomBytes(ivLength)
  const encrypt = createCipheriv(cipher, secret, iv)
  const closed = [encrypt.update(packing.pack(text)), encrypt.final()]
  return Buffer.concat([iv, encrypt.getAuthTag(), ...closed])
}

/** Null where it is not whole, or was sealed for something else. */
function opened(secret: Buffer, record: Buffer): string | null {
  const [iv, rest] = [record.subarray(0, ivLength), record.subarray(ivLength)]
  if (rest.length < tagLength) return null
  const decrypt = createDecipheriv(cipher, secret, iv).setAuthTag(rest.subarray(0, tagLength))
  try {
    return packing.unpack(Buffer.concat([decrypt.update(rest.subarray(tagLength)), decrypt.final()]))
  } catch {
    // The library's way to say that the tag does not fit.
    return null
  }
}

/** Records one after the other: its name, its length, itself. */
function recordsIn(file: Uint8Array | null): Map<string, Buffer> {
  const bytes = file === null ? Buffer.alloc(0) : Buffer.from(file.buffer, file.byteOffset, file.length)
  const records = new Map<string, Buffer>()
  for (let at = 0; at + nameLength + 4 <= bytes.length; ) {
    const start = at + nameLength + 4
    const end = start + bytes.readUInt32LE(at + nameLength)
    records.set(bytes.toString("hex", at, at + nameLength), bytes.subarray(start, end))
    at = end
  }
  return records
}

function written(records: ReadonlyMap<string, Buffer>): Buffer {
  return Buffer.concat(
    [...records].flatMap(([name, record]) => {
      const length = Buffer.alloc(4)
      length.writeUInt32LE(record.length)
      return [Buffer.from(name, "hex"), length, record]
    }),
  )
}

const afresh: Readings = { through: async (_, __, make) => make(), save: async () => undefined }

/** The readings kept under this name. */
export async function openReadings(cache: Cache, name: string): Promise<Readings> {
  if (cache === noCache) return afresh
  const before = recordsIn(await cache.read(name))
  const used = new Map<string, Buffer>()
  let made = false
  return {
    through: async (original, kind, make) => {
      const { name: key, secret } = keysOf(original)
      const record = before.get(key)
      const text = record === undefined ? null : opened(secret, record)
      const known = text === null ? null : kind.read(text)
      if (record !== undefined && known !== null) {
        used.set(key, record)
        return known
      }
      const value = await make()
      const said = kind.write(value)
      if (said !== null) {
        used.set(key, sealed(secret, said))
        made = true
      }
      return value
    },
    save: async () => {
      if (made || used.size < before.size) await cache.write(name, written(used))
    },
  }
}
