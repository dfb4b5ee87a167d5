import type { Bilingual } from "../../model/words.ts"
import { type Change, change, type Level, type Of } from "./change.ts"

const listed = (rows: readonly string[], item: string): string => {
  const others = rows.filter((row) => row !== item)
  if (others.length === 0) return ""
  const few = others.slice(0, 4).join(", ")
  return others.length > 4 ? `${few}, … (${others.length})` : few
}

/**
 * An item that is gone, with the rows of the forms that went with it: where there are any, forms already issued have rows that nothing knows.
 * `renamed` is the item that was added and looks the same.
 */
export function removed(of: Of, level: Level, rows: readonly string[], renamed: string | null = null): Change {
  const along = listed(rows, of.item)
  const said: Bilingual = {
    vi: `bị bỏ${along === "" ? "" : `, cùng ${along}`}${renamed === null ? "" : `; có phải đã đổi mã thành “${renamed}”?`}`,
    en: `was removed${along === "" ? "" : `, with ${along}`}${renamed === null ? "" : `; was its id changed to “${renamed}”?`}`,
  }
  return change(of, "id-removed", [], said, { rows, level: rows.length > 0 ? "form" : level })
}

/** An item that is new. Where it brings rows, forms already issued lack them: that is a change of its own. */
export function added(of: Of, rows: readonly string[]): Change[] {
  const item = change(of, "item-added", [], { vi: "mới được thêm", en: "was added" })
  if (rows.length === 0) return [item]
  const list = listed(rows, of.item) || of.item
  const said = {
    vi: `biểu mẫu có thêm dòng ${list}; biểu mẫu đã phát hành thiếu các dòng này`,
    en: `forms have more rows (${list}); forms already issued lack them`,
  }
  return [item, change(of, "form-changed", [], said)]
}
