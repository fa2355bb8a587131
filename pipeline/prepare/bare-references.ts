/** References to paragraphs without their noun: "(see 25)" where "(see para. 25)" is meant. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Finding } from '../diagnostics.ts'
import { allLinesOf } from '../document-lines.ts'
import type { Document, Inline } from '../document.ts'
import { placeAt } from '../text/positions.ts'
import type { Labels } from './labels.ts'
import { blocksIn, blocksWithNotes } from './walk.ts'

/** The word that asks a reader to look somewhere, at the end of what stands before a reference. */
const see: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /(?<!\p{L})(?:انظر)(?: أيضا)?[ \u00A0]$/u,
  en: /(?<!\p{L})see(?: also)?[ \u00A0]$/iu,
  es: /(?<!\p{L})v[eé]an?se(?: también)?[ \u00A0]$/iu,
  fr: /(?<!\p{L})voir(?: aussi| également)?[ \u00A0]$/iu,
  ru: /(?<!\p{L})см\.(?: также)?[ \u00A0]$/iu,
  zh: /(?:见|参看)[ \u00A0]?$/u,
}

/** What is to be told of the references of a document. */
export function findBareReferences(document: Document, labels: Labels, path: string): readonly Finding[] {
  const blocks = blocksWithNotes(document)
  const paragraphs = new Map(
    blocks.flatMap(blocksIn).flatMap((block): readonly (readonly [string, string])[] => {
      if (block.type !== 'numberedParagraph' || block.id === undefined) return []
      return [[block.id, (labels.get(block)?.reference ?? '').replaceAll('\u00A0', ' ')]]
    }),
  )
  return blocks.flatMap(allLinesOf).flatMap((line) =>
    line.flatMap((inline, at): readonly Finding[] => {
      if (inline.type !== 'crossReference' || inline.position === undefined) return []
      const printed = paragraphs.get(inline.target) ?? ''
      if (printed === '' || !see[document.facts.language].test(textOf(line[at - 1]))) return []
      return [['reference-bare', placeAt(path, inline.position.start), printed, inline.target]]
    }),
  )
}

function textOf(inline: Inline | undefined): string {
  return inline?.type === 'text' ? inline.value : ''
}
