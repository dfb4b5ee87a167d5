import type { FundingReport, FundingTotal } from "../model/consolidation.ts"
import { each, object, of, since, value } from "./shape.ts"
import { count, id, numberOrNull, text, textOrNull } from "./values.ts"

const fundingReport = object<FundingReport>()({
  agency: value(id, ({ agency }) => agency),
  allocated: value(numberOrNull, ({ allocated }) => allocated),
  spent: value(numberOrNull, ({ spent }) => spent),
  period: since(value(id, ({ period }) => period)),
  file: since(value(text, ({ file }) => file)),
  sheet: since(value(textOrNull, ({ sheet }) => sheet)),
  allocatedCell: since(value(textOrNull, ({ allocatedCell }) => allocatedCell)),
  spentCell: since(value(textOrNull, ({ spentCell }) => spentCell)),
})

const heard = object<FundingTotal["coverage"]["spent"]>()({
  heard: value(count, ({ heard }) => heard),
  expected: value(count, ({ expected }) => expected),
})

const coverage = object<FundingTotal["coverage"]>()({
  allocated: of(heard, ({ allocated }) => allocated),
  spent: of(heard, ({ spent }) => spent),
})

/** A row of the funding, with who gave what. */
export const funding = object<FundingTotal>()({
  project: value(id, ({ project }) => project),
  source: value(id, ({ source }) => source),
  allocated: value(numberOrNull, ({ allocated }) => allocated),
  spent: value(numberOrNull, ({ spent }) => spent),
  provinceAllocated: value(numberOrNull, ({ provinceAllocated }) => provinceAllocated),
  agencies: each(fundingReport, ({ agencies }) => agencies),
  id: since(value(id, ({ id }) => id)),
  coverage: since(of(coverage, ({ coverage }) => coverage)),
})
