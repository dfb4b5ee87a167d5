// npm run build: two programs, the shipped command line (dist/) and the contributors' tools (build/), and the packaged plan, compiled.
// Everything the program needs is in its bundle, each command and each library as a chunk of its own, so that a package installs by
// itself and `--help` loads nothing it has no use for. The licences of what is bundled are in dist/LICENSES.txt.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { parse } from "yaml"
import { sharedShapes } from "./shared-shapes.js"

/** What one build keeps, another one never reads: its name is the hash of its sources and of the libraries' versions. */
function buildId() {
  const hash = createHash("sha256")
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:tsx?|css)$/.test(name),
  )
  for (const path of [...sources.map((name) => join("src", name)).sort(), "package-lock.json"])
    hash.update(path).update("\0").update(readFileSync(path))
  return hash.digest("hex").slice(0, 16)
}

function packagedPlan() {
  const { id, revision } = parse(readFileSync("plan/plan.yaml", "utf8"))
  return `${id}, revision ${revision}`
}

const build = buildId()
const define = { QN_TIP_BUILD: JSON.stringify(build), QN_TIP_PLAN: JSON.stringify(packagedPlan()) }

/** Of exceljs the workbook alone: its streams and CSV bring half a megabyte that nobody calls. commander starts no other program here. */
const instead = new Map([
  ["exceljs", `import Workbook from "exceljs/lib/doc/workbook.js"\nexport default { Workbook }`],
  ["fast-csv", "export default {}"],
  ["child_process of commander", "export default {}"],
])
/** Libraries that few runs call, by what is called of them: each is a chunk that is loaded at its first call. */
const seldom = {
  fflate: ["Inflate", "inflateSync", "strFromU8", "strToU8", "unzipSync", "zipSync", "zlibSync"],
  numfmt: ["format", "formatColor"],
  picomatch: ["default"],
  saxes: ["SaxesParser"],
}
const called = (name) => {
  const what = name === "default" ? "(library().default ?? library())" : `library().${name}`
  return `new Proxy(function () {}, {
  apply: (_, self, args) => Reflect.apply(${what}, self, args),
  construct: (_, args) => Reflect.construct(${what}, args),
})`
}
const chunkOf = (library) => `library-${library}`
const ofLibraries = Object.fromEntries(
  Object.keys(seldom).map((name) => [chunkOf(name), fileURLToPath(import.meta.resolve(name))]),
)
const atFirstCall = {
  name: "at-first-call",
  resolveId: (id) => (id in seldom ? `\0first-${id}` : id.startsWith("./library-") ? { id, external: true } : null),
  load: (id) => {
    const library = id.startsWith("\0first-") ? id.slice("\0first-".length) : null
    if (library === null) return null
    const exported = seldom[library].map((name) =>
      name === "default" ? `export default ${called(name)}` : `export const ${name} = ${called(name)}`,
    )
    return [`const library = () => require("./${chunkOf(library)}.cjs")`, ...exported].join("\n")
  },
}

const trimmed = {
  name: "trimmed",
  resolveId: (id, importer = "") => {
    if (id === "node:child_process" && importer.includes("/commander/")) return "\0child_process of commander"
    return instead.has(id) ? `\0${id}` : null
  },
  load: (id) => instead.get(id.slice(1)) ?? null,
}

