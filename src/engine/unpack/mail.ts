/** A file that hangs on an e-mail. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Far deeper than mail programs write, and no deeper. */
const limits = { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true } as const

const extensions: Readonly<Record<string, string>> = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "application/vnd.ms-excel": ".xls",
  "application/vnd.ms-excel.sheet.macroenabled.12": ".xlsm",
  "application/zip": ".zip",
  "application/x-zip-compressed": ".zip",
  "message/rfc822": ".eml",
}

/** The attachments of an e-mail, in their order, with the names that their senders gave them; null where it is no e-mail. */
export async function attachmentsOf(mail: Uint8Array): Promise<readonly Attachment[] | null> {
  const { default: PostalMime } = await import("postal-mime")
  // What the library throws is said of the mail: too deep, or headers without end.
  const parsed = await PostalMime.parse(mail, limits).catch(() => null)
  if (parsed === null || parsed.headers.length === 0) return null
  return parsed.attachments.map(({ filename, mimeType, content }, index) => ({
    name: filename ?? `dinh-kem-${index + 1}${extensions[mimeType.toLowerCase()] ?? ""}`,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
  }))
}
