import { planJson } from "../../engine/plan-show/json.ts"
import { planText } from "../../engine/plan-show/text.ts"
import type { Run } from "../command.ts"
import { exits } from "../exit.ts"
import { formatNames } from "../format-names.ts"
import { wantedFormats } from "../formats.ts"
import { loadPlan, planInForce } from "../open-plan.ts"
import { printed } from "../paths.ts"
import { isRefusal, refuseUnwritten } from "../refusal.ts"

export const run: Run = async ({ options }, host) => {
  const wanted = wantedFormats(options.format, formatNames.document, "text")
  if (isRefusal(wanted)) return wanted
  const whole = await loadPlan(host, options)
  if (isRefusal(whole)) return whole
  const plan = options.on === null ? whole : planInForce(whole, options.on)
  if (isRefusal(plan)) return plan
  const tool = { name: "qn-tip", version: host.version }
  for (const { format, file } of wanted) {
    const text = format === "json" ? planJson(plan, tool) : planText(plan, options.lang)
    if (file === null) host.out(text)
    else {
      const fault = await host.write(printed(file), text)
      if (fault) return refuseUnwritten(fault)
    }
  }
  return exits.fine
}
