import type { BindFault, Submission } from "../../model/submission.ts"
import { filePlace } from "../places.ts"
import type { Finding } from "../rule.ts"

type FaultOf<K> = Extract<BindFault, { readonly kind: K }>

/** What was found of one kind when the workbook was bound to its form, with what is told of each. */
export function* bound<K extends BindFault["kind"], F>(
  { file, bindFaults }: Submission,
  kind: K,
  told: (fault: FaultOf<K>) => F,
): Generator<Finding<F>> {
  const isOfKind = (fault: BindFault): fault is FaultOf<K> => fault.kind === kind
  for (const fault of bindFaults.filter(isOfKind))
    yield { at: "at" in fault ? fault.at : filePlace(file), facts: told(fault) }
}
