import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { allSchemas, schemaText } from "../cli/schemas.ts"
import { renewReadme } from "./readme.ts"
import { families, ruleIndex } from "./rule-index.ts"
import { renewTranscript } from "./transcript.ts"

// npm run docs: writes anew what is derived from the program. Lists of rules come first: all else is made from them, at the next run.
for (const family of families) writeFileSync(`src/rules/${family}/index.ts`, ruleIndex(family))
writeFileSync("README.md", await renewTranscript(renewReadme(readFileSync("README.md", "utf8"))))
mkdirSync("plan/schema", { recursive: true })
for (const [name, schema] of Object.entries(allSchemas())) writeFileSync(`plan/schema/${name}.json`, schemaText(schema))
