/**
 * Signs that mean something to other programs and nothing to CommonMark, kept as they are through its parser: noncharacters stand for them, of
 * which no text has any. Each takes as much room as what it stands for, so that places stay true.
 */

/** Stands for the backslash before a sign. */
const escapeSign = '\uFDD0'
/** Around a formula, for its dollar signs. */
export const formulaSigns = ['\uFDD1', '\uFDD2'] as const
/** Around the number of a block that was taken out of the text. */
export const blockSigns = ['\uFDD3', '\uFDD4'] as const

const hidden = [...'_*\\[]<>&`|!{}^~:#$=']
const firstCode = 0xfdd5
const standIns = new Map(hidden.map((sign, index) => [sign, String.fromCharCode(firstCode + index)]))
const signs = new Map([...standIns].map(([sign, standIn]) => [standIn, sign]))

/** A text without the noncharacters that it may have. */
export function withoutStandIns(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/gu, ' ')
}

// An escape, or a formula as pandoc knows it: no space inside its signs, no letter or figure outside of them.
const escapeOrFormula = /\\([\s\S])|(?<![\p{L}\p{N}$])\$([^\s$](?:[^$\n]{0,400}[^\s$])?)\$(?![\p{L}\p{N}$])/gu

/** A line whose escapes of signs that CommonMark does not know, and whose formulas, are hidden from its parser. */
export function hideSigns(line: string): string {
  return line.replace(escapeOrFormula, (all: string, sign: string | undefined, formula: string | undefined) => {
    if (sign !== undefined) return '^~$='.includes(sign) ? escapeSign + sign : all
    return isFormula(formula ?? '') ? formulaSigns[0] + hide(formula ?? '') + formulaSigns[1] : all
  })
}

/** Sums of money are none: "$5 (US$)". */
function isFormula(inside: string): boolean {
  return /[\\^_{}=]/.test(inside) || /^\p{L}$/u.test(inside)
}

function hide(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, (sign) => standIns.get(sign) ?? sign)
}

/** Words with the signs that were hidden. */
export function showSigns(text: string): string {
  return signsIn(text.replaceAll(escapeSign, ''))
}

/** Code with the signs that were hidden: backslashes and dollar signs are of it. */
export function showCode(text: string): string {
  return signsIn(text.replaceAll(escapeSign, '\\').replace(/[\uFDD1\uFDD2]/gu, '$'))
}

function signsIn(text: string): string {
  return text.replace(/[\uFDD5-\uFDEF]/gu, (standIn) => signs.get(standIn) ?? standIn)
}
