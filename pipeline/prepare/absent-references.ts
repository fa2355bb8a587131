/** References in words to what the document does not have: "paragraph 88 above" where it has 29. */
import type { Finding } from '../diagnostics.ts'
import { linesOfBlock } from '../document-lines.ts'
import type { Document, Inline } from '../document.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { numeralNumber } from '../text/label-numbers.ts'
import { locateIn } from '../text/positions.ts'
import type { Labels } from './labels.ts'
import { placeOfSign } from './sign-places.ts'
import { joinRuns } from './runs.ts'
import { blocksOfText } from './walk.ts'

type Kind = 'paragraph' | 'table' | 'figure' | 'annex'

/** The nouns of a language, and what says that this very document is meant. */
interface Words {
  readonly nouns: Readonly<Record<Kind, string>>
  readonly here: string
  /** What leads into another document. */
  readonly of: string
}

const words: Readonly<Partial<Record<LanguageCode, Words>>> = {
  en: {
    nouns: { paragraph: '[Pp]aragraph|[Pp]ara\\.', table: '[Tt]able', figure: '[Ff]igure', annex: '[Aa]nnex' },
    here: 'above|below',
    of: 'of|in|to|from|by|under',
  },
  es: {
    nouns: {
      paragraph: '[Pp]árrafo|[Pp]árr\\.',
      table: '[Cc]uadro',
      figure: '[Ff]igura|[Gg]ráfico',
      annex: '[Aa]nexo',
    },
    here: 'supra|infra|más arriba|más abajo',
    of: 'de|del|en',
  },
  fr: {
    nouns: { paragraph: '[Pp]aragraphe|[Pp]ar\\.', table: '[Tt]ableau', figure: '[Ff]igure', annex: '[Aa]nnexe' },
    here: 'ci-dessus|ci-dessous|supra|infra|plus haut|plus bas',
    of: 'de|du|des|à|dans',
  },
  ru: {
    nouns: {
      paragraph: '[Пп]ункт(?:а|е|у|ом)?|п\\.',
      table: '[Тт]аблиц(?:а|е|у|ы|ей)',
      figure: '[Рр]исун(?:ок|ке|ка)',
      annex: '[Пп]риложени(?:е|и|ю|я)',
    },
    here: 'выше|ниже',
    of: 'резолюции|доклада|документа|к|из|в',
  },
}

const number = '(\\d{1,3}|[IVX]{1,5})'

interface Named {
  readonly at: number
  readonly kind: Kind
  readonly typed: string
  readonly number: number
}

type KindPattern = readonly [kind: Kind, pattern: RegExp]

/** A noun with its number, before what says that this document is meant. */
function patternsOf({ nouns, here, of }: Words): readonly KindPattern[] {
  const end = `(?=(?:(?![ \\u00A0](?:${of})(?!\\p{L}))[^.;:\\n]){0,60}?[ \\u00A0](?:${here})(?!\\p{L}))`
  // The keys of the table of nouns are the kinds.
  const kinds = Object.keys(nouns) as Kind[]
  return kinds.map((kind) => [
    kind,
    new RegExp(`(?<!\\p{L})(?:${nouns[kind]})[ \\u00A0]${number}(?![\\p{L}\\p{N}/])${end}`, 'gu'),
  ])
}

/** What a line names of its own document. */
function namedIn(text: string, patterns: readonly KindPattern[]): readonly Named[] {
  return patterns.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: typed, 1: figure = '', index }) => ({
      at: index,
      kind,
      typed,
      number: valueOf(figure),
    })),
  )
}

/** What is no number is told nothing of. */
function valueOf(figure: string): number {
  return /^\d/.test(figure) ? Number(figure) : (numeralNumber(figure) ?? 0)
}

/** What is to be told of a document with its labels. */
export function findAbsentReferences(
  document: Document,
  labels: Labels,
  { path, text }: { readonly path: string; readonly text: string },
): readonly Finding[] {
  const { attachments, facts } = document
  const known = words[facts.language]
  if (known === undefined) return []
  const patterns = patternsOf(known)
  const blocks = blocksOfText(document)
  const last: Readonly<Record<Kind, number>> = {
    paragraph: blocks
      .filter((block) => block.type === 'numberedParagraph' && block.level === 1)
      .reduce((highest, block) => Math.max(highest, labels.get(block)?.number ?? 0), 0),
    table: facts.tables === 'numbered' ? blocks.filter(({ type }) => type === 'table').length : 0,
    figure: blocks.filter(({ type }) => type === 'figure').length,
    annex: attachments.filter(({ kind }) => kind === 'annex').length,
  }
  const locate = locateIn(path, text)
  return blocks.flatMap(linesOfBlock).flatMap((line: readonly Inline[]) =>
    namedIn(joinRuns(line), patterns)
      .filter(({ kind, number: named }) => last[kind] > 0 && named > last[kind])
      .map(({ at, kind, typed }): Finding => [
        'reference-absent',
        locate(placeOfSign(line, { at, sign: typed.slice(0, 1) }, text)),
        typed.replaceAll('\u00A0', ' '),
        String(last[kind]),
      ]),
  )
}
