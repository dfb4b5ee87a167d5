// npm run check: the quick tests nearest to what changed since the last commit. Nearly every test reaches nearly every module in the end, so
// what is near goes by the tests' own order: they mirror src, and import what they test.
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"

const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).split("\n").filter(Boolean)
const changed = [...git("diff", "--name-only", "--relative", "HEAD"), ...git("ls-files", "-o", "--exclude-standard")]

const isTest = (file) => file.endsWith(".test.ts")
const sources = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("tests", name).replaceAll("\\", "/"))
const importsOf = (file) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import) "(\.[^"]+)"/g)].map(([, path]) =>
    join(dirname(file), path).replaceAll("\\", "/"),
  )
const imports = new Map(sources.map((file) => [file, importsOf(file)]))
const importersOf = (file) => sources.filter((one) => imports.get(one).includes(file))

/** A room of more files than this answers only by those that import what changed, or are named as it is. */
const most = 15

/** The tests of the place in `tests` that mirrors a file's place in `src`. */
function mirrored(file) {
  let place = join("tests", dirname(file).slice("src/".length)).replaceAll("\\", "/")
  while (place !== "tests" && !existsSync(place)) place = dirname(place)
  if (place === "tests") return []
  const there = sources.filter((one) => isTest(one) && one.startsWith(`${place}/`))
  const stem = basename(file).replace(/\.tsx?$/, "")
  return there.length > most ? there.filter((one) => basename(one).startsWith(stem)) : there
}

/** What holds of everything below a path. */
const laws = [
  ["src/rules/", "tests/catalogue.test.ts"],
  ["src/dev/", "tests/docs.test.ts"],
  ["README.md", "tests/docs.test.ts"],
  ["fixtures/stories/", "tests/stories.test.ts"],
  ["src/", "tests/architecture.test.ts"],
]

const near = new Set(
  changed.flatMap((file) => [
    ...(isTest(file) && existsSync(file) ? [file] : []),
    ...importersOf(file).filter(isTest),
    ...(file.startsWith("src/") ? mirrored(file) : []),
    ...laws.flatMap(([below, test]) => (file.startsWith(below) ? [test] : [])),
  ]),
)
if (near.size === 0) console.log("No test lies near what changed; npm test runs all.")
else
  process.exitCode =
    spawnSync("vitest", ["run", "--project", "quick", "--passWithNoTests", ...near], { stdio: "inherit", shell: true })
      .status ?? 1
