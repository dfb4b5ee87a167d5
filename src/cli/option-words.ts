import type { Bilingual } from "../model/words.ts"

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
  for: {
    flags: "--for <ID>",
    about: {
      vi: "làm cho cơ quan này, nơi nhận báo cáo của cấp dưới (mặc định: cơ quan tổng hợp của kế hoạch)",
      en: "work for this agency, to which others report (default: the plan's consolidator)",
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
      vi: "bản công bố: không in các số nhỏ mà kế hoạch ghi là nhạy cảm, ở cấp dưới",
      en: "edition for publication: small counts that the plan calls sensitive are left out below its own level",
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
