import picomatch from "picomatch"

/** Does the text ask for a pattern of names rather than one name? */
export const isPattern = (path: string): boolean => /[*?{[]/.test(path)

/** More stars in one name are refused: matching them takes a time that grows by a power with each. */
const mostStars = 3

/** A pattern so contrived that looking for it might not end. */
export const isTooContrived = (pattern: string): boolean =>
  pattern.length > 4096 ||
  pattern.split("/").some((part) => part !== "**" && (part.match(/\*+/g) ?? []).length > mostStars)

type Step = ((name: string) => boolean) | "any folders"

/** Some disks do not tell upper from lower case, clerks never do; names are compared composed, however a disk has them. */
const options = { nocase: true, noextglob: true, nonegate: true, dot: false } as const

/** What means something to the library and is but a letter in a name; `[!a]` as it writes it. */
const plain = (part: string): string => part.replace(/[()+|$]/g, "\\$&").replaceAll("[!", "[^")

/** A name as it stands, or as a pattern: `báo cáo [1].xlsx` is a name as well. */
function step(part: string): Step {
  if (part === "**") return "any folders"
  const asName = plain(part).replace(/[[\]]/g, "\\$&")
  const matchers = [plain(part), asName].map((one) => picomatch(one, options))
  return (name) => matchers.some((matches) => matches(name))
}

/** Do the names from `at` on match the steps from `next` on? Each pair is looked at once. */
function follows(steps: readonly Step[], names: readonly string[]): boolean {
  let open = new Set([0])
  const passing = (from: ReadonlySet<number>) => {
    const all = new Set(from)
    for (const at of all) if (steps[at] === "any folders") all.add(at + 1)
    return all
  }
  for (const name of names) {
    const next = new Set<number>()
    for (const at of passing(open)) {
      const here = steps[at]
      if (here === "any folders") next.add(at)
      else if (here?.(name)) next.add(at + 1)
    }
    open = next
  }
  return passing(open).has(steps.length)
}

/** `*` and `?` within a name, `**` across folders, `[ab]`, `{a,b}`: which paths, of those with `/` between folders, a pattern names. */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const steps = pattern.normalize("NFC").split("/").map(step)
  return (path) => follows(steps, path.normalize("NFC").split("/"))
}
