import { openRegister } from "../../records/register.ts"
import { encodeText } from "../../yaml/decode.ts"
import { additionTo, type Fields, type ListEnd } from "../../yaml/edit.ts"
import type { Host } from "../host.ts"
import { type OpenText, openText } from "../open-text.ts"
import type { Options } from "../options.ts"
import { below, printed } from "../paths.ts"
import { isRefusal, type Refusal, refuse, refusePath, refuseUnwritten } from "../refusal.ts"
import { type Records, registerName } from "./records.ts"

/** Does something with the reports folder while nobody else writes into it. */
export async function atDesk(
  host: Host,
  options: Pick<Options, "reports">,
  work: (folder: string) => Promise<number | Refusal>,
): Promise<number | Refusal> {
  const folder = printed(options.reports ?? "reports")
  const there = await host.look(folder)
  if (there !== "folder" && there !== "missing")
    return refusePath({ vi: "Thư mục báo cáo", en: "The reports folder" }, folder, there)
  const lock = await host.lock(below(folder, ".register.lock"))
  if (lock === null)
    return refuse(
      `Đang có lần chạy khác ghi vào “${folder}”; chờ xong rồi chạy lại.`,
      `Another run is writing into “${folder}”; try again when it is done.`,
    )
  try {
    await host.sweep(folder)
    return await work(folder)
  } finally {
    await lock.release()
  }
}

interface Open {
  readonly text: OpenText | null
  readonly end: ListEnd | null
}

/** The register's bytes with an addition behind them: what stood there stays as it is. (An empty `[]` gives way to its first item.) */
function behind(open: OpenText | null, end: ListEnd, addition: string): Uint8Array {
  if (open === null) return encodeText(end.text + addition, "utf-8")
  const { bytes, text, encoding } = open
  if (text === end.text) return Buffer.concat([bytes, encodeText(addition, encoding)])
  const mark = bytes.subarray(0, bytes.length - encodeText(text, encoding).length)
  return Buffer.concat([mark, encodeText(end.text + addition, encoding)])
}

export type Desk = ReturnType<typeof openDesk>

/** The register while the folder is locked: appended to, byte behind byte. It was read before: somebody who saves the register meanwhile is not overwritten. */
export function openDesk(host: Host, folder: string, records: Records) {
  const registerFile = below(folder, registerName)
  let open: Open = { text: records.registerText, end: records.end }

  const fresh = async (): Promise<Open | Refusal> => {
    const now = await openText(host, registerFile)
    if (isRefusal(now)) return now
    const same =
      now === null || open.text === null ? now === open.text : Buffer.compare(now.bytes, open.text.bytes) === 0
    if (!same) open = { text: now, end: openRegister(registerFile, now?.text ?? null).end }
    return open
  }
  const faulty = refuse(
    `Sổ “${registerFile}” có lỗi nên không ghi thêm được; sửa sổ rồi tiếp nhận lại (chưa lưu).`,
    `The register “${registerFile}” has faults and cannot be appended to; mend it and receive again (not filed).`,
  )

  return {
    /** Can this be entered? What is to be filed is filed only then. */
    async takes(fields: Fields): Promise<Refusal | null> {
      const now = await fresh()
      if (isRefusal(now)) return now
      return now.end === null || additionTo(now.end, fields) === null ? faulty : null
    },
    /** Appends an entry; gives the line on which it stands. */
    async enter(fields: Fields): Promise<number | Refusal> {
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
    /** Files a copy at a path below the folder where nothing stands; false: something does. */
    async file(path: string, bytes: Uint8Array): Promise<boolean | Refusal> {
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
