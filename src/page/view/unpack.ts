import { gunzipSync, strFromU8 } from "fflate"

/** A part of the page that stands in it packed (gzip, base64): the workers' scripts, the plan. */
export function unpacked(id: string): string {
  const text = atob(document.getElementById(id)?.textContent?.trim() ?? "")
  return strFromU8(gunzipSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0))))
}
