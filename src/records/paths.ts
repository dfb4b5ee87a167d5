/** A file's path below the reports folder as the register may write it: relative, `/`, never leading out. */
export function isInsidePath(path: string): boolean {
  if (path === "" || path.includes("\\") || path.includes("\0") || /^(?:\/|[A-Za-z]:)/.test(path)) return false
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
}
