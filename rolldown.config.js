// Two programs: the shipped command line, and the contributors' tools (sample province, demo).
// Our own code is bundled, each command as a chunk of its own, so that `--help` loads neither exceljs nor zod. Libraries stay
// outside but for date-fns, of which we use a few functions: loading all of it would double the time that a command takes to start.
const external = (id) => !/^\.|^\/|date-fns/.test(id)
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
