const initial = "(?:ngh|ng|nh|n|tr|th|t|ch|c|gh|gi|g|kh|k|ph|p|qu|b|d|đ|h|l|m|r|s|v|x)?"
const nuclei = [
  ...[
    "uyê",
    "uya",
    "uyu",
    "uôi",
    "ươi",
    "ươu",
    "iêu",
    "yêu",
    "oai",
    "oao",
    "oay",
    "oeo",
    "uây",
    "uêu",
    "iê",
    "yê",
    "uô",
  ],
  ...[
    "ươ",
    "oa",
    "oă",
    "oe",
    "oo",
    "uâ",
    "uê",
    "uơ",
    "uy",
    "ua",
    "ưa",
    "ia",
    "ai",
    "ao",
    "au",
    "ay",
    "âu",
    "ây",
    "eo",
    "êu",
  ],
  ...["iu", "oi", "ôi", "ơi", "ui", "ưi", "ưu", "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"],
]
const syllable = new RegExp(`^${initial}(?:${nuclei.join("|")})(?:ch|nh|ng|c|m|n|p|t)?$`)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Could the word be Vietnamese? Each run of letters in it that has marks is built as a syllable with one tone at most. */
export function isVietnamese(word: string): boolean {
  const runs =
    word
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return runs.every((run) => {
    if (/^[a-z]+$/.test(run)) return true
    const marked = run.normalize("NFD")
    return (marked.match(tones) ?? []).length <= 1 && syllable.test(marked.replace(tones, "").normalize("NFC"))
  })
}
