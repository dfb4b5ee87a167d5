import type { Bilingual } from "../model/words.ts"

export interface OptionWords {
  /** As commander reads them. */
  readonly flags: string
  readonly about: Bilingual
}

const option = (flags: string, vi: string, en: string): OptionWords => ({ flags, about: { vi, en } })

/** Every option of every command, in the order of help texts. */
export const optionWords = {
  agency: option(
    "--agency <ID>",
    "mã cơ quan, có thể nhiều cơ quan (so-tttt binh-son)",
    "agency ids, one or more (so-tttt binh-son)",
  ),
  for: option(
    "--for <ID>",
    "làm cho cơ quan này, nơi nhận báo cáo của cấp dưới (mặc định: cơ quan tổng hợp của kế hoạch)",
    "work for this agency, to which others report (default: the plan's consolidator)",
  ),
  sent: option(
    "--sent <DAY>",
    "ngày gửi ghi trên báo cáo: 2013-07-04 hoặc 04/7/2013",
    "day sent: 2013-07-04 or 04/7/2013",
  ),
  received: option("--received <DAY>", "ngày nhận: 2013-07-05 hoặc 05/7/2013", "day received: 2013-07-05 or 05/7/2013"),
  number: option("--number <N>", "số, ký hiệu văn bản: 45/BC-STTTT", "the document's number: 45/BC-STTTT"),
  period: option("--period <P>", "kỳ báo cáo: 2013-H1, 2013, 2011-2015", "reporting period: 2013-H1, 2013, 2011-2015"),
  asOf: option("--as-of <DAY>", "tính đến ngày nào (mặc định: hôm nay)", "as of which day (default: today)"),
  on: option("--on <DAY>", "ngày ban hành; số liệu tính đến ngày này", "the day of issue; figures are as of this day"),
  inForceOn: option(
    "--on <DAY>",
    "kế hoạch có hiệu lực ngày nào (mặc định: sau mọi quyết định sửa đổi)",
    "the plan in force on this day (default: after all amendments)",
  ),
  annotate: option(
    "--annotate <DIR>",
    "ghi bản sao có đánh dấu lỗi vào thư mục này",
    "write marked copies into this folder",
  ),
  against: option(
    "--against <BASE>",
    "so với bản kế hoạch nào: thư mục, git ref, hoặc bản có hiệu lực ngày nào",
    "compare with this folder, git ref, or the plan in force on this day",
  ),
  failOn: option(
    "--fail-on <LEVEL>",
    "mức thay đổi bị coi là lỗi: form, figures, obligations, any",
    "level that fails: form, figures, obligations, any",
  ),
  check: option(
    "--check",
    "chỉ kiểm tra, không ghi; thoát với 1 nếu có tệp cần ghi lại",
    "check only, write nothing; exit 1 if a file is not formatted",
  ),
  overwrite: option(
    "--overwrite",
    "thay các biểu mẫu còn trống đã ghi lần trước; biểu mẫu đã điền thì không bao giờ thay",
    "replace blank forms of an earlier run; forms that were filled in are never replaced",
  ),
  beforeDue: option(
    "--before-due",
    "nhắc các cơ quan chưa gửi báo cáo sắp đến hạn",
    "remind those that have not sent a report that will be due",
  ),
  by: option(
    "--by <WHO>",
    "ai quyết định tệp đã lưu là của cơ quan (--agency) và kỳ (--period) nào",
    "who decided whose (--agency) and when (--period) a filed document is",
  ),
  reason: option("--reason <WHY>", "vì sao quyết định như vậy", "why it was decided so"),
  reports: option(
    "--reports <DIR>",
    "thư mục báo cáo đã nhận (mặc định: reports)",
    "folder of received reports (default: reports)",
  ),
  out: option("--out <DIR>", "thư mục ghi kết quả (mặc định: out)", "folder for results (default: out)"),
  format: option("--format <F>", "định dạng kết quả", "format of the result"),
  public: option(
    "--public",
    "bản công bố: không in các số nhỏ mà kế hoạch ghi là nhạy cảm, ở cấp dưới",
    "edition for publication: small counts that the plan calls sensitive are left out below its own level",
  ),
  published: option(
    "--published <FILE>",
    "cùng với --public: các tệp .json của những bản đã công bố, để không suy ra được số nhỏ khi đặt cạnh nhau",
    "with --public: the .json files of editions published before, so that side by side they give no small count away",
  ),
  plan: option(
    "--plan <DIR>",
    "thư mục kế hoạch YAML (mặc định: plan ở đây, nếu không có thì bản kèm theo chương trình)",
    "folder of the plan's YAML (default: plan here, else the packaged one)",
  ),
  all: option("--all", "in hết các ô, không rút gọn “và 7 ô khác”", "print every cell instead of “and 7 other cells”"),
  strict: option("--strict", "coi cảnh báo là lỗi khi thoát", "warnings count as errors for the exit code"),
  lang: option("--lang <LANG>", "ngôn ngữ: vi (mặc định) hoặc en", "language: vi (default) or en"),
  noColor: option("--no-color", "không dùng màu", "no colours"),
  noCache: option(
    "--no-cache",
    "không dùng và không giữ kết quả đọc sẵn: đọc lại mọi tệp",
    "neither use nor keep what was read before: read every file anew",
  ),
  debug: option("--debug", "in chi tiết khi chương trình gặp lỗi của chính nó", "show details of defects"),
} satisfies Readonly<Record<string, OptionWords>>

/** Options that may be repeated. */
export const listOptions: readonly OptionName[] = ["agency", "published", "format"]

export type OptionName = keyof typeof optionWords

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ["plan", "lang", "noColor", "noCache", "debug"]
