import type { Aside, UnreadKind } from "../../../model/workbook.ts"
import { limits } from "../limits.ts"

/** Where the texts outside the cells are kept, and what was not looked into. */
export interface TextStore {
  readonly asides: Aside[]
  readonly unread: Map<UnreadKind, number>
  /** Parts whose texts are kept by those who read them, in lower case. */
  readonly told: Set<string>
}

export const emptyStore = (): TextStore => ({ asides: [], unread: new Map(), told: new Set() })

/** Keeps a text; beyond the limit it is only known that there are more: a workbook is not refused for what stands beside its cells. */
export function keep({ asides, unread }: TextStore, text: Aside): void {
  if (asides.length < limits.asides) asides.push(text)
  else unread.set("beyond", 1)
}

/** Keeps what a text says of how it is to be read. */
export function keepReading(store: TextStore, { reading }: { readonly reading?: string }): void {
  if (reading !== undefined) keep(store, { kind: "shared-string", name: "phonetic", text: reading })
}

export const leaveUnread = ({ unread }: TextStore, kind: UnreadKind): void => {
  unread.set(kind, (unread.get(kind) ?? 0) + 1)
}

/** Whoever reads the part keeps its texts. */
export const tells = ({ told }: TextStore, part: string): void => {
  told.add(part.toLowerCase())
}
