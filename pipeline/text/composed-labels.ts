/** Labels that are composed, where they are typed by hand: "Annex II", "Table 1: Title", "Figure I". */
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Attachment } from '../document.ts'

/** What has a composed label. */
export type Labelled = AttachmentKind | 'table' | 'figure'

/** A label as it was typed, and the words behind it. */
export interface TypedComposed {
  readonly kind: Labelled
  readonly label: string
  readonly words: string
  /** Whether a number stands behind its word. */
  readonly isNumbered: boolean
  /** Whether a mark or the end of the line parts it from the words. */
  readonly isParted: boolean
}

/** The parts of a document that stand behind its text. */
export const attachmentKinds = ['annex', 'appendix', 'enclosure'] as const satisfies readonly Attachment['kind'][]

/** One of them. */
export type AttachmentKind = (typeof attachmentKinds)[number]

/** True for the name of one of them. */
export function isAttachmentKind(name: string): name is AttachmentKind {
  return attachmentKinds.some((kind) => kind === name)
}

const figures = String.raw`(?:(?:№|N[o°]\.?|no\.?) ?)?(?:\d{1,3}(?:[.-]\d{1,2})?|[٠-٩]{1,3})`
const letters = String.raw`(?:[IVXL]{1,6}|[A-Z](?:\.\d{1,2})?|[一二三四五六七八九十]{1,3})`
const ordinals = 'ال(?:أولى?|ثاني[ةه]?|ثالثة?|رابعة?|خامسة?|سادسة?|سابعة?|ثامنة?|تاسعة?|عاشرة?)'
const marks = String.raw`[ \u00A0]?[.:：．、,，—–-]+(?=\s|\p{Script=Han}|$)|[ \t]*\n`

/** The composed label that words begin with; absent where they begin with none. */
export function composedLabel(
  text: string,
  among: readonly Labelled[],
  language: LanguageCode,
): TypedComposed | undefined {
  for (const kind of among) {
    const [found, label = '', figure, letter, mark] = patternOf(kind, language).exec(text) ?? []
    if (found === undefined) continue
    const words = text.slice(found.length).trim()
    const isNumbered = figure !== undefined || letter !== undefined
    return { kind, label: label.trim(), words, isNumbered, isParted: mark !== undefined || words === '' }
  }
  return undefined
}

const known = new Map<string, RegExp>()

function patternOf(kind: Labelled, language: LanguageCode): RegExp {
  const key = `${kind} ${language}`
  const pattern = known.get(key) ?? makePattern(wordOf(kind, language))
  known.set(key, pattern)
  return pattern
}

/** The word as it is and in capitals, its number, and what parts them from the words behind. */
function makePattern(word: string): RegExp {
  const gap = /\p{Script=Han}/u.test(word) ? '[ \\u00A0]?' : '[ \\u00A0]'
  const number = `(?:[ \\u00A0]?(${figures})|${gap}(${letters}|${ordinals}))(?![\\p{L}\\p{N}])`
  return new RegExp(`^((?:${word}|${word.toUpperCase()})(?:${number})?)(?![\\p{L}\\p{N}])(${marks})?`, 'u')
}

/** "Annex", "table": the label without its number. */
function wordOf(kind: Labelled, language: LanguageCode): string {
  const { attachments, table, figure } = languages[language]
  if (kind === 'table') return table(1).replace(/\s*1$/, '')
  if (kind === 'figure') return figure(1).replace(/\s*(?:I|一|الأول)$/, '')
  return attachments[kind]()
}
