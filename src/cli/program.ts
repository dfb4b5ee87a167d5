import { Command as Commander, CommanderError } from "commander"
import type { Lang } from "../model/words.ts"
import { commands } from "./catalogue.ts"
import { type Command, exits } from "./command.ts"
import { isSystemError } from "./disk/system.ts"
import type { Host } from "./host.ts"
import { noCache } from "./kept/cache.ts"
import { askedLang, commonOptions, type OptionName, type Options, optionTable, readOptions } from "./options.ts"
import { shownOn, silent } from "./output/progress.ts"
import { withVisibleText } from "./output/terminal.ts"
import { isRefusal, type Refusal, refuse, refuseSystem } from "./refusal.ts"
import { formatWords, helpTitle, helpUsage, helpWords, usageSentence } from "./usage.ts"

interface Call {
  readonly command: Command
  readonly operands: readonly string[]
  readonly raw: Readonly<Record<string, unknown>>
}

const gather = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value]

function describe(command: Command, into: Commander, lang: Lang, called: (call: Call) => void): void {
  into.description(command.about[lang])
  for (const { name, many, optional, about } of command.operands) {
    const shown = `${name}${many ? "..." : ""}`
    into.argument(optional ? `[${shown}]` : `<${shown}>`, about[lang])
  }
  const names: readonly OptionName[] = [...command.options, ...commonOptions]
  for (const name of names) {
    const { flags, kind } = optionTable[name]
    const about = command.says?.[name] ?? optionTable[name].about
    const said = name === "format" ? `${about[lang]}: ${formatWords(command.formats ?? [])[lang]}` : about[lang]
    if (kind === "list") into.option(flags, said, gather)
    else into.option(flags, said)
  }
  into.addHelpText("after", `\n${helpTitle("Example:", lang)}\n  qn-tip ${command.example}`)
  into.action(() => called({ command, operands: into.args, raw: into.optsWithGlobals() }))
}

const withLang = (command: Commander, lang: Lang): Commander =>
  command.option(optionTable.lang.flags, optionTable.lang.about[lang])

function parser(host: Host, lang: Lang, called: (call: Call) => void): Commander {
  const program = new Commander("qn-tip")
    .description(helpWords.about[lang])
    .version(`${host.tool.version}\n${helpWords.madeOf(host.runtime)[lang]}`, "-V, --version", helpWords.version[lang])
    .helpOption("-h, --help", helpWords.help[lang])
    .helpCommand("help [lệnh]", helpWords.helpCommand[lang])
    .exitOverride()
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      outputError: () => undefined,
      // Commander would ask Node's own streams, which are not loaded otherwise.
      getOutHasColors: () => host.colours,
      getErrHasColors: () => host.colours,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => helpTitle(title, lang),
      styleUsage: (usage) => helpUsage(usage, lang),
      styleSubcommandTerm: (term) => term.replace(" [options]", ""),
    })
  withLang(program, lang)
  for (const command of commands) {
    const [first = "", second] = command.name.split(" ")
    const group = second === undefined ? program : program.commands.find((one) => one.name() === first)
    const parent = group ?? withLang(program.command(first).description(helpWords.plan[lang]).helpCommand(false), lang)
    describe(command, parent.command(second ?? first), lang, called)
  }
  return program
}

/** A defect in one line; the stack only when asked for. */
function sayDefect(error: unknown, args: readonly string[], host: Host, lang: Lang): number {
  const name = error instanceof Error ? error.name : typeof error
  host.err(
    lang === "vi"
      ? `Chương trình gặp lỗi của chính nó (${name}); xin báo lại cho người phát triển kèm câu lệnh đã dùng, thêm --debug để xem chi tiết.\n`
      : `The program met a defect of its own (${name}); please report it with the command used, and add --debug for details.\n`,
  )
  if (args.includes("--debug")) host.err(`${error instanceof Error ? error.stack : String(error)}\n`)
  return exits.defect
}

async function start({ command, operands }: Call, options: Options, host: Host): Promise<number | Refusal> {
  if (operands.includes(""))
    return refuse(
      "Có tham số trống; có lẽ một biến của shell chưa được đặt.",
      "An argument is empty; perhaps a variable of the shell is not set.",
    )
  const { run } = await command.load()
  const progress = host.terminal === null ? silent : shownOn(host.terminal, host.now, options.lang)
  const printing = (print: (text: string) => void) => (text: string) => {
    progress.clear()
    print(text)
  }
  const { lang } = options
  const cache = options.cache ? host.cache : noCache
  try {
    const out = printing(host.out)
    return await run({ operands, options, commands }, { ...host, out, err: printing(host.err), lang, progress, cache })
  } finally {
    progress.end()
  }
}

/** Runs one command line and gives its exit code. Nothing is thrown: usage errors and defects are worded here. */
export async function runProgram(args: readonly string[], world: Host): Promise<number> {
  const host = withVisibleText(world)
  const lang = askedLang(args)
  const calls: Call[] = []
  try {
    await parser(host, lang, (call) => calls.push(call)).parseAsync([...args], { from: "user" })
    const call = calls[0]
    if (call === undefined) return exits.fine
    const options = readOptions(call.raw)
    const outcome = isRefusal(options) ? options : await start(call, options, host)
    if (typeof outcome === "number") return outcome
    host.err(`${outcome.refusal[lang]}\n`)
    return exits.refused
  } catch (error) {
    if (isSystemError(error)) {
      host.err(`${refuseSystem(error).refusal[lang]}\n`)
      return exits.refused
    }
    if (!(error instanceof CommanderError)) return sayDefect(error, args, host, lang)
    if (error.exitCode === 0) return exits.fine
    if (error.code !== "commander.help") host.err(`${usageSentence(error)[lang]}\n`)
    return exits.refused
  }
}
