import { groupBy } from "../../base/order.ts"
import type { ListItem } from "../../model/report.ts"
import { agencyName, type Setting } from "../setting.ts"

/** What agencies say in their own words under a row of the form's assessments: what several say alike stands once, with who says it. */
export function assessmentItems(setting: Setting, row: string): ListItem[] {
  const said = setting.consolidation.assessments.filter((one) => one.row === row)
  return [...groupBy(said, ({ text }) => text.trim())].map(([text, by]) => {
    const names = [...new Set(by.map(({ agency }) => agencyName(setting, agency)))].join(", ")
    return { lead: null, text: `${text.replace(/\.+$/, "")} (${names}).`, under: [] }
  })
}
