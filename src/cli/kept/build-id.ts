declare const QN_TIP_BUILD: string | undefined
declare const QN_TIP_PLAN: string | undefined

/** Which build of the program this is (build.js): what another one kept is not read. Null where it runs from its sources. */
export const buildId: string | null = typeof QN_TIP_BUILD === "string" ? QN_TIP_BUILD : null

/** The plan in the package, by its id and revision. Null where the program runs from its sources. */
export const packagedPlan: string | null = typeof QN_TIP_PLAN === "string" ? QN_TIP_PLAN : null
