import { tones } from "./letters.ts"

const initial = "(?:ngh|ng|nh|n|tr|th|t|ch|c|gh|gi|g|kh|k|ph|p|qu|b|d|đ|h|l|m|r|s|v|x)?"
const nuclei = [
  "uyê|uya|uyu|uôi|ươi|ươu|iêu|yêu|oai|oao|oay|oeo|uây|uêu|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|ua|ưa|ia|ai|ao|au",
  "ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y",
]
const syllable = new RegExp(`^${initial}(?:${nuclei.join("|")})(?:ch|nh|ng|c|m|n|p|t)?$`)
/** A vowel with its tone -> the vowel without it. */
const toneless = new Map(
  [..."aăâeêioôơuưy"].flatMap((vowel) =>
    tones.map((tone) => [`${vowel}${tone}`.normalize("NFC"), { vowel, toned: tone !== "" }] as const),
  ),
)

/** Could the word be Vietnamese? Each run of letters in it that has marks is built as a syllable with one tone at most. */
export function isVietnamese(word: string): boolean {
  const runs =
    word
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return runs.every((run) => /^[a-z]+$/.test(run) || isSyllable(run))
}

function isSyllable(run: string): boolean {
  let [plain, toned] = ["", 0]
  for (const letter of run) {
    const found = toneless.get(letter)
    plain += found?.vowel ?? letter
    if (found?.toned) toned++
  }
  return toned <= 1 && syllable.test(plain)
}
