import { type Day, dayOf, parseIsoDay } from "../base/day.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import { isRefusal, type Refusal, refuse } from "./refusal.ts"

/** What is read of an option that people typed, and of one that they did not. */
interface Values {
  readonly text: string | null
  readonly day: Day | null
  readonly list: readonly string[]
  readonly flag: boolean
}

interface Option<Kind extends keyof Values = keyof Values> {
  readonly kind: Kind
  /** As commander reads them. */
  readonly flags: string
  readonly about: Bilingual
}

const option =
  <Kind extends keyof Values>(kind: Kind) =>
  (flags: string, vi: string, en: string): Option<Kind> => ({ kind, flags, about: { vi, en } })

const [text, day, list, flag] = [option("text"), option("day"), option("list"), option("flag")]

/** Every option of every command, by commander's name for it. */
export const optionTable = {
  agency: list(
    "--agency <ID>",
    "mã cơ quan, có thể nhiều cơ quan (so-tttt binh-son)",
    "agency ids, one or more (so-tttt binh-son)",
  ),
  for: text(
    "--for <ID>",
    "làm cho cơ quan này, nơi nhận báo cáo của cấp dưới (mặc định: cơ quan tổng hợp của kế hoạch)",
    "work for this agency, to which others report (default: the plan's consolidator)",
  ),
  sent: day(
    "--sent <DAY>",
    "ngày gửi ghi trên báo cáo: 2013-07-04 hoặc 04/7/2013",
    "day sent: 2013-07-04 or 04/7/2013",
  ),
  received: day("--received <DAY>", "ngày nhận: 2013-07-05 hoặc 05/7/2013", "day received: 2013-07-05 or 05/7/2013"),
  number: text("--number <N>", "số, ký hiệu văn bản: 45/BC-STTTT", "the document's number: 45/BC-STTTT"),
  period: text("--period <P>", "kỳ báo cáo: 2013-H1, 2013, 2011-2015", "reporting period: 2013-H1, 2013, 2011-2015"),
  asOf: day("--as-of <DAY>", "tính đến ngày nào (mặc định: hôm nay)", "as of which day (default: today)"),
  on: day(
    "--on <DAY>",
    "kế hoạch có hiệu lực ngày nào (mặc định: sau mọi quyết định sửa đổi)",
    "the plan in force on this day (default: after all amendments)",
  ),
  annotate: text(
    "--annotate <DIR>",
    "ghi bản sao có đánh dấu lỗi vào thư mục này",
    "write marked copies into this folder",
  ),
  against: text(
    "--against <BASE>",
    "so với bản kế hoạch nào: thư mục, git ref, hoặc bản có hiệu lực ngày nào",
    "compare with this folder, git ref, or the plan in force on this day",
  ),
  failOn: text(
    "--fail-on <LEVEL>",
    "mức thay đổi bị coi là lỗi: form, figures, obligations, any",
    "level that fails: form, figures, obligations, any",
  ),
  check: flag(
    "--check",
    "chỉ kiểm tra, không ghi; thoát với 1 nếu có tệp cần ghi lại",
    "check only, write nothing; exit 1 if a file is not formatted",
  ),
  overwrite: flag(
    "--overwrite",
    "thay các biểu mẫu còn trống đã ghi lần trước; biểu mẫu đã điền thì không bao giờ thay",
    "replace blank forms of an earlier run; forms that were filled in are never replaced",
  ),
  beforeDue: flag(
    "--before-due",
    "nhắc các cơ quan chưa gửi báo cáo sắp đến hạn",
    "remind those that have not sent a report that will be due",
  ),
  by: text(
    "--by <WHO>",
    "ai quyết định tệp đã lưu là của cơ quan (--agency) và kỳ (--period) nào",
    "who decided whose (--agency) and when (--period) a filed document is",
  ),
  reason: text("--reason <WHY>", "vì sao quyết định như vậy", "why it was decided so"),
  reports: text(
    "--reports <DIR>",
    "thư mục báo cáo đã nhận (mặc định: reports)",
    "folder of received reports (default: reports)",
  ),
  out: text("--out <DIR>", "thư mục ghi kết quả (mặc định: out)", "folder for results (default: out)"),
  format: list("--format <F>", "định dạng kết quả", "format of the result"),
  public: flag(
    "--public",
    "bản công bố: không in các số nhỏ mà kế hoạch ghi là nhạy cảm, ở cấp dưới",
    "edition for publication: small counts that the plan calls sensitive are left out below its own level",
  ),
  published: list(
    "--published <FILE>",
    "cùng với --public: các tệp .json của những bản đã công bố, để không suy ra được số nhỏ khi đặt cạnh nhau",
    "with --public: the .json files of editions published before, so that side by side they give no small count away",
  ),
  plan: text(
    "--plan <DIR>",
    "thư mục kế hoạch YAML (mặc định: plan ở đây, nếu không có thì bản kèm theo chương trình)",
    "folder of the plan's YAML (default: plan here, else the packaged one)",
  ),
  all: flag("--all", "in hết các ô, không rút gọn “và 7 ô khác”", "print every cell instead of “and 7 other cells”"),
  strict: flag("--strict", "coi cảnh báo là lỗi khi thoát", "warnings count as errors for the exit code"),
  lang: text("--lang <LANG>", "ngôn ngữ: vi (mặc định) hoặc en", "language: vi (default) or en"),
  color: flag("--no-color", "không dùng màu", "no colours"),
  cache: flag(
    "--no-cache",
    "không dùng và không giữ kết quả đọc sẵn: đọc lại mọi tệp",
    "neither use nor keep what was read before: read every file anew",
  ),
  debug: flag("--debug", "in chi tiết khi chương trình gặp lỗi của chính nó", "show details of defects"),
} satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof optionTable

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ["plan", "lang", "color", "cache", "debug"]

