import { jsonText } from "../../base/json.ts"
import { exits, type Run } from "../command.ts"
import { notify } from "../host.ts"
import { below, printed } from "../paths.ts"
import { refuseUnwritten } from "../refusal.ts"
import { allSchemas } from "../schemas.ts"

export const run: Run = async ({ options }, host) => {
  const all = allSchemas()
  if (options.out === null) {
    host.out(jsonText(all))
    return exits.fine
  }
  const folder = printed(options.out)
  for (const [name, schema] of Object.entries(all)) {
    const fault = await host.write(below(folder, `${name}.json`), jsonText(schema))
    if (fault) return refuseUnwritten(fault)
  }
  const names = Object.keys(all)
  notify(host, {
    vi: `Đã ghi ${names.length} JSON Schema vào “${folder}”: ${names.join(", ")}.`,
    en: `${names.length} JSON Schemas written to “${folder}”: ${names.join(", ")}.`,
  })
  return exits.fine
}
