import { writeFileSync } from "node:fs"
import { families, ruleIndex } from "./rule-index.ts"

// npm run lists: the lists of rules, from the files of their folders. It stands alone, since the program does not build while a list
// names a rule that is gone.
for (const family of families) writeFileSync(`src/rules/${family}/index.ts`, ruleIndex(family))
