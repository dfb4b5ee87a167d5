import { joinedBytes } from "../base/bytes.ts"
import { openRegister } from "../records/register.ts"
import { encodeText } from "../yaml/decode.ts"
import { additionTo, type Fields, type ListEnd } from "../yaml/edit.ts"
import type { Host } from "./host.ts"
import { type Records, registerName } from "./open-records.ts"
import { type OpenText, openText } from "./open-text.ts"
import { below } from "./paths.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "./refusal.ts"

/** The register while the folder is locked: appended to, byte behind byte. */
export interface Desk {
  /** Can this be entered? What is to be filed is filed only then. */
  readonly takes: (fields: Fields) => Promise<Refusal | null>
  /** Appends an entry; gives the line on which it stands. */
  readonly enter: (fields: Fields) => Promise<number | Refusal>
  /** Files a copy at a path below the folder where nothing stands; false: something does. */
  readonly file: (path: string, bytes: Uint8Array) => Promise<boolean | Refusal>
}

interface Open {
  readonly text: OpenText | null
  readonly end: ListEnd | null
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

/** The register's bytes with an addition behind them: what stood there stays as it is. (An empty `[]` gives way to its first item.) */
function behind(open: OpenText | null, end: ListEnd, addition: string): Uint8Array {
  if (open === null) return encodeText(end.text + addition, "utf-8")
  const { bytes, text, encoding } = open
  if (text === end.text) return joinedBytes([bytes, encodeText(addition, encoding)])
  const mark = bytes.subarray(0, bytes.length - encodeText(text, encoding).length)
  return joinedBytes([mark, encodeText(end.text + addition, encoding)])
}

/** Opens the desk on records that were read; somebody who saves the register meanwhile is not overwritten. */
export function openDesk(host: Host, folder: string, records: Records): Desk {
  const registerFile = below(folder, registerName)
  let open: Open = { text: records.registerText, end: records.end }

  const fresh = async (): Promise<Open | Refusal> => {
    const now = await openText(host, registerFile)
    if (isRefusal(now)) return now
    const same = now === null || open.text === null ? now === open.text : sameBytes(now.bytes, open.text.bytes)
    if (!same) open = { text: now, end: openRegister(registerFile, now?.text ?? null).end }
    return open
  }
  const faulty = refuse(
    `Sổ “${registerFile}” có lỗi nên không ghi thêm được; sửa sổ rồi tiếp nhận lại (chưa lưu).`,
    `The register “${registerFile}” has faults and cannot be appended to; mend it and receive again (not filed).`,
  )

  return {
    async takes(fields) {
      const now = await fresh()
      if (isRefusal(now)) return now
      return now.end === null || additionTo(now.end, fields) === null ? faulty : null
    },
    async enter(fields) {
      const now = await fresh()
      if (isRefusal(now)) return now
      const { text, end } = now
      const addition = end === null ? null : additionTo(end, fields)
      if (end === null || addition === null) return faulty
      const bytes = behind(text, end, addition)
      const fault = await host.write(registerFile, bytes)
      if (fault) return refuseUnwritten(fault)
      const whole = end.text + addition
      open = { text: { bytes, text: whole, encoding: text?.encoding ?? "utf-8" }, end: { ...end, text: whole } }
      return whole.split("\n").length - Object.keys(fields).length
    },
    async file(path, bytes) {
      const place = below(folder, path)
      const year = place.slice(0, place.lastIndexOf("/"))
      if (!(await host.isInside(year, folder)))
        return refuse(
          `“${year}” là liên kết dẫn ra ngoài “${folder}”; báo cáo không được lưu ở đó. Thay liên kết bằng thư mục rồi tiếp nhận lại.`,
          `“${year}” is a link that leads out of “${folder}”; nothing is filed there. Put a folder in its place and receive again.`,
        )
      const fault = await host.write(place, bytes, "new")
      if (fault === null) return true
      return fault.code === "EEXIST" ? false : refuseUnwritten(fault)
    },
  }
}
