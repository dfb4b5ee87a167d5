// A run that writes folders until it is killed by its parent: node issue-child.mjs FOLDER.
import { nodeHost } from "../../src/cli/node-host.ts"

const host = nodeHost(process.argv[2] ?? "")
const files = [...Array(5).keys()].map((i) => ({ name: `${i}.txt`, content: String(i).repeat(200_000) }))
process.stdout.write("going\n")
for (let turn = 1; ; turn++) {
  const fault = await host.writeFolder(`issued/2013/${turn}`, files)
  if (fault !== null && fault.code !== "EEXIST") throw new Error(fault.code)
}
