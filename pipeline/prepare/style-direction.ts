/** Tells every style of a sheet how its words run: direction, script, hyphens. */
import type { Language } from '../../templates/languages/language.ts'
import { scriptTypeOf, type Script, type ScriptType, type ScriptTypes, type Writing } from '../../templates/scripts.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { VersionType } from '../../templates/stations/station.ts'
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
export function setWriting(sheet: Sheet, language: Language, type: VersionType = { scale: 100 }): Sheet {
  const { direction, script = 'latin' } = language
  const isHyphenated = language.isHyphenated && sheet.isHyphenated
  if (direction === 'ltr' && script === 'latin' && !isHyphenated) return sheet
  const writingIn = (own: Script): Writing => ({
    direction,
    script: own,
    ...(isHyphenated ? { hyphenation: language.code } : {}),
  })
  // The keys of the styles are their names by their own type.
  const names = Object.keys(sheet.styles) as StyleName[]
  const written = names.map((name) => {
    const style = sheet.styles[name]
    if (script === 'latin' || figures.has(name)) return [name, write(style, writingIn('latin'))]
    return [name, write(setInScript(style, { script, type, own: type.byStyle?.[name] }), writingIn(script))]
  })
  // `fromEntries` keeps the names that `entries` gives.
  const styles = Object.fromEntries(written) as Sheet['styles']
  // The Distr. block is in the language of the masthead, which is English where the document's own is not Latin.
  const { distribution } = language.masthead.language === language.code ? styles : sheet.styles
  return { ...sheet, styles: { ...styles, distribution } }
}

interface ScriptSetting {
  readonly script: keyof ScriptTypes
  readonly type: VersionType
  readonly own: ScriptType | undefined
}

/** A style with the size and the line height of a script: Chinese letters are as large as the Latin ones beside them, Arabic ones are not. Neither is tracked. */
function setInScript(style: TextStyle, { script, type, own }: ScriptSetting): TextStyle {
  const found = own ?? scriptTypeOf(script, style.size, type.bySize)
  return {
    ...style,
    leading: found.leading,
    tracking: 0,
    scale: found.scale ?? type.scale,
    ...(script === 'han' ? { size: found.size } : { scriptSize: found.size }),
    ...(style.calls ? { calls: { raised: inCall(style.calls.raised), asterisk: inCall(style.calls.asterisk) } } : {}),
  }

  function inCall(call: TextStyle): TextStyle {
    return setInScript(call, { script, type, own: undefined })
  }
}

function write({ calls, ...style }: TextStyle, writing: Writing): TextStyle {
  return {
    ...style,
    writing,
    ...(calls ? { calls: { raised: { ...calls.raised, writing }, asterisk: { ...calls.asterisk, writing } } } : {}),
  }
}
