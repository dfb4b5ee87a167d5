/** Readers of workbooks, ours and others': each reads one whole, and that is all. */
export const readers: Readonly<Record<string, () => Promise<(bytes: Buffer) => unknown>>> = {
  floor: async () => (await import("./scan.ts")).scan,
  "qn-tip": async () => {
    const { readWorkbook } = await import("../../src/excel/read/read.ts")
    const { inflate } = await import("../../src/cli/disk/inflate.ts")
    return (bytes) => readWorkbook(bytes, inflate)
  },
  hucre: async () => (await import("hucre")).readXlsx,
  "@e965/xlsx": async () => {
    const { read } = await import("@e965/xlsx")
    return (bytes) => read(bytes, { cellNF: true, cellStyles: false })
  },
  "read-excel-file": async () => {
    const { default: read } = await import("read-excel-file/node")
    return (bytes) => read(bytes)
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import("exceljs")
    return (bytes) => new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer)
  },
}
