import type { Diagnostic } from "../model/diagnostic.ts"

/** FNV-1a over 64 bits, as 16 hex digits: enough to tell findings apart, and the same everywhere. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n)
  return value.toString(16).padStart(16, "0")
}

/** What makes a finding the same one after lines have moved: its rule, its file, and the node or the form's row and column (else the cell). */
export function fingerprint({ code, place, facts }: Diagnostic): string {
  const where =
    place.kind === "text" ? place.path : place.row !== null ? [place.row, place.column] : [place.sheet, place.cell]
  return hash(JSON.stringify([code, place.file, where, place.kind === "text" ? facts : null]))
}
