import { sheetXml, smallBook } from "../support/package.ts"
import type { HostileFile } from "./hostile-file.ts"
import { slowTexts as texts } from "./slow-texts.ts"

// Workbooks that name themselves as a form of the plan, so that what follows reading (binding, rules, printing) meets them too.

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const cell = (text: string): string => `<c t="str"><v>${escaped(text)}</v></c>`
const row = (...texts: readonly string[]): string => `<row>${texts.map(cell).join("")}</row>`

const meta = sheetXml(
  [
    ["plan", "1455-qd-ubnd-2011"],
    ["revision", "1"],
    ["form", "1"],
    ["agency", "so-tttt"],
    ["period", "2013"],
  ]
    .map(([name = "", value = ""]) => row(name, value))
    .join(""),
)
const headings = row("Mã số", "Nội dung", "Đơn vị tính", "Số liệu", "Kỳ trước", "Ghi chú")

/** A form of so-tttt for 2013 whose sheet "Chỉ tiêu" has these rows. */
const form = (rows: string, name = "Chỉ tiêu"): Uint8Array =>
  smallBook({ sheets: { [name]: sheetXml(headings + rows), _meta: meta }, states: { _meta: "veryHidden" } })

export const forms = (scale: number): readonly HostileFile[] => {
  const times = (count: number): number => Math.ceil(count * scale)
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: times(count) }, (_, i) => make(i)).join("")
  return [
    ...texts.map(
      ([what, text]): HostileFile => [
        `a form with ${what} as number, code, heading, note and beside it`,
        () =>
          form(
            row("CT1.1/converted", text, "", text, "", text) +
              row("CT1.1/total", "", "", "5", "", "") +
              row(text, text, text) +
              row("", "", "", "", "", "", text),
          ),
      ],
    ),
    ...texts
      .slice(0, 17)
      .map(
        ([what, text]): HostileFile => [
          `a form with 20,000 cells of ${what}`,
          () => form(many(20_000, () => row("", "", "", "", "", "", text.slice(0, 200)))),
        ],
      ),
    ["a form with 390,000 cells beside it", () => form(many(65_000, (i) => row("", `${i}`, "x", "1", "2", "3", "4")))],
    ["a form with 100,000 telephone numbers", () => form(many(100_000, (i) => row("", `0905 ${String(100_000 + i)}`)))],
    ["a form with 100,000 unknown codes", () => form(many(100_000, (i) => row(`CT${i}.1/total`, "", "", `${i}`)))],
    [
      "a form with 100,000 codes that are nearly right",
      () => form(many(100_000, (i) => row(`CT1.1/tot${i % 10}l`, "", "", `${i}`))),
    ],
    ["a form with one row 100,000 times", () => form(many(100_000, (i) => row("CT1.1/total", "", "", `${i}`)))],
    [
      "a form with 100,000 labels without codes",
      () => form(many(100_000, (i) => row("", `Tổng số văn bản quy phạm pháp luật ${i}`, "", `${i}`))),
    ],
    ["a form with 100,000 heading rows", () => form(many(100_000, () => headings))],
    ["a form with 100,000 wrong numbers", () => form(many(100_000, () => row("CT1.1/total", "", "", "hai mươi")))],
    ["a form with 100,000 hidden cells", () => form(many(100_000, () => '<row hidden="1"><c><v>1</v></c></row>'))],
    ["a form with 100,000 errors", () => form(many(100_000, () => '<row><c t="e"><f>A1</f><v>#REF!</v></c></row>'))],
    ["a form with 100,000 links", () => form(many(100_000, (i) => `<row><c><f>[${i}]A!A1</f><v>1</v></c></row>`))],
    [
      "a form with 16,384 columns of headings",
      () =>
        form(
          `<row>${many(16_000, () => cell("Số liệu"))}</row>${many(20, () => `<row>${many(16_000, () => "<c><v>1</v></c>")}</row>`)}`,
        ),
    ],
    [
      "a form with 56,000 merges over its cells",
      () =>
        smallBook({
          sheets: {
            "Chỉ tiêu": sheetXml(headings + many(20_000, (i) => row("CT1.1/total", "", "", `${i}`)), {
              after: `<mergeCells>${many(56_000, (i) => `<mergeCell ref="A${(i % 20_000) + 1}:F${(i % 20_000) + 2}"/>`)}</mergeCells>`,
            }),
            _meta: meta,
          },
        }),
    ],
    [
      "a form with merges of the whole grid",
      () =>
        smallBook({
          sheets: {
            "Chỉ tiêu": sheetXml(headings + row("CT1.1/total", "", "", "5"), {
              after: `<mergeCells>${many(1_000, (i) => `<mergeCell ref="A1:XFD${1_048_576 - i}"/>`)}</mergeCells>`,
            }),
            _meta: meta,
          },
        }),
    ],
    [
      "a form with 300 sheets of its name",
      () =>
        smallBook({
          sheets: Object.fromEntries([
            ["_meta", meta],
            ...Array.from({ length: times(290) }, (_, i) => [
              `Chỉ tiêu${" ".repeat(i)}`,
              sheetXml(headings + row("CT1.1/total", "", "", "5")),
            ]),
          ]),
        }),
    ],
    [
      "a form with a cover of 100,000 rows",
      () =>
        smallBook({
          sheets: {
            Bìa: sheetXml(
              row("Mã số", "Nội dung", "Giá trị") + many(100_000, (i) => row("BIA/co-quan", "", `Sở ${i}`)),
            ),
            _meta: meta,
          },
        }),
    ],
    [
      "a form with a _meta of 100,000 rows",
      () => smallBook({ sheets: { _meta: sheetXml(many(100_000, (i) => row("plan", `${i}`))) } }),
    ],
  ]
}
