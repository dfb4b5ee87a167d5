/** A letter that Vietnamese has and English has not, or a mark that makes one: as a part of a pattern. */
export const vietnameseLetter = "[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0303\u0306\u0309\u031b\u0323]"

const letter = new RegExp(vietnameseLetter)

/** Has the text a letter that only Vietnamese has? */
export const isVietnamese = (text: string): boolean => letter.test(text)
