/** Chinese numbers in words, and read back. Seen: sessions 54 to 60, 76 to 80. */

const digits = [...'零一二三四五六七八九']

/** 75 → "七十五", 101 → "一百零一"; in figures from 1,000 on. */
export function chineseNumber(number: number): string {
  if (number >= 1000) return String(number)
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  if (hundreds === 0) return belowHundred(rest)
  if (rest === 0) return `${digits[hundreds]}百`
  return `${digits[hundreds]}百${rest < 10 ? '零' : ''}${rest >= 10 && rest < 20 ? '一' : ''}${belowHundred(rest)}`
}

function belowHundred(number: number): string {
  if (number < 10) return digits[number] ?? ''
  const ten = Math.floor(number / 10)
  return `${ten === 1 ? '' : digits[ten]}十${number % 10 === 0 ? '' : digits[number % 10]}`
}

/** "二十三" → 23, "十" → 10; nought for what is none below a hundred. */
export function chineseValue(written: string): number {
  const [, tens, ones = written] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(written) ?? []
  return tens === undefined ? chineseDigit(ones) : (tens === '' ? 10 : chineseDigit(tens) * 10) + chineseDigit(ones)
}

/** "三" → 3; nought for "零", "〇" and what is none. */
export function chineseDigit(sign: string): number {
  return Math.max(0, digits.indexOf(sign))
}

/** 1 → "㈠"; from eleven on, which have no character, "(十一)". */
export function chineseBracketed(number: number): string {
  return number <= 10 ? String.fromCodePoint(0x321f + number) : `(${chineseNumber(number)})`
}
