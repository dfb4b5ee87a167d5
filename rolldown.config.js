// Two programs: the shipped command line, and the contributors' tools (sample province, demo).
// Only our own code is bundled; each command is a chunk of its own, so that `--help` loads neither exceljs nor zod.
const external = (id) => !id.startsWith(".") && !id.startsWith("/")
const bundle = (input, dir) => ({
  input,
  platform: "node",
  external,
  logLevel: "warn",
  output: { dir, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", cleanDir: true },
})

export default [
  bundle({ "qn-tip": "src/cli/main.ts" }, "dist"),
  bundle(
    {
      sample: "src/dev/sample.ts",
      demo: "src/dev/demo.ts",
      "new-rule": "src/dev/new-rule.ts",
      docs: "src/dev/docs.ts",
    },
    "build",
  ),
]
