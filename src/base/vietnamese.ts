/** A letter that Vietnamese has and English has not, or a mark that makes one: as a part of a pattern. */
export const vietnameseLetter = "[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0303\u0306\u0309\u031b\u0323]"

const letter = new RegExp(vietnameseLetter)

/** Has the text a letter that only Vietnamese has? */
export const isVietnamese = (text: string): boolean => letter.test(text)

/** Words behind a numeral that multiply it: `12 nghìn` is 12.000. */
export const multiples: Readonly<Record<string, number>> = {
  ...{ chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, ngìn: 1e3, k: 1e3, vạn: 1e4, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9 },
}

/** Does a text say hundredths, or thousandths, of something? */
export const saysPercent = (text: string): boolean => /%|‰|phần (?:trăm|nghìn|ngàn)/iu.test(text)
