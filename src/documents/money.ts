import type { FundingReport, FundingTotal } from "../model/consolidation.ts"
import { each, object, of, since, value } from "./shape.ts"
import { count, id, numberOrNull, text, textOrNull } from "./values.ts"

const fundingReport = object<FundingReport>()({
  agency: id,
  allocated: numberOrNull,
  spent: numberOrNull,
  period: since(value(id, ({ period }) => period)),
  file: since(value(text, ({ file }) => file)),
  sheet: since(value(textOrNull, ({ sheet }) => sheet)),
  allocatedCell: since(value(textOrNull, ({ allocatedCell }) => allocatedCell)),
  spentCell: since(value(textOrNull, ({ spentCell }) => spentCell)),
})

const heard = object<FundingTotal["coverage"]["spent"]>()({ heard: count, expected: count })

const coverage = object<FundingTotal["coverage"]>()({
  allocated: of(heard, ({ allocated }) => allocated),
  spent: of(heard, ({ spent }) => spent),
})

/** A row of the funding, with who gave what. */
export const funding = object<FundingTotal>()({
  project: id,
  source: id,
  allocated: numberOrNull,
  spent: numberOrNull,
  provinceAllocated: numberOrNull,
  agencies: each(fundingReport, ({ agencies }) => agencies),
  id: since(value(id, ({ id }) => id)),
  coverage: since(of(coverage, ({ coverage }) => coverage)),
})
