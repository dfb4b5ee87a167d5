import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { jsonText } from "../base/json.ts"
import { allSchemas } from "../cli/schemas.ts"
import { picture } from "./picture.ts"
import { renewReadme, rulesReadme } from "./readme.ts"
import { renewTranscript } from "./transcript.ts"

// npm run docs: writes anew what is derived from the program.
writeFileSync("README.md", await renewTranscript(renewReadme(readFileSync("README.md", "utf8"))))
writeFileSync("src/rules/README.md", rulesReadme())
writeFileSync("fixtures/picture.svg", await picture())
mkdirSync("plan/schema", { recursive: true })
for (const [name, schema] of Object.entries(allSchemas())) writeFileSync(`plan/schema/${name}.json`, jsonText(schema))
