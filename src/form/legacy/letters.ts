// The two encodings that Vietnamese offices used before Unicode, as they look when their bytes are read as Latin-1 (Windows-1252).

/** TCVN 5712:1993, the fonts `.Vn…`: one byte a letter. Capitals with tone marks have no codes: fonts ending in H show capitals for them. */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  pairs(
    "\u00a1Ă \u00a2Â \u00a3Ê \u00a4Ô \u00a5Ơ \u00a6Ư \u00a7Đ \u00a8ă \u00a9â \u00aaê \u00abô \u00acơ \u00adư \u00aeđ " +
      "\u00b5à \u00b6ả \u00b7ã \u00b8á \u00b9ạ \u00bbằ \u00bcẳ \u00bdẵ \u00beắ \u00c6ặ \u00c7ầ \u00c8ẩ \u00c9ẫ \u00caấ \u00cbậ " +
      "\u00ccè \u00ceẻ \u00cfẽ \u00d0é \u00d1ẹ \u00d2ề \u00d3ể \u00d4ễ \u00d5ế \u00d6ệ \u00d7ì \u00d8ỉ \u00dcĩ \u00ddí \u00deị " +
      "\u00dfò \u00e1ỏ \u00e2õ \u00e3ó \u00e4ọ \u00e5ồ \u00e6ổ \u00e7ỗ \u00e8ố \u00e9ộ \u00eaờ \u00ebở \u00ecỡ \u00edớ \u00eeợ " +
      "\u00efù \u00f1ủ \u00f2ũ \u00f3ú \u00f4ụ \u00f5ừ \u00f6ử \u00f7ữ \u00f8ứ \u00f9ự \u00faỳ \u00fbỷ \u00fcỹ \u00fdý \u00feỵ",
  ),
)

/** None, then acute, grave, hook, tilde, dot below. */
export const tones = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]

/** VNI, the fonts `VNI-…`: a letter, then a mark of its own for its accent and its tone; ơ, ư, i with a tone, đ and ỵ have codes of one byte. */
const vniMarks: readonly (readonly [letters: string, accent: string, marks: string])[] = [
  ["aeouy\u00d4\u00d6", "", " \u00d9\u00d8\u00db\u00d5\u00cf"],
  // With a circumflex, with a breve.
  ["aeo", "\u0302", "\u00c2\u00c1\u00c0\u00c5\u00c3\u00c4"],
  ["a", "\u0306", "\u00ca\u00c9\u00c8\u00da\u00dc\u00cb"],
]
const vniSingles = pairs("\u00d4Ơ \u00d6Ư \u00d1Đ \u00cdÍ \u00ccÌ \u00c6Ỉ \u00d3Ĩ \u00d2Ị \u00ceỴ")

/** One or two characters of VNI -> the letter, small and capital. */
export const vni: ReadonlyMap<string, string> = new Map(vniLetters())

function pairs(list: string): [string, string][] {
  return list.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])
}

function* vniLetters(): Iterable<[string, string]> {
  const both = function* (code: string, letter: string): Iterable<[string, string]> {
    yield [code.toUpperCase(), letter.normalize("NFC").toUpperCase()]
    yield [code.toLowerCase(), letter.normalize("NFC").toLowerCase()]
    // A small letter followed by the mark of capitals, and the other way round, are typed too.
    if (code.length > 1)
      yield [`${code.charAt(0).toUpperCase()}${code.charAt(1).toLowerCase()}`, letter.normalize("NFC").toUpperCase()]
  }
  for (const [code, letter] of vniSingles) yield* both(code, letter)
  const ofSingle = new Map(vniSingles)
  for (const [letters, accent, marks] of vniMarks)
    for (const letter of letters)
      for (const [tone, mark] of [...marks].entries())
        if (mark !== " " && `${letter}${mark}` !== "y\u00cf")
          yield* both(`${letter}${mark}`, `${ofSingle.get(letter) ?? letter}${accent}${tones[tone]}`)
}
