import { asciiDigits, tidy } from "../../base/text.ts"

/** Letters of other alphabets that look like ours. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["аеорсухіјѕһԁԛԝ", "aeopcyxijshdqw"],
    ["АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"],
    ["αοινρυκ", "aoivpuk"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter, i) => [letter, to.charAt(i)])),
)
const foreign = new RegExp(`[${Object.keys(lookAlikes).join("")}]`, "gu")

/** Beyond ASCII, the letters of Vietnamese and the marks that tidying knows: most texts have nothing of it. */
const odd = /[^\x20-\x7e\u00c0-\u01b0\u1ea0-\u1ef9\u2010-\u201d\u2026]/
/** The text as it reads: full-width and other digits as ours, look-alike letters as ours, nothing invisible; on one line. */
export const plain = (text: string): string => inFull(tidy(read(text)))

/** Shortened by a stroke or a point: đ/tượng, n.nhân, b/can. */
const shortened = /(?<!\p{L})([đnb])[/.] ?(?=(?:tượng|nhân|can|cáo|hại)(?!\p{L}))/giu
const begun: Readonly<Record<string, string>> = { đ: "đối ", n: "nạn ", b: "bị " }
const inFull = (text: string): string =>
  /[/.] ?(?:tượng|nhân|can|cáo|hại)/i.test(text)
    ? text.replace(shortened, (_, letter: string) => begun[letter.toLowerCase()] ?? letter)
    : text

function read(text: string): string {
  if (!odd.test(text)) return text
  return asciiDigits(text.normalize("NFKC"))
    .replace(foreign, (letter) => lookAlikes[letter] ?? letter)
    .replace(/\p{Cf}/gu, "")
}

const marks = /\p{M}/gu

/** The letters without their marks. */
export const bare = (lower: string): string =>
  /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize("NFD").replace(marks, "").replaceAll("đ", "d")
