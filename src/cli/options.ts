import { type Day, dayOf, parseIsoDay } from "../base/day.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import { type Refusal, refuse } from "./refusal.ts"

/** What people typed, read: null and empty where an option was not given. Days are days, lists are lists. */
export interface Options {
  readonly plan: string | null
  readonly reports: string | null
  readonly lang: Lang
  readonly out: string | null
  readonly strict: boolean
  readonly public: boolean
  readonly color: boolean
  readonly debug: boolean
  readonly cache: boolean
  readonly format: readonly string[]
  readonly agency: readonly string[]
  readonly published: readonly string[]
  readonly asOf: Day | null
  /** The day of issue; the day on which a plan is in force. */
  readonly on: Day | null
  readonly sent: Day | null
  readonly received: Day | null
  readonly number: string | null
  readonly period: string | null
  readonly annotate: string | null
  readonly against: string | null
  readonly failOn: string | null
  readonly check: boolean
  readonly overwrite: boolean
  readonly beforeDue: boolean
  readonly all: boolean
  readonly by: string | null
  readonly reason: string | null
}

export interface OptionWords {
  /** As commander reads them. */
  readonly flags: string
  readonly about: Bilingual
}

/** Every option of every command, in the order of help texts. */
export const optionWords = {
  agency: {
    flags: "--agency <ID>",
    about: {
      vi: "mã cơ quan, có thể nhiều cơ quan (so-tttt binh-son)",
      en: "agency ids, one or more (so-tttt binh-son)",
    },
  },
  sent: {
    flags: "--sent <DAY>",
    about: { vi: "ngày gửi ghi trên báo cáo: 2013-07-04 hoặc 04/7/2013", en: "day sent: 2013-07-04 or 04/7/2013" },
  },
  received: {
    flags: "--received <DAY>",
    about: { vi: "ngày nhận: 2013-07-05 hoặc 05/7/2013", en: "day received: 2013-07-05 or 05/7/2013" },
  },
  number: {
    flags: "--number <N>",
    about: { vi: "số, ký hiệu văn bản: 45/BC-STTTT", en: "the document's number: 45/BC-STTTT" },
  },
  period: {
    flags: "--period <P>",
    about: { vi: "kỳ báo cáo: 2013-H1, 2013, 2011-2015", en: "reporting period: 2013-H1, 2013, 2011-2015" },
  },
  asOf: {
    flags: "--as-of <DAY>",
    about: { vi: "tính đến ngày nào (mặc định: hôm nay)", en: "as of which day (default: today)" },
  },
  on: {
    flags: "--on <DAY>",
    about: { vi: "ngày ban hành; số liệu tính đến ngày này", en: "the day of issue; figures are as of this day" },
  },
  inForceOn: {
    flags: "--on <DAY>",
    about: {
      vi: "kế hoạch có hiệu lực ngày nào (mặc định: sau mọi quyết định sửa đổi)",
      en: "the plan in force on this day (default: after all amendments)",
    },
  },
  annotate: {
    flags: "--annotate <DIR>",
    about: { vi: "ghi bản sao có đánh dấu lỗi vào thư mục này", en: "write marked copies into this folder" },
  },
  against: {
    flags: "--against <BASE>",
    about: {
      vi: "so với bản kế hoạch nào: thư mục, git ref, hoặc bản có hiệu lực ngày nào",
      en: "compare with this folder, git ref, or the plan in force on this day",
    },
  },
  failOn: {
    flags: "--fail-on <LEVEL>",
    about: {
      vi: "mức thay đổi bị coi là lỗi: form, figures, obligations, any",
      en: "level that fails: form, figures, obligations, any",
    },
  },
  check: {
    flags: "--check",
    about: {
      vi: "chỉ kiểm tra, không ghi; thoát với 1 nếu có tệp cần ghi lại",
      en: "check only, write nothing; exit 1 if a file is not formatted",
    },
  },
  overwrite: {
    flags: "--overwrite",
    about: {
      vi: "thay các biểu mẫu còn trống đã ghi lần trước; biểu mẫu đã điền thì không bao giờ thay",
      en: "replace blank forms of an earlier run; forms that were filled in are never replaced",
    },
  },
  beforeDue: {
    flags: "--before-due",
    about: {
      vi: "nhắc các cơ quan chưa gửi báo cáo sắp đến hạn",
      en: "remind those that have not sent a report that will be due",
    },
  },
  by: {
    flags: "--by <WHO>",
    about: {
      vi: "ai quyết định tệp đã lưu là của cơ quan (--agency) và kỳ (--period) nào",
      en: "who decided whose (--agency) and when (--period) a filed document is",
    },
  },
  reason: {
    flags: "--reason <WHY>",
    about: { vi: "vì sao quyết định như vậy", en: "why it was decided so" },
  },
  reports: {
    flags: "--reports <DIR>",
    about: { vi: "thư mục báo cáo đã nhận (mặc định: reports)", en: "folder of received reports (default: reports)" },
  },
  out: {
    flags: "--out <DIR>",
    about: { vi: "thư mục ghi kết quả (mặc định: out)", en: "folder for results (default: out)" },
  },
  format: {
    flags: "--format <F>",
    about: { vi: "định dạng kết quả", en: "format of the result" },
  },
  public: {
    flags: "--public",
    about: {
      vi: "bản công bố: không in số nạn nhân, số người phạm tội nhỏ ở cấp dưới tỉnh",
      en: "edition for publication: small counts of victims and accused below the province are left out",
    },
  },
  published: {
    flags: "--published <FILE>",
    about: {
      vi: "cùng với --public: các tệp .json của những bản đã công bố, để không suy ra được số nhỏ khi đặt cạnh nhau",
      en: "with --public: the .json files of editions published before, so that side by side they give no small count away",
    },
  },
  plan: {
    flags: "--plan <DIR>",
    about: {
      vi: "thư mục kế hoạch YAML (mặc định: plan ở đây, nếu không có thì bản kèm theo chương trình)",
      en: "folder of the plan's YAML (default: plan here, else the packaged one)",
    },
  },
  all: {
    flags: "--all",
    about: { vi: "in hết các ô, không rút gọn “và 7 ô khác”", en: "print every cell instead of “and 7 other cells”" },
  },
  strict: {
    flags: "--strict",
    about: { vi: "coi cảnh báo là lỗi khi thoát", en: "warnings count as errors for the exit code" },
  },
  lang: {
    flags: "--lang <LANG>",
    about: { vi: "ngôn ngữ: vi (mặc định) hoặc en", en: "language: vi (default) or en" },
  },
  noColor: { flags: "--no-color", about: { vi: "không dùng màu", en: "no colours" } },
  noCache: {
    flags: "--no-cache",
    about: {
      vi: "không dùng và không giữ kết quả đọc sẵn: đọc lại mọi tệp",
      en: "neither use nor keep what was read before: read every file anew",
    },
  },
  debug: {
    flags: "--debug",
    about: { vi: "in chi tiết khi chương trình gặp lỗi của chính nó", en: "show details of defects" },
  },
} satisfies Readonly<Record<string, OptionWords>>

