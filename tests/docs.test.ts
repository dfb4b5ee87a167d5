import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { picture } from "../src/dev/picture.ts"
import { renewReadme, rulesReadme } from "../src/dev/readme.ts"
import { families, ruleIndex } from "../src/dev/rule-index.ts"
import { renewTranscript } from "../src/dev/transcript.ts"

const readme = readFileSync("README.md", "utf8")
describe("lists of rules", () => {
  it.each(families)("%s has every rule of its folder, by code: npm run lists", (family) =>
    expect(readFileSync(`src/rules/${family}/index.ts`, "utf8")).toBe(ruleIndex(family)),
  )
})

describe("the rules' page", () => {
  it("has every rule: npm run docs", () => expect(readFileSync("src/rules/README.md", "utf8")).toBe(rulesReadme()))
})

describe("the picture", () => {
  it("is drawn from what the program says: npm run docs", async () =>
    expect(readFileSync("fixtures/picture.svg", "utf8")).toBe(await picture()))
})

describe("README", () => {
  it("has the commands as the program knows them: npm run docs", () => expect(renewReadme(readme)).toBe(readme))

  it("leads to pages that are there", () => {
    for (const [, target = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(target), target).toBe(true)
  })

  it("shows what its commands really print: npm run docs", async () => {
    expect(readme.match(/^\$ qn-tip /gm)?.length).toBeGreaterThanOrEqual(2)
    expect(await renewTranscript(readme)).toBe(readme)
  })

  it("names the two commands of the quick start, which package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"))
    expect(readme).toContain("npm ci && npm run demo")
    expect(readme).toContain("npm ci && npm test")
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["demo", "test", "prepare"]))
  })

  it("says of each dependency why it is there", () => {
    const { dependencies = {}, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"))
    // All are bundled: whoever installs the package installs nothing else.
    expect(dependencies).toEqual({})
    const named = Object.keys(devDependencies).filter((name) => !name.startsWith("@types/"))
    for (const name of named) expect(readme, name).toContain(`\`${name}\``)
  })
})
