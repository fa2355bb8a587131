/** Tells every style of a sheet how its words run: direction, script, hyphens. */
import type { Language } from '../../templates/languages/language.ts'
import type { Script, Writing } from '../../templates/scripts.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { StyleName, TextStyle } from '../../templates/styles.ts'

/** Lines of symbols and numbers: Latin in every language. */
const figures: ReadonlySet<StyleName> = new Set([
  'symbolLarge',
  'symbolRest',
  'jobLine',
  'runningHead',
  'pageNumber',
  'runningJob',
])

/** The styles of a language; those of Latin and whole words stay as they are. */
export function setWriting(sheet: Sheet, language: Language): Sheet {
  const { direction, script = 'latin' } = language
  const isHyphenated = language.isHyphenated && sheet.isHyphenated
  if (direction === 'ltr' && script === 'latin' && !isHyphenated) return sheet
  const writingIn = (own: Script): Writing => ({
    direction,
    script: own,
    ...(isHyphenated ? { hyphenation: language.code } : {}),
  })
  const written = Object.entries(sheet.styles).map(([name, style]) => [
    name,
    write(style, writingIn(figures.has(name as StyleName) ? 'latin' : script)),
  ])
  // `fromEntries` keeps the names that `entries` gives.
  const styles = Object.fromEntries(written) as Sheet['styles']
  // The Distr. block is in the language of the masthead, which is English where the document's own is not Latin.
  const { distribution } = language.masthead.language === language.code ? styles : sheet.styles
  return { ...sheet, styles: { ...styles, distribution } }
}

function write({ calls, ...style }: TextStyle, writing: Writing): TextStyle {
  return {
    ...style,
    writing,
    ...(calls ? { calls: { raised: { ...calls.raised, writing }, asterisk: { ...calls.asterisk, writing } } } : {}),
  }
}
