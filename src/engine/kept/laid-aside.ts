import type { CheckedSubmission, Entry, Submission } from "../../model/submission.ts"
import { entriesFrom, keptEntries } from "./entries.ts"

/** How the world makes texts small, and large again. */
export interface Packing {
  readonly pack: (text: string) => Uint8Array
  readonly unpack: (packed: Uint8Array) => string
}

/** A pair is compared entry by entry, and one workbook is asked by many rules in turn. */
const most = 2

/**
 * Lays workbooks aside that hardly count any more: an agency's earlier versions, of which a folder may hold many. Their entries are packed, a
 * thirtieth of what they take, and unpacked for whoever asks: the answer is the same, whichever version turns out to be in force.
 */
export function layingAside({ pack, unpack }: Packing): (checked: CheckedSubmission) => CheckedSubmission {
  let unpacked: readonly { readonly of: Uint8Array; readonly entries: readonly Entry[] }[] = []
  const entriesOf = (of: Uint8Array, make: () => readonly Entry[]): readonly Entry[] => {
    const known = unpacked.find((one) => one.of === of) ?? { of, entries: make() }
    unpacked = [known, ...unpacked.filter((one) => one !== known)].slice(0, most)
    return known.entries
  }
  return (checked) => {
    const { entries, ...said } = checked.submission
    const { form, file, workbook } = said
    const kept = form === null || workbook !== null ? null : keptEntries(form, file, entries)
    if (form === null || kept === null) return checked
    const packed = pack(JSON.stringify(kept))
    const submission: Submission = {
      ...said,
      get entries() {
        return entriesOf(packed, () => entriesFrom(form, file, JSON.parse(unpack(packed))))
      },
    }
    return { ...checked, submission }
  }
}
