import { layOut } from "../../src/form/layout/lay-out.ts"
import { wholeForm } from "../../src/form/layout/whole-form.ts"
import type { FormCell, FormSheet } from "../../src/model/form.ts"
import { sheetXml, smallBook } from "../support/package.ts"
import { plan } from "../support/plan.ts"
import type { HostileFile } from "./hostile-file.ts"
import { slowTexts } from "./slow-texts.ts"

// Whole forms, answered in every cell, with as much besides as the limits let through: nothing is refused at the door, so all of it is bound and checked.

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const cell = (text: string): string => (text === "" ? "<c/>" : `<c t="str"><v>${escaped(text)}</v></c>`)
const row = (...texts: readonly string[]): string => `<row>${texts.map(cell).join("")}</row>`

const form = layOut(plan, "so-tttt", "2013")

const answers: Readonly<Partial<Record<FormCell["input"], string>>> = {
  count: "1",
  number: "1",
  amount: "1",
  status: "Đang thực hiện",
  day: "15/01/2014",
  agency: "Sở Thông tin và Truyền thông",
  period: "Năm 2013",
  text: "đã làm",
}

function rowsOf({ columns, rows }: FormSheet, answer: (cell: FormCell) => string): string {
  const body = rows.map(({ code, label, cells }) =>
    row(
      ...columns.map(({ key, id }) => {
        const input = cells.find(({ column }) => column === key)
        return input ? answer(input) : id === "code" ? code : id === "label" ? label : ""
      }),
    ),
  )
  return row(...columns.map(({ heading }) => heading)) + body.join("")
}

interface Besides {
  readonly answer?: (cell: FormCell) => string
  /** Rows below those of "Chỉ tiêu". */
  readonly rows?: string
  /** Further sheets, by name. */
  readonly sheets?: Readonly<Record<string, string>>
}

const fullForm = ({ answer, rows = "", sheets = {} }: Besides): Uint8Array =>
  smallBook({
    sheets: {
      ...Object.fromEntries(
        form.sheets.map((sheet) => [
          sheet.name,
          sheetXml(
            rowsOf(sheet, (input) => answer?.(input) ?? answers[input.input] ?? "") +
              (sheet.id === "measures" ? rows : ""),
          ),
        ]),
      ),
      ...sheets,
    },
  })

/** What names the form stays as it is: else nothing is bound. */
const everywhere = (text: string) => (input: FormCell) =>
  input.input === "agency" || input.input === "period" ? (answers[input.input] ?? "") : text

export const fullForms = (scale: number): readonly HostileFile[] => {
  const times = (count: number): number => Math.ceil(count * scale)
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: times(count) }, (_, i) => make(i)).join("")
  /** Cells in rows of ten. */
  const block = (count: number, make: (i: number) => string): string =>
    sheetXml(many(count / 10, (at) => row(...Array.from({ length: 10 }, (_, i) => make(at * 10 + i)))))
  const repeated = (text: string): Record<string, string> => ({
    "Phụ lục": sheetXml(many(230, (i) => row(`${i} ${text.slice(0, Math.ceil(30_000 * scale))}`))),
  })
  return [
    ["a whole form", () => fullForm({})],
    ...slowTexts.map(
      ([what, text]): HostileFile => [
        `a whole form with ${what} in every cell`,
        () => fullForm({ answer: everywhere(text.slice(0, Math.ceil(32_000 * scale))) }),
      ],
    ),
    ...slowTexts.map(
      ([what, text]): HostileFile => [
        `a whole form with an annex of 230 long texts of ${what}`,
        () => fullForm({ sheets: repeated(text) }),
      ],
    ),
    [
      "a whole form with one row 19,000 times",
      () => fullForm({ rows: many(19_000, (i) => row("CT1.1/total", "", "", `${i}`)) }),
    ],
    [
      "a whole form with 19,000 unknown codes",
      () => fullForm({ rows: many(19_000, (i) => row(`CT${i}.1/total`, "", "", "1")) }),
    ],
    [
      "a whole form with 19,000 codes nearly right",
      () => fullForm({ rows: many(19_000, (i) => row(`CT1.1/tot${i % 10}l`, "", "", "1")) }),
    ],
    [
      "a whole form with 19,000 labels without codes",
      () => fullForm({ rows: many(19_000, (i) => row("", `Tổng số văn bản ${i}`, "", "1")) }),
    ],
    [
      "a whole form with 19,000 long codes",
      () => fullForm({ rows: many(19_000, (i) => row(`${i}${"x".repeat(700)}`, "", "", "1")) }),
    ],
    [
      "a whole form with 19,000 rows of 15 cells beside it",
      () =>
        fullForm({
          rows: many(19_000, (i) =>
            row("", "", "", "", "", "", ...Array.from({ length: 15 }, (_, at) => `${i}-${at}`)),
          ),
        }),
    ],
    [
      "a whole form with a table of headings 37 rows high and 256 wide",
      () =>
        fullForm({
          sheets: {
            A: sheetXml(many(37, () => row(...Array.from({ length: 256 }, (_, i) => (i % 2 ? "Nội dung" : "Mã số"))))),
          },
        }),
    ],
    ...(
      [
        ["telephone numbers", (i: number) => `0905 ${100_000 + i}`],
        ["names", (i: number) => `ông Nguyễn Văn A ${i}`],
        ["addresses", (i: number) => `số nhà ${i}`],
        ["words", (i: number) => `Ba Tơ ${i}`],
        ["headings of persons", (i: number) => (i % 2 ? "Họ và tên" : `Năm sinh`)],
        ["legacy words", (i: number) => `C«ng${i} tØnh`],
        ["letters like legacy ones", (i: number) => `tháng ${i} cô`],
      ] as const
    ).map(
      ([what, make]): HostileFile => [
        `a whole form with an annex of 95,000 cells of ${what}`,
        () => fullForm({ sheets: { "Phụ lục": block(95_000, make) } }),
      ],
    ),
    [
      "a whole form with an annex of 100,000 legacy words in 100 cells",
      () =>
        fullForm({
          sheets: {
            "Phụ lục": sheetXml(
              many(100, (i) => row(Array.from({ length: 1_000 }, (_, at) => `tØnh${i * 1_000 + at}`).join(" "))),
            ),
          },
        }),
    ],
    [
      "a whole form with a text of 30,000 characters in 390,000 cells",
      () =>
        smallBook({
          sheets: { A: sheetXml(many(39_000, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`)) },
          strings: `<si><t>${"ă ".repeat(15_000)}</t></si>`,
        }),
    ],
    [
      "a whole form with 300 sheets of other agencies' rows",
      () => {
        const others = wholeForm(plan).sheets.find(({ id }) => id === "measures") ?? form.sheets[0]
        const strangers = others ? sheetXml(rowsOf({ ...others, rows: others.rows.slice(0, 20) }, () => "1")) : ""
        return fullForm({
          sheets: Object.fromEntries(Array.from({ length: times(290) }, (_, i) => [`Trang ${i}`, strangers])),
        })
      },
    ],
  ]
}
