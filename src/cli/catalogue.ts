import type { Command, Operand } from "./command.ts"
import { formatNames } from "./output/formats.ts"

const period: Operand = {
  name: "period",
  about: { vi: "kỳ báo cáo: 2013-H1, 2013, 2011-2015", en: "reporting period: 2013-H1, 2013, 2011-2015" },
}
const otherPeriod: Operand = {
  name: "other-period",
  about: { vi: "kỳ đem so với kỳ trên", en: "the period that is held against it" },
}
const workbooks: Operand = {
  name: "workbook",
  many: true,
  about: {
    vi: "bảng tính .xlsx, thư mục, hoặc mẫu tên như in/*.xlsx",
    en: ".xlsx files, folders, or patterns such as in/*.xlsx",
  },
}

/** `--agency a b c`: what follows the first. */
const moreAgencies: Operand = {
  name: "agency",
  many: true,
  optional: true,
  about: { vi: "thêm mã cơ quan", en: "more agency ids" },
}

/** Every command, in the order of the help text. `plan …` is a group. */
export const commands: readonly Command[] = [
  {
    name: "template",
    about: { vi: "lập biểu mẫu báo cáo của từng cơ quan cho một kỳ", en: "write each agency's form for a period" },
    operands: [period, moreAgencies],
    options: ["agency", "for", "out", "reports", "overwrite"],
    example: "template 2013-H1 --agency so-tttt binh-son --out bieu-mau",
    load: () => import("./commands/template.ts"),
  },
  {
    name: "validate",
    about: { vi: "kiểm tra báo cáo của các cơ quan", en: "check workbooks" },
    operands: [workbooks],
    options: ["reports", "annotate", "format", "all", "strict"],
    formats: formatNames.run,
    example: "validate thu-den/*.xlsx --annotate sua",
    load: () => import("./commands/validate.ts"),
  },
  {
    name: "receive",
    about: {
      vi: "tiếp nhận báo cáo: kiểm tra, lưu bản sao, vào sổ",
      en: "receive workbooks: check, file a copy, register",
    },
    operands: [workbooks],
    options: ["sent", "received", "number", "agency", "period", "by", "reason", "reports", "strict"],
    example: "receive thu-den --received 06/01/2014",
    load: () => import("./commands/receive.ts"),
  },
  {
    name: "status",
    about: { vi: "ai đã báo cáo, đúng hạn, quá hạn, chưa gửi", en: "who has reported, on time, late, missing" },
    operands: [period],
    options: ["for", "asOf", "reports", "format", "strict"],
    formats: formatNames.status,
    example: "status 2013 --format html:tinh-hinh.html",
    load: () => import("./commands/status.ts"),
  },
  {
    name: "consolidate",
    about: { vi: "tổng hợp báo cáo của một kỳ", en: "consolidate the agencies' reports of a period" },
    operands: [period],
    options: ["for", "reports", "asOf", "out", "format", "public", "published", "strict"],
    formats: formatNames.report,
    example: "consolidate 2013 --as-of 20/01/2014 --format xlsx,docx",
    load: () => import("./commands/consolidate.ts"),
  },
  {
    name: "issue",
    about: {
      vi: "ban hành báo cáo tổng hợp: tổng hợp và giữ nguyên bản đã ban hành",
      en: "issue the consolidated report: consolidate, and keep what was issued for good",
    },
    operands: [period],
    options: ["number", "on", "for", "reports", "format", "public", "published", "strict"],
    says: {
      on: { vi: "ngày ban hành; số liệu tính đến ngày này", en: "the day of issue; figures are as of this day" },
    },
    formats: formatNames.report,
    example: "issue 2013 --number 45/BC-CAT --on 15/01/2014",
    load: () => import("./commands/issue.ts"),
  },
  {
    name: "letters",
    about: {
      vi: "soạn công văn đôn đốc, đề nghị chỉnh lý số liệu gửi từng cơ quan",
      en: "write a letter to each agency that is late, missing or has something to mend",
    },
    operands: [period, moreAgencies],
    options: ["agency", "for", "asOf", "beforeDue", "reports", "out"],
    example: "letters 2013 --out cong-van",
    load: () => import("./commands/letters.ts"),
  },
  {
    name: "compare",
    about: {
      vi: "so sánh số liệu của hai kỳ, hai năm: tăng, giảm bao nhiêu, do cơ quan nào",
      en: "two periods or years side by side, with the agencies behind each change",
    },
    operands: [period, otherPeriod],
    options: ["for", "reports", "asOf", "out", "format", "strict"],
    formats: formatNames.comparison,
    example: "compare 2012 2013 --format xlsx:so-sanh.xlsx",
    load: () => import("./commands/compare.ts"),
  },
  {
    name: "explain",
    about: {
      vi: "giải thích một mã lỗi (QN305), một số liệu (CT1.2 --period 2013), một phép đối chiếu (DC1), một bảng số liệu (TK1) hoặc một đơn vị (21010)",
      en: "explain a rule (QN305), a figure (CT1.2 --period 2013), a cross-check (DC1), a table of statistics (TK1) or a unit (21010)",
    },
    operands: [
      {
        name: "what",
        about: {
          vi: "mã lỗi, tên quy tắc, mã số liệu, phép đối chiếu hoặc bảng số liệu",
          en: "a code, a rule's name, or the id of a figure, a cross-check or a table",
        },
      },
    ],
    options: ["period", "for", "reports", "asOf", "format"],
    formats: formatNames.document,
    example: "explain CT1.2 --period 2013",
    load: () => import("./commands/explain.ts"),
  },
  {
    name: "page",
    about: {
      vi: "lập trang kiểm tra: một tệp HTML để cơ quan tự kiểm tra trên trình duyệt",
      en: "the checker page: one HTML file that checks workbooks in a browser, offline",
    },
    operands: [],
    options: ["period", "out"],
    says: {
      out: { vi: "tệp trang kiểm tra (mặc định: kiem-tra.html)", en: "the page's file (default: kiem-tra.html)" },
    },
    example: "page --period 2013 --out kiem-tra.html",
    load: () => import("./commands/page.ts"),
  },
  {
    name: "init",
    about: {
      vi: "lập một kế hoạch mẫu nhỏ trong thư mục plan ở đây (hoặc trong --out) để sửa thành của mình",
      en: "a small plan of one's own to start from, in the folder plan here (or in --out)",
    },
    operands: [],
    options: ["out"],
    says: {
      out: {
        vi: "thư mục để lập thư mục plan ở trong (mặc định: ở đây)",
        en: "folder to put the folder plan into (default: here)",
      },
    },
    example: "init --out ke-hoach",
    load: () => import("./commands/init.ts"),
  },
  {
    name: "completion",
    about: {
      vi: "in đoạn lệnh để trình dòng lệnh gợi ý khi gõ phím Tab",
      en: "print what makes the shell complete commands and options",
    },
    operands: [{ name: "shell", about: { vi: "bash, zsh hoặc powershell", en: "bash, zsh or powershell" } }],
    options: [],
    example: "completion bash >> ~/.bashrc",
    load: () => import("./commands/completion.ts"),
  },
  {
    name: "plan check",
    about: { vi: "kiểm tra các tệp YAML của kế hoạch", en: "check the plan's YAML" },
    operands: [],
    options: ["format", "all", "strict"],
    formats: formatNames.run,
    example: "plan check --plan ke-hoach --strict",
    load: () => import("./commands/plan-check.ts"),
  },
  {
    name: "plan diff",
    about: {
      vi: "so hai bản kế hoạch: đổi gì, ảnh hưởng đến đâu",
      en: "compare two plans: what changed and what it breaks",
    },
    operands: [],
    options: ["against", "on", "failOn", "reports", "format", "strict"],
    formats: formatNames.planDiff,
    example: "plan diff --against HEAD~1 --format changelog",
    load: () => import("./commands/plan-diff.ts"),
  },
  {
    name: "plan show",
    about: { vi: "in kế hoạch thành bảng hoặc JSON", en: "the plan as a table or JSON" },
    operands: [],
    options: ["on", "format"],
    formats: formatNames.document,
    example: "plan show --format json:ke-hoach.json",
    load: () => import("./commands/plan-show.ts"),
  },
  {
    name: "plan schema",
    about: { vi: "ghi các JSON Schema cho trình soạn thảo", en: "the JSON Schemas for editors" },
    operands: [],
    options: ["out"],
    says: {
      out: { vi: "thư mục ghi các schema (mặc định: in ra)", en: "folder for the schemas (default: print them)" },
    },
    example: "plan schema --out schema",
    load: () => import("./commands/plan-schema.ts"),
  },
  {
    name: "plan fmt",
    about: { vi: "ghi lại các tệp kế hoạch theo một cách thống nhất", en: "format the plan's files" },
    operands: [],
    options: ["check"],
    example: "plan fmt --check",
    load: () => import("./commands/plan-fmt.ts"),
  },
]
