import { render } from "preact"
import { dayInVietnam } from "../../base/day.ts"
import { App } from "./app.tsx"
import { helper } from "./worker.ts"

// The page as a browser runs it. Its parts stand packed beside this script: the worker that checks, the one that writes, and the plan.

async function start(): Promise<void> {
  const root = document.getElementById("page")
  const checker = helper("core", "plan")
  const ready = await checker.ask({ kind: "plan", plan: "" })
  if (root === null || ready.kind !== "ready") return
  root.textContent = ""
  const period = root.dataset.period ?? null
  render(
    <App
      plan={ready.plan}
      period={period}
      checker={checker}
      writer={helper("writing", "plan")}
      today={() => dayInVietnam(Date.now())}
    />,
    root,
  )
}

start()
