/** Acronyms of bodies in another language: “UNDP” in a French text. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { matchesIn, findMatch } from '../find-in-lines.ts'
import type { CheckedLine } from '../checked-line.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Those that differ: English, French, Spanish, Russian. From memory of the languages' documents. */
const bodies: readonly (readonly [en: string, fr: string, es: string, ru: string])[] = [
  ['UNDP', 'PNUD', 'PNUD', 'ПРООН'],
  ['UNEP', 'PNUE', 'PNUMA', 'ЮНЕП'],
  ['UNHCR', 'HCR', 'ACNUR', 'УВКБ'],
  ['OHCHR', 'HCDH', 'ACNUDH', 'УВКПЧ'],
  ['UNODC', 'ONUDC', 'UNODC', 'УНП ООН'],
  ['UNIDO', 'ONUDI', 'ONUDI', 'ЮНИДО'],
  ['UNCTAD', 'CNUCED', 'UNCTAD', 'ЮНКТАД'],
  ['UNAIDS', 'ONUSIDA', 'ONUSIDA', 'ЮНЭЙДС'],
  ['IAEA', 'AIEA', 'OIEA', 'МАГАТЭ'],
  ['ICAO', 'OACI', 'OACI', 'ИКАО'],
  ['WIPO', 'OMPI', 'OMPI', 'ВОИС'],
  ['IFAD', 'FIDA', 'FIDA', 'МФСР'],
  ['NATO', 'OTAN', 'OTAN', 'НАТО'],
  ['OECD', 'OCDE', 'OCDE', 'ОЭСР'],
  ['ACABQ', 'CCQAB', 'CCAAP', 'ККАБВ'],
]

const columns: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru']

/** The acronym of a body in a language by those that it has in others. */
const foreignOf = perLanguage((code): ReadonlyMap<string, string> => {
  const own = columns.indexOf(code)
  return new Map(
    bodies.flatMap((names) =>
      names.flatMap((name) => (name === names[own] ? [] : [[name, names[own] ?? ''] as const])),
    ),
  )
})

/** Notes, headings and cells have titles of others; so have quotations and italics, which stand in running text. */
function isRunning({ role, note, isQuoted }: CheckedLine): boolean {
  return (role === 'paragraph' || role === 'bullet') && note === undefined && !isQuoted
}

/** Words of a name in the other language stand beside it, or it is a part of a name, an address or brackets. */
const before = '(?<![\\p{L}\\p{N}/(“«"@._-])'
const behind = '(?![\\p{L}\\p{N}/)”»"@_-]|[.:]\\p{L}| [\\p{Lu}\\d])'

const patternOf = perLanguage((code): RegExp => {
  const own = new Set(bodies.map((names) => names[columns.indexOf(code)]))
  const names = [...foreignOf(code).keys()].filter((name) => !own.has(name))
  return new RegExp(`${before}(?:${names.join('|')})${behind}`, 'gu')
})

function findAcronyms({ language, lines }: CheckedText): readonly RuleFinding[] {
  const foreign = foreignOf(language.code)
  return matchesIn(lines.filter(isRunning), patternOf(language.code)).flatMap((found) => {
    const [acronym] = found.match
    const range = { start: found.match.index, end: found.match.index + acronym.length }
    return isInItalics(found.line, range.start) ? [] : [findMatch(found, [acronym, foreign.get(acronym) ?? ''])]
  })
}

function isInItalics({ inlines, words }: CheckedLine, index: number): boolean {
  let at = 0
  for (const inline of inlines) {
    const length = inline.type === 'text' && inline.language === undefined ? inline.value.length : 1
    if (index < at + length) return inline.type === 'text' && inline.marks.includes('italic')
    at += length
  }
  return words === ''
}

export const acronymForeign: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, abbreviations and acronyms; UNTERM, from memory; none of 56 official documents has one',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'Bodies have an acronym in each language; that of another is looked for in vain.',
  text: (found) => `“${found}” is the acronym of another language.`,
  hint: (_found, own) => `Write “${own}”.`,
  examples: [
    {
      language: 'fr',
      text: 'Le UNDP et l’IAEA y étaient.',
      found: [
        [1, 4],
        [1, 14],
      ],
    },
    {
      language: 'es',
      text: 'La labor de UNHCR y de la CNUCED.',
      found: [
        [1, 13],
        [1, 27],
      ],
    },
    { language: 'ru', text: 'Доклад UNDP был представлен.', found: [[1, 8]] },
    { language: 'en', text: 'The work of PNUD was noted.', found: [[1, 13]] },
  ],
  counterExamples: [
    { language: 'fr', text: 'Le PNUD (UNDP), le site undp.org et *UNDP Report* y étaient ; l’UNICEF aussi.' },
    { language: 'es', text: 'La UNCTAD, el PNUD y el ACNUR.' },
    { language: 'en', text: 'UNDP and UNHCR were there.[^1]\n\n[^1]: PNUD, *Informe*.' },
    { language: 'ru', text: 'ПРООН и МАГАТЭ были там.' },
  ],
  find: findAcronyms,
}
