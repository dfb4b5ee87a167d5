import { z } from "zod"
import type { Contact } from "../model/contact.ts"
import type { TextFault } from "../model/place.ts"
import { orNull } from "../yaml/left-open.ts"
import { readYaml } from "../yaml/read.ts"
import { saysNothing } from "./register.ts"
import { text, word } from "./shapes.ts"

const contactsShape = z.array(z.strictObject({ agency: word, phone: orNull(text), email: orNull(text) }))

/** The agencies' offices, and what is wrong with the file at its line; a faulty one is left out. `content` is null where there is no file. */
export function readContacts(
  file: string,
  content: string | null,
): { readonly contacts: readonly Contact[]; readonly faults: readonly TextFault[] } {
  if (content === null || saysNothing(content)) return { contacts: [], faults: [] }
  const { value, faults } = readYaml({ file, text: content }, contactsShape)
  return { contacts: value ?? [], faults }
}
