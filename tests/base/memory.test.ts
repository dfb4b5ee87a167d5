import { describe, expect, it } from "vitest"
import { memory } from "../../src/base/memory.ts"

describe("a memory of texts", () => {
  const counted = () => {
    const made: string[] = []
    const know = memory<string>()
    const ask = (text: string) =>
      know(text, (own) => {
        made.push(own)
        return own.toUpperCase()
      })
    return { made, ask }
  }

  it("makes each answer once", () => {
    const { made, ask } = counted()
    expect(["a", "b", "a", "ộ", "ộ", ""].map(ask)).toEqual(["A", "B", "A", "Ộ", "Ộ", ""])
    expect(made).toEqual(["a", "b", "ộ", ""])
  })

  it("keeps nothing of long texts, and not more than so many of short ones", () => {
    const { made, ask } = counted()
    const long = "x".repeat(500)
    ask(long)
    ask(long)
    expect(made).toHaveLength(2)
    for (let i = 0; i < 20_000; i++) expect(ask(`${i}a`)).toBe(`${i}A`)
    const before = made.length
    for (let i = 19_999; i > 17_000; i--) ask(`${i}a`)
    expect(made).toHaveLength(before)
    ask("0a")
    expect(made).toHaveLength(before + 1)
  })
})
