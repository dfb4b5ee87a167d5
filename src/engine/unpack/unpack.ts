import { openArchive } from "../../excel/read/archive.ts"
import type { Bilingual } from "../../model/words.ts"
import type { ReadFault } from "../../model/workbook.ts"
import { attachmentsOf } from "./mail.ts"

/** What a name says that a file is. */
type Sorted = "workbook" | "container" | "other"
export type SortOf = (name: string) => Sorted

/** A file that came in a zip or an e-mail. */
interface Packed {
  /** Its path within the container, `/` between what lies in what: `goi.zip/so-tttt.xlsx`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Unpacked {
  /** It was no container after all (an Office document under another name), or cannot be opened: it is dealt with as it is. */
  readonly opened: boolean
  readonly workbooks: readonly Packed[]
  /** Files that are no workbooks. */
  readonly others: readonly string[]
  /** What could not be taken out, and why. */
  readonly closed: readonly { readonly path: string; readonly why: Bilingual }[]
}

const password: Bilingual = { vi: "có mật khẩu", en: "it has a password" }
const nested: Bilingual = { vi: "gói nằm trong gói quá sâu", en: "a container too deep in others" }
const noMail: Bilingual = { vi: "không phải thư .eml", en: "no .eml mail" }
const noArchive: Bilingual = { vi: "không phải tệp nén .zip dùng được", en: "no .zip that can be used" }

const whyOf = (fault: ReadFault): Bilingual => {
  if (fault.kind === "encrypted") return password
  if (fault.kind === "over-limit") return { vi: "quá lớn", en: "it is too large" }
  return { vi: "bị hỏng", en: "it is damaged" }
}

/** A container in a container is opened; one in that one is not. */
const deepest = 2

/** What macOS packs beside every file. */
const isShadow = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(name)

const isMail = (name: string): boolean => /\.eml$/i.test(name)

/** The workbooks in a zip or an e-mail, and what else lies in it; nothing is passed over without a word. */
export async function unpack(name: string, bytes: Uint8Array, sortOf: SortOf): Promise<Unpacked> {
  const workbooks: Packed[] = []
  const others: string[] = []
  const closed: { path: string; why: Bilingual }[] = []
  const budget = { inflated: 0 }

  /** False: it is not what its name says. */
  const open = async (container: string, content: Uint8Array, below: string, level: number): Promise<boolean> => {
    const take = async (inner: string, taken: () => Uint8Array | Bilingual): Promise<void> => {
      const path = `${below}${inner}`
      const sort = sortOf(inner)
      if (sort === "other") {
        others.push(path)
        return
      }
      if (sort === "container" && level >= deepest) {
        closed.push({ path, why: nested })
        return
      }
      const found = taken()
      if (!(found instanceof Uint8Array)) closed.push({ path, why: found })
      else if (sort === "workbook" || !(await open(inner, found, `${path}/`, level + 1)))
        workbooks.push({ path, bytes: found })
    }
    if (isMail(container)) {
      const attachments = await attachmentsOf(content)
      if (attachments === null) return refused(below, noMail)
      for (const { name: attached, bytes: own } of attachments) await take(attached, () => own)
      return true
    }
    const archive = openArchive(content, budget)
    if (archive.kind === "package") return false
    if (archive.kind === "fault")
      return refused(below, archive.fault.kind === "corrupt" ? noArchive : whyOf(archive.fault))
    for (const inner of archive.names.filter((one) => !isShadow(one)))
      await take(inner, () => {
        const file = archive.read(inner)
        return file.kind === "file" ? file.bytes : whyOf(file.fault)
      })
    return true
  }
  const refused = (below: string, why: Bilingual): true => {
    closed.push({ path: below.replace(/\/$/, ""), why })
    return true
  }
  const opened = await open(name, bytes, "", 1)
  return { opened, workbooks, others, closed }
}
