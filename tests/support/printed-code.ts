import { statisticsPlan as plan } from "./statistics-plan.ts"

/** What the forms print in the column "Mã số" for a row's id. */
export const printedCode = (id: string): string => (plan.measures.get(id) ?? plan.funding.rows.get(id))?.code ?? id