/** Options that may be repeated. */
export const listOptions: readonly OptionName[] = ["agency", "published", "format"]

export type OptionName = keyof typeof optionWords

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ["plan", "lang", "noColor", "noCache", "debug"]

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

const dayOptions = { "--as-of": "asOf", "--sent": "sent", "--received": "received", "--on": "on" } as const

/** Commander's raw values as options, or the sentence that says which of them cannot be read. */
export function readOptions(raw: Readonly<Record<string, unknown>>): Options | Refusal {
  const text = (name: string): string | null => (typeof raw[name] === "string" ? raw[name] : null)
  const texts = (name: string): string[] => (Array.isArray(raw[name]) ? raw[name].map(String) : [])
  const lang = text("lang") ?? "vi"
  if (lang !== "vi" && lang !== "en")
    return refuse(`Ngôn ngữ “${lang}” không có; chọn vi hoặc en.`, `There is no language “${lang}”; choose vi or en.`)
  // What `--against` names is looked for by its command, which has a document to say it in.
  const empty = Object.entries(raw).find(
    ([name, value]) => name !== "against" && [value].flat().some((one) => one === ""),
  )
  if (empty) {
    const flag = `--${empty[0].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    return refuse(
      `${flag}: giá trị trống; có lẽ một biến của shell chưa được đặt.`,
      `${flag}: the value is empty; perhaps a variable of the shell is not set.`,
    )
  }
  const days: Record<"asOf" | "sent" | "received" | "on", Day | null> = {
    asOf: null,
    sent: null,
    received: null,
    on: null,
  }
  for (const [flag, name] of Object.entries(dayOptions)) {
    const typed = text(name)
    if (typed === null) continue
    days[name] = readDay(typed)
    if (days[name] === null)
      return refuse(
        `${flag}: “${typed}” không phải là một ngày; viết 2013-07-04 hoặc 04/7/2013.`,
        `${flag}: “${typed}” is not a day; write 2013-07-04 or 04/7/2013.`,
      )
  }
  return {
    plan: text("plan"),
    reports: text("reports"),
    lang,
    out: text("out"),
    strict: raw.strict === true,
    public: raw.public === true,
    color: raw.color !== false,
    debug: raw.debug === true,
    cache: raw.cache !== false,
    format: texts("format"),
    agency: texts("agency"),
    published: texts("published"),
    ...days,
    number: text("number"),
    period: text("period"),
    annotate: text("annotate"),
    against: text("against"),
    failOn: text("failOn"),
    check: raw.check === true,
    overwrite: raw.overwrite === true,
    beforeDue: raw.beforeDue === true,
    all: raw.all === true,
    by: text("by"),
    reason: text("reason"),
  }
}
