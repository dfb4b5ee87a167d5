import type { ObligationState } from "../../model/compliance.ts"
import type { Tone } from "../../model/table.ts"
import { type Setting, upperFirst } from "../setting.ts"
import { bar, label, pictureWidth, svg } from "./svg.ts"
import type { Writing } from "./table.ts"

const states: readonly (readonly [ObligationState, string])[] = [
  ["on-time", "good"],
  ["late", "partly"],
  ["unknown-day", "unsure"],
  ["missing", "bad"],
  ["not-due", "waiting"],
  ["exempt", "plain"],
] satisfies readonly (readonly [ObligationState, Tone | "unsure"])[]

const barHeight = 22
const lineHeight = 52

/** How many agencies reported on time, late, not at all: all of them, and by level. */
export function timelinessChart({ consolidation, words: say, print }: Setting, { words, language }: Writing): string {
  const { plan, compliance } = consolidation
  const { obligations } = compliance
  const levelOf = (agency: string) => plan.agencies.get(agency)?.level
  const groups = [
    { name: words.everyone, said: words.everyone, own: obligations },
    ...[...plan.agencyLevels.values()].map(({ id, name }) => ({
      name: upperFirst(name),
      said: language.unmarked(upperFirst(name), upperFirst(id)),
      own: obligations.filter(({ agency }) => levelOf(agency) === id),
    })),
  ].filter(({ own }) => own.length > 0)
  const told: string[] = []
  const shapes = groups.flatMap(({ name, said, own }, i) => {
    const y = i * lineHeight
    const counts = states.map(([state, style]) => ({
      state,
      style,
      count: own.filter((one) => one.state === state).length,
    }))
    const present = counts.filter(({ count }) => count > 0)
    told.push(
      `${said}: ${present.map(({ state, count }) => `${say.obligation[state].toLowerCase()} ${print.number(count)}`).join(", ")}.`,
    )
    let x = 0
    return [
      label(language, 0, y + 14, `${name} (${print.number(own.length)})`),
      ...present.flatMap(({ style, count }) => {
        const width = (pictureWidth * count) / own.length
        const at = x
        x += width
        return [
          bar(at, y + 21, width - 2, barHeight, `bar ${style}`),
          label(language, at + 6, y + 37, print.number(count), { style: `on ${style}` }),
        ]
      }),
    ]
  })
  const y = groups.length * lineHeight
  const present = states.filter(([state]) => obligations.some((one) => one.state === state))
  const legend = present.flatMap(([state, style], i) => {
    const [x, down] = [(i % 3) * (pictureWidth / 3), y + Math.floor(i / 3) * 22]
    return [bar(x, down + 3, 12, 12, `bar ${style}`), label(language, x + 18, down + 14, say.obligation[state])]
  })
  const height = y + Math.ceil(present.length / 3) * 22
  return svg("chart-timeliness", height, words.timeliness, told.join(" "), [...shapes, ...legend])
}
