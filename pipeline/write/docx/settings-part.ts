/** The part `word/settings.xml`, whole: elements in the order of the schema. */
import type { Element } from 'xast'
import type { Publication } from '../../publication.ts'
import { twips } from '../../word/measures.ts'
import { documentVariables } from './variables.ts'
import { word, wordPart } from './word-xml.ts'

const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
}

function compat(): Element {
  const uri = 'http://schemas.microsoft.com/office/word'
  const settings = Object.entries(compatibility).map(([name, val]) => word('compatSetting', { name, uri, val }))
  // A line that its author ended is not stretched.
  return word('compat', {}, word('doNotExpandShiftReturn'), settings)
}

function variables(publication: Publication): Element {
  const all = documentVariables(publication).map(({ name, value }) => word('docVar', { name, val: value }))
  return word('docVars', {}, all)
}

function separators(kind: 'footnote' | 'endnote', ...format: readonly Element[]): Element {
  return word(`${kind}Pr`, {}, format, word(kind, { id: -1 }), word(kind, { id: 0 }))
}

/** The settings of the file. */
export function settingsPart(publication: Publication): Element {
  const { language, sheet, wordLanguage } = publication
  const { isHyphenated, tags } = wordLanguage
  return wordPart(
    'settings',
    word('zoom', { percent: 100 }),
    word('defaultTabStop', { val: twips(sheet.tabStep) }),
    isHyphenated ? word('autoHyphenation') : undefined,
    word('doNotHyphenateCaps'),
    word('evenAndOddHeaders'),
    word('characterSpacingControl', { val: 'doNotCompress' }),
    separators('footnote'),
    separators('endnote', word('numFmt', { val: 'decimal' })),
    compat(),
    variables(publication),
    word('themeFontLang', {
      val: tags[language],
      eastAsia: tags.zh,
      bidi: tags.ar,
    }),
    word('decimalSymbol', { val: '.' }),
    word('listSeparator', { val: ',' }),
  )
}
