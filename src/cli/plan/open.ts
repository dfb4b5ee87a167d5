import { type Day, printDay } from "../../base/day.ts"
import { compareText } from "../../base/order.ts"
import { rememberWholeForm, wholeForm } from "../../form/layout/whole-form.ts"
import type { Plan } from "../../model/plan.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import type { Hash } from "../../plan/build/open.ts"
import { type CompiledPlan, compile, readCompiled } from "../../plan/compiled/compiled.ts"
import { decodeText } from "../../yaml/decode.ts"
import type { TextFile } from "../../yaml/read.ts"
import { type Host, notify } from "../host.ts"
import { refuseEncoding, refuseLarge } from "../open-text.ts"
import type { Options } from "../options.ts"
import { below, extensionOf, printed } from "../paths.ts"
import { isRefusal, type Refusal, refuse, refusePath } from "../refusal.ts"

const isYaml = (name: string): boolean => [".yaml", ".yml"].includes(extensionOf(name))

const largestYaml = 16 * 1024 * 1024

/** How a command names its plan. */
type PlanOptions = Pick<Options, "plan">

/** The plan's folder: the one given, or `plan` in it; else `plan` here where files of a plan stand in it, else the packaged plan. */
export async function planFolder(host: Host, { plan: given }: PlanOptions): Promise<string | Refusal> {
  if (given === null) return (await holdsPlan(host, "plan")) ? "plan" : host.packagedPlan
  const found = await host.look(given)
  if (found === "folder" && !(await holdsPlan(host, given)) && (await holdsPlan(host, below(given, "plan"))))
    return below(given, "plan")
  return found === "folder" ? given : refusePath({ vi: "Thư mục kế hoạch", en: "The plan's folder" }, given, found)
}

/** Says which plan is taken where it is not the folder that was named: another folder, another plan. */
export function tellPlan(host: Host, { plan: given }: PlanOptions, folder: string, id: string): void {
  if (folder === given) return
  const [vi, en] = folder === host.packagedPlan ? ["kèm theo chương trình", "of the package"] : [folder, folder]
  notify(host, { vi: `Kế hoạch: ${vi} (${id})`, en: `Plan: ${en} (${id})` })
}

/** A plan that has lost its plan.yaml is still the one meant: another is not put in its place. */
async function holdsPlan(host: Host, folder: string): Promise<boolean> {
  if ((await host.look(below(folder, "plan.yaml"))) === "file") return true
  if ((await host.look(folder)) !== "folder") return false
  const { files } = await host.list(folder)
  return files.some((name) => !name.includes("/") && isYaml(name))
}

/** Reads every `*.yaml` below a folder as text, in order of its path, with the hash over names and contents (LF). */
export async function readPlanFiles(host: Host, folder: string): Promise<PlanFiles | Refusal> {
  const given = printed(folder)
  const { files: names } = await host.list(folder)
  const read: NamedBytes[] = []
  for (const name of names.filter(isYaml).sort(compareText)) {
    const found = await host.read(below(given, name), largestYaml)
    if (found.kind === "too-large") return refuseLarge(below(given, name), found.most)
    if (found.kind !== "file") return refusePath({ vi: "Tệp", en: "The file" }, below(given, name), found.kind)
    read.push({ name, bytes: found.bytes })
  }
  if (read.length === 0)
    return refuse(`Thư mục “${given}” không có tệp .yaml nào.`, `There is no .yaml file in the folder “${given}”.`)
  return planTexts(host, given, read)
}

/** A plan's files, their hash, and how that of some of them is taken. */
export interface PlanFiles {
  readonly files: readonly TextFile[]
  readonly sha256: string
  readonly hash: Hash
}

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A plan's files as text, each below its folder, with the hash over names and contents (LF), and how it is taken. A file that is no text refuses them all. */
export function planTexts(host: Host, folder: string, read: readonly NamedBytes[]): PlanFiles | Refusal {
  const texts: { readonly name: string; readonly text: string }[] = []
  for (const { name, bytes } of read) {
    const decoded = decodeText(bytes)
    if (decoded.kind === "other") return refuseEncoding(below(folder, name), decoded)
    texts.push({ name, text: decoded.text })
  }
  const files = texts.map(({ name, text }) => ({ file: below(folder, name), text }))
  const names = new Map(texts.map(({ name }) => [below(folder, name), name]))
  const hash: Hash = (some) =>
    host.sha256(some.map(({ file, text }) => `${names.get(file)}\0${text.replaceAll("\r\n", "\n")}\0`).join(""))
  return { files, sha256: hash(files), hash }
}

const keptName = (sha256: string): string => `plans/${sha256}.json`

/** The plan of the files with this hash, where it was compiled before. */
export async function keptPlan(host: Host, sha256: string): Promise<CompiledPlan | null> {
  const kept = await host.cache.read(keptName(sha256))
  const compiled = kept === null ? null : readCompiled(new TextDecoder().decode(kept), sha256)
  if (compiled !== null) rememberWholeForm(compiled.plan, compiled.form)
  return compiled
}

export const keepPlan = (host: Host, { plan, faultless }: Omit<CompiledPlan, "form">): Promise<void> =>
  host.cache.write(keptName(plan.sha256), new TextEncoder().encode(compile({ plan, faultless, form: wholeForm(plan) })))

/** The plan that a command works with, or why there is none. */
export async function loadPlan(host: Host, options: PlanOptions): Promise<Plan | Refusal> {
  const folder = await planFolder(host, options)
  if (isRefusal(folder)) return folder
  const read = await readPlanFiles(host, folder)
  if (isRefusal(read)) return read
  const kept = await keptPlan(host, read.sha256)
  if (kept !== null) {
    tellPlan(host, options, folder, kept.plan.id)
    return kept.plan
  }
  // YAML and its schemas are loaded only where a plan is read for the first time.
  const { openPlan } = await import("../../plan/build/open.ts")
  const { plan } = openPlan(read.files, read.sha256, read.hash)
  if (plan !== null) {
    tellPlan(host, options, folder, plan.id)
    await keepPlan(host, { plan, faultless: false })
  }
  return (
    plan ??
    refuse(
      `Kế hoạch trong “${printed(folder)}” có lỗi, chưa dùng được; chạy: qn-tip plan check --plan ${printed(folder)}`,
      `The plan in “${printed(folder)}” has faults and cannot be used; run: qn-tip plan check --plan ${printed(folder)}`,
    )
  )
}

/** The plan in force on a day; before its decision took effect there is none. */
export function planInForce(plan: Plan, day: Day): Plan | Refusal {
  const { number, inForce } = plan.decision
  return day >= inForce
    ? planOn(plan, day)
    : refuse(
        `Ngày ${printDay(day)} kế hoạch chưa có hiệu lực (Quyết định ${number} có hiệu lực từ ${printDay(inForce)}).`,
        `On ${day} the plan was not in force yet (Decision ${number} took effect on ${inForce}).`,
      )
}