/** numfmt has all that its parser of dates needs made when it is loaded; nobody here parses by it. */
const treeshake = { moduleSideEffects: [{ test: /\/numfmt\//, sideEffects: false }] }

async function bundle(input, dir, { format = "esm", cleanDir = true, ...options } = {}) {
  const bundled = await rolldown({
    input,
    platform: "node",
    logLevel: "warn",
    treeshake,
    transform: { define },
    ...options,
    plugins: [...(options.plugins ?? []), sharedShapes],
  })
  const extension = format === "cjs" ? "cjs" : "js"
  const { output } = await bundled.write({
    dir,
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name]-[hash].${extension}`,
    cleanDir,
  })
  await bundled.close()
  return output
}

/** The folders of the packages that modules come from. */
const packagesOf = (modules) => [
  ...new Set(modules.flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])),
]

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), "utf8").trim()
  return { name, text: `${name} ${version} (${license})\n\n${text}\n` }
}

function licences(output) {
  const found = packagesOf(output.flatMap((chunk) => chunk.moduleIds ?? [])).map(licenceOf)
  const line = `\n${"-".repeat(80)}\n\n`
  return found
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
    .join(line)
}

/** What browsers of 2020 lack of what the core and its libraries call. */
const older = `(p=>{const d=(o,n,value)=>n in o||Object.defineProperty(o,n,{value,writable:true,configurable:true});
for(const o of[Array.prototype,String.prototype,Object.getPrototypeOf(Int8Array.prototype)])d(o,"at",function(i){return this[i<0?this.length+i:i]});
d(Array.prototype,"toSorted",function(f){return[...this].sort(f)});d(Array.prototype,"toReversed",function(){return[...this].reverse()});
d(Array.prototype,"findLast",function(f){for(let i=this.length-1;i>=0;i--)if(f(this[i],i,this))return this[i]});
d(Object,"hasOwn",(o,k)=>Object.prototype.hasOwnProperty.call(o,k));
d(String.prototype,"replaceAll",function(a,b){return typeof a==="string"?this.split(a).join(typeof b==="function"?b(a):b):this.replace(a,b)})})();`

/** The page's policy lets no text become a script, and a browser reports who tries: zod does, to see whether it may, unless it is told not to. */
const unprobed = "globalThis.__zod_globalConfig={jitless:true};"

/** One script of the checker page, as a browser runs it. Of exceljs the build for browsers. */
async function script(input) {
  const exceljs = {
    name: "exceljs-of-browsers",
    resolveId: (id) => (id === "exceljs" ? join(process.cwd(), "node_modules/exceljs/dist/exceljs.bare.min.js") : null),
  }
  const bundled = await rolldown({
    input,
    platform: "browser",
    logLevel: "warn",
    plugins: [exceljs],
    transform: { define, target: "es2020" },
  })
  const { output } = await bundled.generate({ format: "iife", minify: true, banner: `${older}${unprobed}` })
  await bundled.close()
  // The text of a script element ends at its first end tag.
  return { output, text: output[0].code.replaceAll("</script", "<\\/script").trim() }
}

const packed = (text) => gzipSync(text, { level: 9 }).toString("base64")

/** The parts of the checker page: its script and style as they are, its workers packed. */
async function page() {
  const [view, core, writing] = await Promise.all(
    ["view/main.tsx", "worker/core.ts", "worker/write.ts"].map((name) => script(join("src/page", name))),
  )
  mkdirSync("dist/page", { recursive: true })
  writeFileSync("dist/page/view.js", view.text)
  writeFileSync(
    "dist/page/style.css",
    readFileSync("src/page/style.css", "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
  writeFileSync("dist/page/core.txt", packed(core.text))
  writeFileSync("dist/page/writing.txt", packed(writing.text))
  return [view, core, writing].flatMap(({ output }) => output)
}

/** What V8 makes of the code of these commands goes with the program, for machines with the same V8; others make their own (src/cli/kept/code.ts). */
function keepCode() {
  const cache = mkdtempSync(join(tmpdir(), "qn-tip-build-"))
  const workbooks = ["so-tttt", "binh-son"].map((agency) => `fixtures/submissions/${agency}.xlsx`)
  const lines = ["--help", "--version", "plan check", "explain QN305", `validate ${workbooks.join(" ")}`]
  const env = { ...process.env, XDG_CACHE_HOME: cache }
  for (const line of lines) {
    const { status } = spawnSync(process.execPath, ["bin/qn-tip.js", ...line.split(" ")], { env, stdio: "ignore" })
    if (status === null || status > 1) throw new Error(line)
  }
  cpSync(join(cache, "qn-tip", build, "code"), "dist/code", { recursive: true })
  for (const folder of ["dist/code", ...readdirSync("dist/code").map((name) => join("dist/code", name))])
    chmodSync(folder, 0o755)
  rmSync(cache, { recursive: true })
}

const program = await bundle({ main: "src/cli/main.ts", ...ofLibraries }, "dist", {
  format: "cjs",
  plugins: [trimmed, atFirstCall],
})
await bundle({ "qn-tip": "src/cli/start.ts" }, "dist", { format: "cjs", cleanDir: false })
writeFileSync("dist/LICENSES.txt", licences([...program, ...(await page())]))
await bundle(
  {
    sample: "src/dev/sample.ts",
    demo: "src/dev/demo.ts",
    "new-rule": "src/dev/new-rule.ts",
    docs: "src/dev/docs.ts",
    windows: "src/dev/windows.ts",
    "compile-plan": "src/dev/compile-plan.ts",
  },
  "build",
  { external: (id) => !/^\.|^\/|date-fns/.test(id) },
)
await import("./build/compile-plan.js")
keepCode()
