/** Something that the decision says, without an id of its own. */
export interface Passage {
  readonly clause: string
  readonly text: string
  readonly reading: string | null
}
