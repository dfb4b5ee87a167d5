import type { Register, Rulings } from "../model/records.ts"
import { openRegister } from "../records/register.ts"
import { noRulings, readRulings } from "../records/rulings.ts"
import type { ListEnd } from "../yaml/edit.ts"
import type { Host } from "./host.ts"
import { type OpenText, openText } from "./open-text.ts"
import { below } from "./paths.ts"
import { isRefusal, type Refusal } from "./refusal.ts"

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
  register: { entries: [], faults: [] },
  registerText: null,
  end: { text: "", indent: 0 },
  rulings: noRulings,
}

/** Reads what the office keeps of a reports folder. */
export async function openRecords(host: Host, folder: string): Promise<Records | Refusal> {
  const [registerFile, rulingsFile] = [below(folder, registerName), below(folder, rulingsName)]
  const registerText = await openText(host, registerFile)
  if (isRefusal(registerText)) return registerText
  const rulingsText = await openText(host, rulingsFile)
  if (isRefusal(rulingsText)) return rulingsText
  const { register, end } = openRegister(registerFile, registerText?.text ?? null)
  return { register, registerText, end, rulings: readRulings(rulingsFile, rulingsText?.text ?? null) }
}
