import type { Bilingual } from "../../model/words.ts"
import type { UnreadKind } from "../../model/workbook.ts"
import { filePlace } from "../places.ts"
import { workbookRule } from "../rule.ts"
import { isForm } from "../submission/entries.ts"

const kindWords: Readonly<Record<UnreadKind, (count: number) => Bilingual>> = {
  object: (n) => ({ vi: `${n} tệp nhúng (Object)`, en: many(n, "embedded file") }),
  picture: (n) => ({ vi: `${n} hình ảnh`, en: many(n, "picture") }),
  "data-model": () => ({ vi: "mô hình dữ liệu (Data Model)", en: "the data model" }),
  control: (n) => ({ vi: `${n} nút hoặc ô điều khiển (Control)`, en: many(n, "control") }),
  beyond: () => ({
    vi: "phần vượt quá dung lượng được kiểm tra",
    en: "what lies beyond the size that is looked through",
  }),
  damaged: (n) => ({ vi: `${n} phần bị hỏng`, en: many(n, "damaged part") }),
  other: (n) => ({ vi: `${n} phần thuộc loại khác`, en: many(n, "part of another type", "parts of other types") }),
}

const many = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`

/** `parts`: kind by kind, as `object 2`. */
type PartsFacts = { readonly parts: readonly string[] }

const list = ({ parts }: PartsFacts, lang: keyof Bilingual): string =>
  parts
    .map((part) => part.split(" "))
    .flatMap(([kind, count]) => (isUnreadKind(kind) ? kindWords[kind](Number(count))[lang] : []))
    .join(", ")

const isUnreadKind = (kind: string | undefined): kind is UnreadKind => kind !== undefined && kind in kindWords

export const partsUnread = workbookRule({
  code: "QN221",
  name: "parts-unread",
  severity: "note",
  *find({ submission }) {
    const unread = submission.workbook?.unread
    if (unread === undefined || unread.size === 0 || !isForm(submission)) return
    // Their names may name a person: they are counted.
    const parts = [...unread].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${count}`)
    yield { at: filePlace(submission.file), facts: { parts } satisfies PartsFacts }
  },
  vi: {
    title: "Có phần không xem được bên trong",
    why: "Chữ trong hình ảnh, tệp nhúng và mô hình dữ liệu không được kiểm tra, nên không biết trong đó có dữ liệu cá nhân hay không.",
    fix: "Mở các phần này để xem lại; xóa phần không thuộc báo cáo rồi gửi lại.",
    message: (facts) => `Tệp có phần không được xem bên trong: ${list(facts, "vi")}`,
  },
  en: {
    title: "Parts that were not looked into",
    why: "Text in pictures, embedded files and data models is not checked; whether personal data is in it is not known.",
    fix: "Open these parts and look at them; delete what does not belong to the report, and send it again.",
    message: (facts) => `Parts of the file were not looked into: ${list(facts, "en")}`,
  },
  examples: "«Hình ảnh: 2 → Các trang: đủ như biểu mẫu»",
})
