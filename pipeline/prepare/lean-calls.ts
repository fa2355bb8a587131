/** The type that notes are called in on a sheet that has none of its own for it. */
import type { Sheet } from '../../templates/sheet.ts'
import type { Styles, TextStyle } from '../../templates/styles.ts'

/**
 * Calls are never bold, and no larger over a text than in it: numbers and letters in 17 of 17 headings, titles and rows of tables (A/80/590, A/80/600,
 * A/80/605, A/C.6/80/L.20 and A/HRC/WG.6/34/ITA/3), asterisks in 13 of 13 documents.
 */
export function setLeanCalls(sheet: Sheet): Sheet {
  const { body } = sheet.styles
  // `fromEntries` keeps the names that `entries` gives.
  const styles = Object.fromEntries(
    Object.entries(sheet.styles).map(([name, style]) => [name, callLean(style, body)]),
  ) as Styles
  return { ...sheet, styles }
}

function callLean(style: TextStyle, body: TextStyle): TextStyle {
  if (style.calls !== undefined || (!style.bold && style.size <= body.size)) return style
  const asterisk = { ...style, bold: false }
  return { ...style, calls: { raised: style.size < body.size ? asterisk : body, asterisk } }
}
