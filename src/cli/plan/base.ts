import { compareText } from "../../base/order.ts"
import type { Plan } from "../../model/plan.ts"
import { openPlan } from "../../plan/build/open.ts"
import type { Host } from "../host.ts"
import { below } from "../paths.ts"
import { isRefusal, type Refusal, refuse } from "../refusal.ts"
import type { RefRead } from "./git.ts"
import { type NamedBytes, planTexts, readPlanFiles } from "./open.ts"

function refuseRef(ref: string, folder: string, read: Exclude<RefRead, { kind: "files" }>): Refusal {
  switch (read.kind) {
    case "refused": {
      const owned = /dubious ownership/.test(read.said)
      const [vi, en] = owned
        ? [
            " Kho thuộc người dùng khác: chạy git config --global --add safe.directory với đường dẫn trên nếu tin kho này.",
            " The repository belongs to another user: run git config --global --add safe.directory with that path if you trust it.",
          ]
        : ["", ""]
      return refuse(
        `git từ chối đọc “${folder}”: ${read.said}.${vi}`,
        `git refuses to read “${folder}”: ${read.said}.${en}`,
      )
    }
    case "shallow":
      return refuse(
        `Bản sao git của “${folder}” chỉ có các lần ghi gần nhất (shallow), không có “${ref}”; chạy: git fetch --unshallow (trên CI: fetch-depth: 0).`,
        `The git clone of “${folder}” is shallow and does not have “${ref}”; run: git fetch --unshallow (in CI: fetch-depth: 0).`,
      )
    case "no-git":
      return refuse(
        `Cần chương trình git để đọc “${ref}”; không có git thì so với một thư mục.`,
        `Reading “${ref}” needs git; without it, compare with a folder.`,
      )
    case "no-ref":
      return refuse(
        `“${ref}” không phải là thư mục kế hoạch, cũng không phải là bản nào trong git của “${folder}”.`,
        `“${ref}” is neither a plan's folder nor a ref in the git repository of “${folder}”.`,
      )
    case "unreadable":
      return refuse(`Không đọc được kế hoạch ở “${ref}” trong git.`, `The plan at “${ref}” cannot be read from git.`)
  }
}

const atRef = (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): NamedBytes[] =>
  files
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")))
    .map(({ path, bytes }) => ({ name: path, bytes }))
    .sort((a, b) => compareText(a.name, b.name))

/** A folder that holds a plan; anything else is a ref, whatever folders bear its name. */
export const isPlanFolder = async (host: Host, against: string): Promise<boolean> =>
  !against.startsWith("-") && (await host.look(below(against, "plan.yaml"))) === "file"

async function readBase(host: Host, folder: string, against: string) {
  if (await isPlanFolder(host, against)) return readPlanFiles(host, against)
  const read = await host.atRef(folder, against)
  if (read.kind !== "files") return refuseRef(against, folder, read)
  if (read.files.length > 0) return planTexts(host, folder, atRef(read.files))
  return refuse(
    `Ở “${against}” chưa có kế hoạch trong “${folder}”.`,
    `At “${against}” there is no plan in “${folder}”.`,
  )
}

/** The plan to compare with: a folder, or what `folder` held at a git ref. A base that does not load is a refusal, never an empty plan. */
export async function openBase(host: Host, folder: string, against: string): Promise<Plan | Refusal> {
  const read = await readBase(host, folder, against)
  if (isRefusal(read)) return read
  const { plan } = openPlan(read.files, read.sha256, read.hash)
  return (
    plan ??
    refuse(
      `Kế hoạch ở “${against}” có lỗi, không so sánh được.`,
      `The plan at “${against}” has faults; there is nothing to compare with.`,
    )
  )
}
