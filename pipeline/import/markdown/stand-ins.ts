/**
 * Signs that mean something to other programs and nothing to CommonMark, kept as they are through its parser: noncharacters stand for them, of
 * which no text has any. Each takes as much room as what it stands for, so that places stay true.
 */

/** Stands for the backslash before a sign. */
const escapeSign = '\uFDD0'
/** Around a formula, for its dollar signs. */
export const formulaSigns = ['\uFDD1', '\uFDD2'] as const
const formulaEnds = new RegExp(`[${formulaSigns.join('')}]`, 'gu')

/** Around the number of a block that was taken out of the text. */
const blockSigns = ['\uFDD3', '\uFDD4'] as const
const blockSign = new RegExp(`<!--${blockSigns[0]}(\\d{1,7})${blockSigns[1]}-->`, 'u')

/** What stands for a block: a comment becomes no heading, no row of a table, and no part of a paragraph. */
export function blockComment(index: number): string {
  return `<!--${blockSigns[0]}${index}${blockSigns[1]}-->`
}

/** HTML, and the numbers of the blocks that stand in it: each second one is such a number. */
export function partedByBlocks(html: string): readonly string[] {
  return html.split(blockSign)
}

const hidden = [...'_*\\[]<>&`|!{}^~:#$=-']
const firstCode = 0xfdd5
const standIns = new Map(hidden.map((sign, index) => [sign, String.fromCharCode(firstCode + index)]))
const signs = new Map([...standIns].map(([sign, standIn]) => [standIn, sign]))

/** A text without the noncharacters that it may have. */
export function withoutStandIns(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/gu, ' ')
}

/** Signs that another program than CommonMark gives a meaning: behind a backslash they have none. */
const escaped = new Set('[]!{}^~:$=-')

// An escape, or a formula as pandoc knows it: no space inside its signs, no letter or figure outside of them.
const escapeOrFormula = /\\([\s\S])|(?<![\p{L}\p{N}$])\$([^\s$](?:[^$\n]{0,400}[^\s$])?)\$(?![\p{L}\p{N}$])/gu

/** A line whose escapes of signs that CommonMark does not know, and whose formulas, are hidden from its parser. */
export function hideSigns(line: string): string {
  return line.replace(escapeOrFormula, (all: string, sign: string | undefined, formula: string | undefined) => {
    if (sign !== undefined) return escaped.has(sign) ? escapeSign + hide(sign) : all
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

/** Words with the signs that were hidden; dollar signs stand where no formula is read: in addresses and what describes a picture. */
export function showSigns(text: string): string {
  return signsIn(text.replaceAll(escapeSign, '').replace(formulaEnds, '$'))
}

/** Code with the signs that were hidden: backslashes and dollar signs are of it. */
export function showCode(text: string): string {
  return signsIn(text.replaceAll(escapeSign, '\\').replace(formulaEnds, '$'))
}

function signsIn(text: string): string {
  return text.replace(/[\uFDD5-\uFDEF]/gu, (standIn) => signs.get(standIn) ?? standIn)
}
