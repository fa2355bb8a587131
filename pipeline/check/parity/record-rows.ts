/** Languages side by side as plain data, for whoever writes a report. */
import { languageOrder, type LanguageCode } from '../../../templates/languages/codes.ts'
import type { Inline } from '../../document.ts'
import type { InlineLine } from '../../document-lines.ts'
import type { ParityCell, ParityRecord, ParityRow } from '../../parity-record.ts'
import type { Counterparts } from './align-languages.ts'
import type { Parity } from './index.ts'
import { placeOf, spokesOf } from './name-units.ts'
import type { ParityVersion, Unit } from './units.ts'

/** What was compared, row by row; rows of one language alone compare nothing. */
export function recordRows(
  { document, told }: Parity,
  versions: readonly ParityVersion[],
): Pick<ParityRecord, 'languages' | 'rows' | 'findings'> {
  const languages = versions.map(({ source }) => ({ language: source.facts.language, path: source.path }))
  const codes = languages.map(({ language }) => language)
  return {
    languages: languages.toSorted((a, b) => languageOrder.indexOf(a.language) - languageOrder.indexOf(b.language)),
    rows: versions.length < 2 ? [] : document.rows.map((row) => recordRow(row, codes)),
    findings: told.flatMap(({ row, language, diagnostic }) => {
      const code = codes[language]
      return code === undefined ? [] : [{ ...(row !== undefined && { row }), language: code, diagnostic }]
    }),
  }
}

/** Rows keep their places: findings name them. */
function recordRow(row: Counterparts, codes: readonly LanguageCode[]): ParityRow {
  const spoken = spokesOf(row)
  const cells = codes.flatMap((code, at) => {
    const unit = row[at]?.unit
    return unit === undefined ? [] : [[code, recordCell(unit)] as const]
  })
  return { type: spoken?.unit.type ?? 'paragraph', cells: Object.fromEntries(cells) }
}

function recordCell(unit: Unit): ParityCell {
  const { reference, lines } = unit
  return {
    line: placeOf(unit).line,
    ...(reference !== undefined && { label: reference }),
    words: lines.map(({ inlines }) => typedWords(inlines).trim()).filter((words) => words !== ''),
  }
}

function typedWords(line: InlineLine): string {
  return line.map(typed).join('')
}

function typed(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'lineBreak':
      return ' '
    case 'noteReference':
      return `[^${inline.label}]`
    case 'crossReference':
      return `[](#${inline.target})`
  }
}
