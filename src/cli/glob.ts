/** Does the text ask for a pattern of names rather than one name? */
export const isPattern = (path: string): boolean => /[*?{[]/.test(path)

/** The folder in which a pattern's first wild part lies: `in/2013/*.xlsx` is `in/2013`; `*.xlsx` is `.`. */
export function folderOfPattern(pattern: string): string {
  const parts = pattern.split("/")
  const fixed = parts.slice(0, Math.max(0, parts.findIndex(isPattern)))
  if (fixed.length === 0) return "."
  return fixed.length === 1 && fixed[0] === "" ? "/" : fixed.join("/")
}

const literal = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")

/** `*` and `?` within a name, `**` across folders, `[ab]` and `[!a]`, `{a,b}`. Case is looked at, and nothing else is special. */
export function patternToRegExp(pattern: string): RegExp {
  let out = ""
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at)
    const taken =
      /^\*\*\//.exec(rest) ??
      /^\*+/.exec(rest) ??
      /^\[!?[^\]/]+\]/.exec(rest) ??
      /^\{[^{}/]*\}/.exec(rest) ??
      /^./su.exec(rest)
    const token = taken?.[0] ?? ""
    at += Math.max(1, token.length)
    if (token === "**/") out += "(?:[^/]+/)*"
    else if (token === "**") out += ".*"
    else if (token.startsWith("*")) out += "[^/]*"
    else if (token === "?") out += "[^/]"
    else if (token.length > 1 && token.startsWith("["))
      out += `[${token.slice(1, -1).replace(/^!/, "^").replace(/\\/g, "\\\\")}]`
    else if (token.length > 1 && token.startsWith("{"))
      out += `(?:${token.slice(1, -1).split(",").map(literal).join("|")})`
    else out += literal(token)
  }
  return new RegExp(`^${out}$`, "su")
}
