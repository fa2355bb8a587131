/** Which face sets which character: by script, and by what the faces have. */
import type { Script } from '../../../templates/scripts.ts'
import { isHan } from '../../text/han.ts'
import type { RunStyle } from '../run.ts'
import { hasGlyph } from '../font/fonts.ts'
import { otherScriptOf } from '../font/other-scripts.ts'

/** A stretch of text in one style. */
export interface FacedText {
  readonly text: string
  readonly style: RunStyle
}

const arabic = /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/
const letter = /\p{L}/u
/** Goes with the character before it, whatever that is set in. */
const attached = /[\p{M}\u200C\u200D]/u
/** Of a Latin word, wherever it stands: in Chinese a full-width one would part “O’Neill”. Word sets it so. */
const apostrophe = /(?<=[\p{Script=Latin}\d])’(?=\p{Script=Latin})/gu

/** True where a text has letters of neither Arabic nor Chinese. */
export function hasLatin(text: string): boolean {
  return [...text].some((character) => scriptOf(character, 'arabic') === 'latin')
}

/** Cuts a text where its face changes. */
export function splitByFace(text: string, style: RunStyle, script: Script): readonly FacedText[] {
  const pieces: FacedText[] = []
  const likened = script === 'han' && text.includes('’') ? [...text.replace(apostrophe, "'")] : undefined
  let order = 0
  for (const character of text) {
    const last = pieces.at(-1)
    const own =
      last && attached.test(character) && hasGlyph(last.style.face, character)
        ? last.style
        : styleFor(likened?.[order] ?? character, style, script)
    order += 1
    if (last?.style === own) pieces[pieces.length - 1] = { text: last.text + character, style: own }
    else pieces.push({ text: character, style: own })
  }
  return pieces
}

/** Characters of a text that no face has, each once. */
export function missingGlyphs(text: string, style: RunStyle): readonly string[] {
  const missing = [...text].filter(
    (character) => character !== '\n' && !stylesOf(style).some(({ face }) => hasGlyph(face, character)),
  )
  return [...new Set(missing)]
}

/** True where a text has Chinese, which a family of its own has to be there for. */
export function hasHan(text: string): boolean {
  return [...text].some(isHan)
}

function styleFor(character: string, style: RunStyle, script: Script): RunStyle {
  const other = otherScriptOf(character)
  const preferred = (other && style.others?.[other.family]) ?? inScript(style, scriptOf(character, script))
  if (hasGlyph(preferred.face, character)) return preferred
  return stylesOf(style).find(({ face }) => hasGlyph(face, character)) ?? preferred
}

/** Script of a character; what all scripts share goes with the script of the text, ASCII in Chinese with Latin as in Word. */
function scriptOf(character: string, script: Script): Script {
  if (arabic.test(character)) return 'arabic'
  if (isHan(character)) return 'han'
  if (letter.test(character)) return 'latin'
  return script === 'han' && isLatinSign(character) ? 'latin' : script
}

/** Signs below the general punctuation, but for the dot between the parts of a name; spans and bullets. */
function isLatinSign(character: string): boolean {
  return (character < '\u2010' && character !== '\u00B7') || character === '\u2013' || character === '\u2022'
}

function inScript(style: RunStyle, script: Script): RunStyle {
  return script === 'latin' ? style : (style[script] ?? style)
}

function stylesOf(style: RunStyle): readonly RunStyle[] {
  const { arabic = style, han = style } = style
  return [style, arabic, han, han.han ?? han, ...Object.values(style.others ?? {})]
}
