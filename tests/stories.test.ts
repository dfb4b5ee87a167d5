import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { runIn, scratch } from "./support/run.ts"
import { commandOf, expectedOf, missingFrom, unpack } from "./support/story.ts"

const folder = "fixtures/stories"
const stories = readdirSync(folder).filter((name) => existsSync(join(folder, name, "cmd.txt")))

it.each(stories)("%s", async (name) => {
  const story = join(folder, name)
  const here = scratch()
  await unpack(story, here)
  const { args, exit } = commandOf(story)
  const { code, out, err } = await runIn(here, args)
  const expected = expectedOf(story)
  // A story that expects nothing tells nothing.
  expect(expected.size).toBeGreaterThan(0)
  for (const [file, text] of expected) {
    if (file === "stdout.txt") expect(out).toBe(text)
    else if (file === "stderr.txt") expect(err).toBe(text)
    else {
      const made = readFileSync(join(here, "out", file), "utf8")
      if (file.endsWith(".json")) expect(missingFrom(JSON.parse(made), JSON.parse(text))).toEqual([])
      else expect(made).toBe(text)
    }
  }
  if (args.includes("json")) expect(out).toBe("")
  expect(code).toBe(exit)
})
