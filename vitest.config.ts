import { configDefaults, defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** Suites that take long, by what makes them so; all others are quick. `npm test` runs every one. */
const slow = {
  hostile: ["tests/hostile/**/*.test.ts"],
  kills: ["tests/cli/**/*-killed.test.ts"],
  browser: ["tests/writers/html-{page,paper,access}.test.ts", "tests/page/**/*.browser.test.ts"],
  package: ["tests/package/**/*.test.ts"],
  office: [
    "tests/writers/xlsx/formulas.test.ts",
    "tests/writers/markdown-pandoc.test.ts",
    "tests/excel/open-xml.test.ts",
    "tests/**/*.office.test.ts",
  ],
}

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, "tests/bench/**", ...exclude],
    // What a process has loaded and made (the plan, the sample province), its next file finds there: the program keeps no state.
    isolate: name !== "quick",
    // Firefox is driven over a WebSocket, which Node 20 has behind this flag.
    ...(name === "browser" && { execArgv: ["--experimental-websocket"] }),
  },
})

/** The slow files first, so that none is left alone at the end; then the quick ones in a row, as they share their processes. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isQuick = ({ project }: TestSpecification) => project.name === "quick"
    return [...sorted.filter((file) => !isQuick(file)), ...sorted.filter(isQuick)]
  }
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    projects: [
      project("quick", ["tests/**/*.test.ts"], Object.values(slow).flat()),
      ...Object.entries(slow).map(([name, include]) => project(name, include)),
    ],
    coverage: { include: ["src/**/*.ts"], exclude: ["src/dev/**", "src/model/**"], reporter: ["text-summary", "html"] },
  },
})
