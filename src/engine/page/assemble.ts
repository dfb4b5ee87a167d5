import { escapeHtml } from "../../writers/html/escape.ts"

/** What the build made of the page: scripts and style as they are, the workers' packed (gzip, base64). */
export interface PageParts {
  readonly view: string
  readonly style: string
  readonly core: string
  readonly writing: string
}

export interface PageFacts {
  readonly title: string
  /** The compiled plan, packed like the workers. */
  readonly plan: string
  /** The period whose form is offered first. */
  readonly period: string | null
}

/**
 * The checker page: one file that asks the network for nothing. Its policy names its own script and style by their hashes, so that no
 * text of a workbook could ever run; `hashOf` gives a text's SHA-256 in base64.
 */
export function checkerPage(
  parts: PageParts,
  { title, plan, period }: PageFacts,
  hashOf: (text: string) => string,
): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(parts.view)}'`,
    `style-src 'sha256-${hashOf(parts.style)}'`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")
  const packed = (id: string, text: string) => `<script type="text/plain" id="${id}">${text}</script>`
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${parts.style}</style>
</head>
<body>
<div id="page"${period === null ? "" : ` data-period="${escapeHtml(period)}"`}>
<p class="old">Trang này cần trình duyệt từ năm 2020 trở lại đây (Chrome, Edge 80; Firefox 78), có bật JavaScript. / This page needs a browser of 2020 or later (Chrome, Edge 80; Firefox 78) with JavaScript.</p>
</div>
${packed("plan", plan)}
${packed("core", parts.core)}
${packed("writing", parts.writing)}
<script>${parts.view}</script>
</body>
</html>
`
}
