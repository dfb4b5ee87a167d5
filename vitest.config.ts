import { configDefaults, defineConfig } from "vitest/config"

/** Suites that take long, by what makes them so; all others are quick. `npm test` runs every one. */
const slow = {
  hostile: ["tests/hostile/**/*.test.ts"],
  kills: ["tests/cli/**/*-killed.test.ts"],
  browser: ["tests/writers/html-{page,paper,access}.test.ts", "tests/page/**/*.browser.test.ts"],
  package: ["tests/package/**/*.test.ts"],
  office: ["tests/writers/xlsx/formulas.test.ts", "tests/writers/markdown-pandoc.test.ts", "tests/**/*.office.test.ts"],
}

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, "tests/bench/**", ...exclude],
    // Firefox is driven over a WebSocket, which Node 20 has behind this flag.
    ...(name === "browser" && { execArgv: ["--experimental-websocket"] }),
  },
})

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      project("quick", ["tests/**/*.test.ts"], Object.values(slow).flat()),
      ...Object.entries(slow).map(([name, include]) => project(name, include)),
    ],
    coverage: { include: ["src/**/*.ts"], exclude: ["src/dev/**", "src/model/**"], reporter: ["text-summary", "html"] },
  },
})
