import type { AttainmentOf } from "../model/attainment.ts"
import type { Judgement } from "../model/decision.ts"
import type { IndicatorKind } from "../model/kinds.ts"
import type { Period } from "../model/period.ts"
import type { Hidden, Question, Told } from "./kinds/kind.ts"
import { kinds } from "./kinds/kinds.ts"

/** The attainment of an indicator in a half-year or a year. A stage is made of its years (consolidation/stage.ts). */
export const attain = <K extends IndicatorKind>(question: Question<K>): AttainmentOf<K> =>
  kinds[question.indicator.kind].attain(question)

/** The decisions that the verdict was made by: of several ratios each; none in a publication that leaves their numbers out. */
export const judgedOf = <K extends IndicatorKind>(attainment: AttainmentOf<K>): readonly Judgement[] =>
  kinds[attainment.kind].judged(attainment)

/** Does it look at the same period a year before? */
export const looksBack = (kind: IndicatorKind): boolean => kinds[kind].before !== "unasked"

/** Does a period owe a verdict only where there is one a year before? */
export const needsBefore = (kind: IndicatorKind): boolean => kinds[kind].before === "needed"

/** Is there a figure that would have to be compared with an earlier one, of which nothing is known? */
export const lacksEarlier = <K extends IndicatorKind>(attainment: AttainmentOf<K>, period: Period): boolean =>
  kinds[attainment.kind].lacksEarlier(attainment, period)

/** What a stage says of its last year. */
export const inStage = <K extends IndicatorKind>(last: AttainmentOf<K>): AttainmentOf<K> =>
  kinds[last.kind].inStage(last)

/** What a publication may say of it. */
export const publishable = <K extends IndicatorKind>(attainment: AttainmentOf<K>, hidden: Hidden): AttainmentOf<K> =>
  kinds[attainment.kind].publishable(attainment, hidden)

/** What its verdict tells of its sums; null where that cannot be reckoned with. */
export const tells = <K extends IndicatorKind>(attainment: AttainmentOf<K>): readonly Told[] | null =>
  kinds[attainment.kind].tells(attainment)

/** An indicator of which it is not told how it was judged. */
export const withoutVerdict = <K extends IndicatorKind>(attainment: AttainmentOf<K>): AttainmentOf<K> =>
  kinds[attainment.kind].withoutVerdict(attainment)
