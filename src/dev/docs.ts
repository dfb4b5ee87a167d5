import { readFileSync, writeFileSync } from "node:fs"
import { renewReadme } from "./readme.ts"

// npm run docs: writes anew what is derived from the program.
writeFileSync("README.md", renewReadme(readFileSync("README.md", "utf8")))
