import type { CommanderError } from "commander"
import type { Bilingual, Lang } from "../model/words.ts"
import { packagedPlan } from "./kept/build-id.ts"

/** Commander's own headings and words, in both languages. */
export const helpWords = {
  about: {
    vi: "Từ một kế hoạch viết bằng YAML: lập biểu mẫu, kiểm tra báo cáo của các cơ quan, lập báo cáo tổng hợp.",
    en: "From a plan written as YAML: the agencies' forms, checks of what they send, and the consolidated report.",
  },
  plan: {
    vi: "làm việc với kế hoạch: check, diff, show, schema, fmt",
    en: "work with the plan: check, diff, show, schema, fmt",
  },
  help: { vi: "in hướng dẫn này", en: "show this help" },
  helpCommand: { vi: "in hướng dẫn của một lệnh", en: "show the help of a command" },
  version: { vi: "in số phiên bản", en: "show the version" },
  madeOf: (runtime: string): Bilingual => ({
    vi: `kế hoạch kèm theo: ${packagedPlan ?? "plan/"}; ${runtime}`,
    en: `plan in the package: ${packagedPlan ?? "plan/"}; ${runtime}`,
  }),
}

/** What `--format` takes: where a text is printed, each goes to stdout or, behind a colon, into a file; else several at once. */
export function formatWords(names: readonly string[]): Bilingual {
  const list = names.join(", ")
  return names.includes("text")
    ? { vi: `${list}; “json:tệp” ghi vào tệp`, en: `${list}; “json:file” writes to a file` }
    : { vi: `${list}; nhiều định dạng cách nhau bằng dấu phẩy`, en: `${list}; several with commas between` }
}

const titles: Readonly<Record<string, Bilingual>> = {
  "Usage:": { vi: "Cách dùng:", en: "Usage:" },
  "Arguments:": { vi: "Tham số:", en: "Arguments:" },
  "Options:": { vi: "Tùy chọn:", en: "Options:" },
  "Commands:": { vi: "Các lệnh:", en: "Commands:" },
  "Example:": { vi: "Ví dụ:", en: "Example:" },
}

export const helpTitle = (title: string, lang: Lang): string => titles[title]?.[lang] ?? title

export const helpUsage = (usage: string, lang: Lang): string =>
  lang === "en" ? usage : usage.replace("[options]", "[tùy chọn]").replace("[command]", "[lệnh]")

const hint = { vi: " Xem: qn-tip --help.", en: " See: qn-tip --help." }

/** Wrong usage in one sentence of our own. Commander's message is only looked through for the words in quotes. */
export function usageSentence(error: CommanderError): Bilingual {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ""
  const near = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(error.message)?.[1]
  const ask = near === undefined ? hint : { vi: ` Có phải là ${near}?`, en: ` Did you mean ${near}?` }
  const say = (vi: string, en: string): Bilingual => ({ vi: `${vi}${ask.vi}`, en: `${en}${ask.en}` })
  switch (error.code) {
    case "commander.unknownOption":
      return /\.\w+$/.test(quoted)
        ? {
            vi: `Không có tùy chọn “${quoted}”. Tên tệp bắt đầu bằng dấu - thì viết ./${quoted}`,
            en: `There is no option “${quoted}”. Write ./${quoted} for a file whose name begins with -`,
          }
        : say(`Không có tùy chọn “${quoted}”.`, `There is no option “${quoted}”.`)
    case "commander.unknownCommand":
      return say(`Không có lệnh “${quoted}”.`, `There is no command “${quoted}”.`)
    case "commander.missingArgument":
      return say(`Thiếu tham số <${quoted}>.`, `The argument <${quoted}> is missing.`)
    case "commander.optionMissingArgument":
      return say(`Tùy chọn “${quoted}” thiếu giá trị.`, `The option “${quoted}” needs a value.`)
    case "commander.excessArguments":
      return say("Thừa tham số.", "There are too many arguments.")
    default:
      return say("Lệnh không đúng cách dùng.", "The command was not used correctly.")
  }
}
