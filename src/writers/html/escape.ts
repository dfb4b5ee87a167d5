import { visible } from "../../base/text.ts"

/**
 * Text for HTML that shows as it stands, between tags and inside quoted attributes alike. Control characters, which HTML does not know,
 * become spaces; marks that turn the direction of writing are named.
 */
export const escapeHtml = (text: string): string =>
  visible(text.replace(/[\p{Cc}\p{Cs}]/gu, (mark) => (mark === "\n" || mark === "\t" ? mark : " ")))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;")

/** An element's id made of an anchor; ids have no spaces. */
export const idOf = (anchor: string): string => escapeHtml(anchor.replace(/\s/g, "_"))

/** The link's target within the page. */
export const hrefOf = (anchor: string): string => escapeHtml(`#${encodeURIComponent(anchor.replace(/\s/g, "_"))}`)