/** What people typed, read: null and empty where an option was not given. Days are days, lists are lists. */
export type Options = {
  readonly [Name in Exclude<OptionName, "lang">]: Values[(typeof optionTable)[Name]["kind"]]
} & { readonly lang: Lang }

/** Reads `2013-07-04` and `04/7/2013`; null for anything else. */
export function readDay(text: string): Day | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : parseIsoDay(text.trim())
}

/** The language asked for, before anything else is read: usage errors are worded in it too. */
export function askedLang(args: readonly string[]): Lang {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="))
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1]
  return at >= 0 && value === "en" ? "en" : "vi"
}

/** How a value of commander's is read; undefined where the option was not given. */
const readers: { readonly [Kind in keyof Values]: (typed: unknown, flag: string) => Values[Kind] | Refusal } = {
  text: (typed) => (typeof typed === "string" ? typed : null),
  list: (typed) => (Array.isArray(typed) ? typed.map(String) : []),
  flag: (typed, flag) => (flag.startsWith("--no-") ? typed !== false : typed === true),
  day: (typed, flag) => {
    if (typeof typed !== "string") return null
    return (
      readDay(typed) ??
      refuse(
        `${flag}: “${typed}” không phải là một ngày; viết 2013-07-04 hoặc 04/7/2013.`,
        `${flag}: “${typed}” is not a day; write 2013-07-04 or 04/7/2013.`,
      )
    )
  },
}

/** `--as-of` */
export const flagOf = (name: OptionName): string => optionTable[name].flags.split(" ")[0] ?? ""

/** Commander's raw values as options, or the sentence that says which of them cannot be read. */
export function readOptions(raw: Readonly<Record<string, unknown>>): Options | Refusal {
  const { lang = "vi" } = raw
  if (lang !== "vi" && lang !== "en")
    return refuse(`Ngôn ngữ “${lang}” không có; chọn vi hoặc en.`, `There is no language “${lang}”; choose vi or en.`)
  const names = Object.keys(optionTable).filter((name): name is OptionName => name in optionTable)
  // What `--against` names is looked for by its command, which has a document to say it in.
  const empty = names.find((name) => name !== "against" && [raw[name]].flat().includes(""))
  if (empty)
    return refuse(
      `${flagOf(empty)}: giá trị trống; có lẽ một biến của shell chưa được đặt.`,
      `${flagOf(empty)}: the value is empty; perhaps a variable of the shell is not set.`,
    )
  const read = names.map((name) => [name, readers[optionTable[name].kind](raw[name], flagOf(name))] as const)
  const refused = read.map(([, value]) => value).find(isRefusal)
  return refused ?? ({ ...Object.fromEntries(read), lang } as Options)
}
