/** What a file is called, without the folders: `so-tttt.xlsx`. Tables give its whole path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1)
