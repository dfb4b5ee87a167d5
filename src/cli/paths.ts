/** A path as it is printed: `/` between folders, also where Windows writes `\`. */
export const printed = (path: string, windows = process.platform === "win32"): string =>
  windows ? path.replaceAll("\\", "/") : path

/** A folder as given and a path below it: `in/` and `a.xlsx` are `in/a.xlsx`. */
export const below = (folder: string, path: string): string => {
  const given = printed(folder).replace(/(?<=.)\/+$/, "")
  return given.endsWith("/") ? `${given}${path}` : `${given}/${path}`
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

/** `.xlsx`, in lower case; "" without one. */
export const extensionOf = (path: string): string => /\.[^./]+$/.exec(nameOf(path))?.[0].toLowerCase() ?? ""

/** Excel's lock files: `~$so-tttt.xlsx`. */
export const isLockFile = (path: string): boolean => nameOf(path).startsWith("~$")

const spreadsheets = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".fods", ".et"]

/** Files that a folder is searched for; what they really are is seen when they are read. */
export const isSpreadsheet = (path: string): boolean => spreadsheets.includes(extensionOf(path)) && !isLockFile(path)

/** What workbooks are sent in: each is opened. */
export const isContainer = (path: string): boolean => [".zip", ".eml"].includes(extensionOf(path)) && !isLockFile(path)
