declare const QN_TIP_BUILD: string | undefined

/** Which build of the program this is (rolldown.config.js): what another one kept is not read. Null where it runs from its sources. */
export const buildId: string | null = typeof QN_TIP_BUILD === "string" ? QN_TIP_BUILD : null
