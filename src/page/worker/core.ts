import { check } from "./check.ts"
import { listen } from "./listen.ts"

// The worker that checks: the same core as `validate`.
listen((plan, ask, tell) =>
  ask.kind === "check" ? check(plan, ask.files, ask.today, tell) : { kind: "failed", reason: ask.kind },
)
