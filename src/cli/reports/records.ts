import type { Register, Rulings } from "../../model/records.ts"
import { noRegister, noRulings } from "../../records/none.ts"
import type { OpenRegister } from "../../records/register.ts"
import type { ListEnd } from "../../yaml/edit.ts"
import type { Host } from "../host.ts"
import { type Kind, openReadings } from "../kept/readings.ts"
import { type OpenText, openText } from "../open-text.ts"
import { below } from "../paths.ts"
import { isRefusal, type Refusal } from "../refusal.ts"

export const registerName = "register.yaml"
export const rulingsName = "rulings.yaml"
export const contactsName = "contacts.yaml"

/** Register and rulings of a reports folder, each parsed once. */
export interface Records {
  readonly register: Register
  /** The register as it was read; null: there is none yet. */
  readonly registerText: OpenText | null
  /** Where entries are appended; null: the register has faults of syntax. */
  readonly end: ListEnd | null
  readonly rulings: Rulings
}

/** The records of a folder that is not there yet. */
export const noRecords: Records = {
  register: noRegister,
  registerText: null,
  end: { text: "", indent: 0 },
  rulings: noRulings,
}

/** What they say is all there is of them; their YAML is parsed, and its library loaded, only where they have changed. */
const asJson = <T>(): Kind<T> => ({ write: (value) => JSON.stringify(value), read: (text): T => JSON.parse(text) })

/** Reads what the office keeps of a reports folder. */
export async function openRecords(host: Host, folder: string): Promise<Records | Refusal> {
  const [registerFile, rulingsFile] = [below(folder, registerName), below(folder, rulingsName)]
  const registerText = await openText(host, registerFile)
  if (isRefusal(registerText)) return registerText
  const rulingsText = await openText(host, rulingsFile)
  if (isRefusal(rulingsText)) return rulingsText
  const readings = await openReadings(host.cache, `records/${host.sha256(host.whole(folder))}`)
  const { register, end } = await readings.through(
    { with: registerFile, content: registerText?.text ?? "" },
    asJson<OpenRegister>(),
    async () => (await import("../../records/register.ts")).openRegister(registerFile, registerText?.text ?? null),
  )
  const rulings = await readings.through(
    { with: rulingsFile, content: rulingsText?.text ?? "" },
    asJson<Rulings>(),
    async () => (await import("../../records/rulings.ts")).readRulings(rulingsFile, rulingsText?.text ?? null),
  )
  await readings.save()
  return { register, registerText, end, rulings }
}
