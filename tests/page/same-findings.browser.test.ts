import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { hostileFamilies } from "../hostile/files.ts"
import {
  type Checker,
  openChecker,
  openCheckerInFirefox,
  validatedFolder,
  writtenPage,
} from "../support/checker-page.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import { hasFirefox, openFirefox } from "../support/firefox.ts"
import { scratch } from "../support/run.ts"

// The page is a second host of the same engine: in either browser it finds what `validate` finds, in each fixture and each hostile file.

interface Opened {
  readonly open: (path: string) => Promise<Checker>
  readonly close: () => Promise<void>
}

const browsers = [
  {
    name: "Chromium",
    here: hasChromium,
    start: async (): Promise<Opened> => {
      const browser = await openChromium()
      return { open: (path) => openChecker(browser, path), close: () => browser.close() }
    },
  },
  {
    name: "Firefox",
    here: hasFirefox,
    start: async (): Promise<Opened> => {
      const firefox = await openFirefox()
      return { open: (path) => openCheckerInFirefox(firefox, path), close: firefox.close }
    },
  },
]

const fixtures = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".xlsx"))
  .sort()

/** Writes files into a folder, and gives their names with what they are. */
type Fill = (folder: string) => ReadonlyMap<string, string>

const families: readonly (readonly [string, Fill])[] = [
  [
    "fixtures",
    (folder) => {
      const names = new Map(fixtures.map((file) => [file.replaceAll("/", "_"), file]))
      for (const [name, file] of names) copyFileSync(join("fixtures", file), join(folder, name))
      return names
    },
  ],
  ...hostileFamilies.map(
    ([family, files]) =>
      [
        `hostile ${family}`,
        (folder: string) => {
          const names = new Map(files.map(([what], at) => [`${String(at).padStart(3, "0")}.xlsx`, what]))
          for (const [at, name] of [...names.keys()].entries())
            writeFileSync(join(folder, name), files[at]?.[1]() ?? "")
          return names
        },
      ] as const,
  ),
]

describe.each(browsers)("the checker page in $name", { timeout: 300_000 }, ({ name, here, start }) => {
  describe.skipIf(!here)(here ? "from file://" : `(${name} is not installed: not tried)`, () => {
    let opened: Opened
    let checker: Checker
    beforeAll(async () => {
      opened = await start()
      checker = await opened.open(await writtenPage())
    })
    afterAll(() => opened?.close())

    it.each(families)("%s: finds what validate finds, and is silent", async (_, fill) => {
      const folder = join(scratch(), "in")
      mkdirSync(folder)
      const names = fill(folder)
      const expected = await validatedFolder(folder)
      for (const [file, what] of names) {
        await checker.check(join(folder, file))
        expect(await checker.found(), what).toEqual(expected.get(file))
      }
      expect(names.size).toBe(expected.size)
      expect(checker.said).toEqual([])
    })
  })
})
