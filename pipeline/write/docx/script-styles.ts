/** Styles as Word sets them in Arabic and Chinese: the sizes and line heights of those scripts, nothing scaled, nothing spaced. */
import { scriptTypesOf } from '../../typesetting/script-types.ts'
import type { Styles, TextStyle } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'

function inScript(style: TextStyle): TextStyle {
  const script = style.writing?.script ?? 'latin'
  if (script === 'latin') return style
  const { leading } = scriptTypesOf(style)[script]
  // Chinese has no slanted letters.
  return { ...style, leading, scale: 100, tracking: 0, ...(script === 'han' ? { italic: false } : {}) }
}

/** A publication whose styles have the line heights of its script. */
export function withScriptStyles(publication: Publication): Publication {
  const written = Object.entries(publication.sheet.styles).map(([name, style]) => [name, inScript(style)])
  // `fromEntries` keeps the names that `entries` gives.
  const styles = Object.fromEntries(written) as Styles
  return {
    ...publication,
    sheet: { ...publication.sheet, styles },
    sections: publication.sections.map((section) => ({ ...section, sheet: { ...section.sheet, styles } })),
  }
}

/** Sizes of the type: of Latin and Chinese letters, and of Arabic ones. */
export function sizesOf(style: TextStyle): { readonly plain: number; readonly complex: number } {
  const script = style.writing?.script ?? 'latin'
  if (script === 'latin') return { plain: style.size, complex: style.size }
  const { arabic, han } = scriptTypesOf(style)
  return script === 'han' ? { plain: han.size, complex: han.size } : { plain: style.size, complex: arabic.size }
}
