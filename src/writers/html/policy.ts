// The page may load nothing and run nothing but the style and the script that this program writes into it, each named by its hash; a text
// of a workbook that got past the escaping would stay a text. tests/report/html.test.ts works the hashes out anew.

export const styleHash = "sha256-8CpQfY780PVFXCCZ11uqeYAHw3O3TvUsca7WHyQ+iDY="

export const scriptHash = "sha256-64wVxoaAPjtBYeeQGKcHBImw6P56dFOyP18j+lPJ7e0="

/** The page's content security policy, as its `meta` element says it. The picture is the tab's icon, an empty one. */
export const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")
