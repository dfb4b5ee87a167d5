import type { IndicatorKind } from "../../model/kinds.ts"
import { cap } from "./cap.ts"
import { ceiling } from "./ceiling.ts"
import { floor } from "./floor.ts"
import type { Kind } from "./kind.ts"
import { mean } from "./mean.ts"
import { qualitative } from "./qualitative.ts"
import { quota } from "./quota.ts"
import { ratio } from "./ratio.ts"
import { reach } from "./reach.ts"
import { relative } from "./relative.ts"
import { trend } from "./trend.ts"

/** What the domain knows of each kind of indicator. */
export const kinds: { readonly [K in IndicatorKind]: Kind<K> } = {
  ratio,
  cap,
  trend,
  floor,
  quota,
  ceiling,
  relative,
  mean,
  reach,
  qualitative,
}

/** The kind of an indicator, or of its attainment. */
export const kindOf = <K extends IndicatorKind>({ kind }: { readonly kind: K }): Kind<K> => kinds[kind]
