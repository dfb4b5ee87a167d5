import { planJson } from "../../engine/plan-show/json.ts"
import { planText } from "../../engine/plan-show/text.ts"
import { exits, type Run } from "../command.ts"
import { formatNames, wantedFormats } from "../output/formats.ts"
import { printAll } from "../output/print.ts"
import { loadPlan, planInForce } from "../plan/open.ts"
import { isRefusal } from "../refusal.ts"

export const run: Run = async ({ options }, host) => {
  const wanted = wantedFormats(options.format, formatNames.document, "text")
  if (isRefusal(wanted)) return wanted
  const whole = await loadPlan(host, options)
  if (isRefusal(whole)) return whole
  const plan = options.on === null ? whole : planInForce(whole, options.on)
  if (isRefusal(plan)) return plan
  const unwritten = await printAll(host, wanted, (format) =>
    format === "json" ? planJson(plan, host.tool) : planText(plan, host.lang),
  )
  return unwritten ?? exits.fine
}
