import { type Command, exits, type Run } from "../command.ts"
import { commonOptions, flagOf } from "../options.ts"
import { refuse } from "../refusal.ts"

const flagsOf = ({ options }: Command): string[] => [...[...options, ...commonOptions].map(flagOf), "--help"]

/** What may follow each line typed so far: the commands, those of a group, the options of each, and the values of some. */
function continuations(commands: readonly Command[]): ReadonlyMap<string, readonly string[]> {
  const first = [...new Set(commands.map(({ name }) => name.split(" ")[0] ?? ""))]
  const groups = first.filter((name) => commands.some((command) => command.name.startsWith(`${name} `)))
  return new Map<string, readonly string[]>([
    ["", first],
    ...groups.map((group): [string, string[]] => [
      group,
      commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : [])),
    ]),
    ...commands.flatMap((command): (readonly [string, readonly string[]])[] => [
      [command.name, flagsOf(command)],
      [`${command.name} --lang`, ["vi", "en"]],
      ...(command.formats === undefined ? [] : [[`${command.name} --format`, command.formats] as const]),
    ]),
  ])
}

/** bash, and zsh by its own bridge to bash. Behind a command without an option begun, files are offered. */
function bash(commands: readonly Command[]): string {
  const cases = [...continuations(commands)].map(([line, words]) => `    "${line}") words="${words.join(" ")}" ;;`)
  return `[ -n "\${ZSH_VERSION-}" ] && autoload -U +X bashcompinit && bashcompinit
_qn_tip() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" last="\${COMP_WORDS[COMP_CWORD-1]}" line="" words="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) break ;; esac
    [ -z "$line" ] || [ "$line" = plan ] && line="\${line:+$line }$word"
  done
  case "$last" in --format | --lang) line="$line $last" ;; esac
  case "$line" in
${cases.join("\n")}
  esac
  case "$line" in "" | plan | *" --"*) ;; *) case "$cur" in -*) ;; *) words="" ;; esac ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _qn_tip qn-tip
`
}

function powershell(commands: readonly Command[]): string {
  const cases = [...continuations(commands)].map(
    ([line, words]) => `  '${line}' = @(${words.map((word) => `'${word}'`).join(", ")})`,
  )
  return `$qnTip = @{
${cases.join("\n")}
}
Register-ArgumentCompleter -Native -CommandName qn-tip, qn-tip.cmd -ScriptBlock {
  param($word, $ast, $at)
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($word -ne '' -and $typed.Count -gt 0) { $typed = @($typed | Select-Object -SkipLast 1) }
  $names = @($typed | Where-Object { $_ -notlike '-*' })
  $line = if ($names.Count -gt 1 -and $names[0] -eq 'plan') { "$($names[0]) $($names[1])" } else { "$($names[0])" }
  if ($typed.Count -gt 0 -and $typed[-1] -in '--format', '--lang') { $line = "$line $($typed[-1])" }
  $qnTip[$line] | Where-Object { $_ -like "$word*" }
}
`
}

const shells: Readonly<Record<string, (commands: readonly Command[]) => string>> = { bash, zsh: bash, powershell }

export const run: Run = async ({ operands: [shell = ""], commands }, host) => {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  const names = Object.keys(shells).join(", ")
  if (script === undefined)
    return refuse(
      `Không có trình dòng lệnh “${shell}”; chọn: ${names}.`,
      `There is no shell “${shell}”; choose: ${names}.`,
    )
  host.out(script(commands))
  return exits.fine
}
