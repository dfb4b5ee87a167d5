/** How an agency is reached: its office, not a person. */
export interface Contact {
  readonly agency: string
  readonly phone: string | null
  readonly email: string | null
}

export type Contacts = ReadonlyMap<string, Contact>
