/** The markers of headings and paragraphs: by the scheme of their level, or in the language's own form. */
import type { Inline, Text } from '../document.ts'
import { languageCodes } from '../../templates/languages/codes.ts'
import type { HeadingLevel } from '../../templates/vocabulary.ts'
import { foreignHeadingLabel, headingLabel, itemLabel, isLabelled, type TypedLabel } from '../text/typed-labels.ts'
import type { ParseContext } from './context.ts'

/** A marker as typed, if there is one, and the inlines after it. */
export interface Marked {
  readonly marker?: string
  readonly inlines: readonly Inline[]
  /** "12 bis." stands between two numbers. */
  readonly asTyped?: true
}

/** Takes the marker off a heading, of its level or of another; a heading without one is unnumbered. */
export function takeHeadingMarker(inlines: readonly Inline[], level: HeadingLevel, context: ParseContext): Marked {
  const { language } = context
  const find = (text: string): TypedLabel | undefined =>
    headingLabel(text, level, language) ?? foreignHeadingLabel(text, level, language)
  return takeMarker(inlines, find, context)
}

/** Takes "(a)", "(ii)" or the language's own form off a paragraph that opens with it. */
export function takeItemMarker(inlines: readonly Inline[], context: ParseContext): Marked {
  return takeMarker(inlines, (text) => itemLabel(text, context.language), context)
}

function takeMarker(
  inlines: readonly Inline[],
  find: (text: string) => TypedLabel | undefined,
  context: ParseContext,
): Marked {
  const [first, ...others] = inlines
  if (first?.type !== 'text') return { inlines }
  const words = withoutBackslash(first, context)
  const indent = words.value.search(/[^\u3000\u00A0]|$/u)
  const found = find(words.value.slice(indent))
  if (found === undefined) return { inlines: withoutLabelBackslash(inlines, context) }
  if (!isTypedAs(found.label, first, context.text)) return { inlines: [words, ...others] }
  const value = first.value.slice(indent + found.label.length).trimStart()
  const rest = value === '' ? others : [{ ...first, value }, ...others]
  return { marker: found.label, inlines: rest, ...(found.isInserted ? { asTyped: true } : {}) }
}

/** Words that a backslash keeps from being a label – of any language: who writes it does not ask which the text is in. */
export function withoutLabelBackslash(inlines: readonly Inline[], context: ParseContext): readonly Inline[] {
  const [first, ...others] = inlines
  if (first?.type !== 'text') return inlines
  const words = withoutBackslash(first, context)
  const isEscaped = words !== first && languageCodes.some((language) => isLabelled(words.value, language))
  return isEscaped ? [words, ...others] : inlines
}

/** Markdown leaves a backslash before letters that are not of ASCII: it stands before a label then, and is not printed. */
function withoutBackslash(run: Text, { text }: ParseContext): Text {
  const isEscape = /^\\[^!-~]/.test(run.value) && text[(run.position?.start.offset ?? 0) + 1] !== '\\'
  return isEscape ? { ...run, value: run.value.slice(1) } : run
}

/** True where the source has a label sign for sign, but for spaces; with a backslash in it or before it the label is words: `\(d)`, `I\.`, `\一、`. */
function isTypedAs(label: string, { position }: Text, text: string): boolean {
  const start = position?.start.offset
  if (start === undefined) return true
  const typed = text.slice(start, start + label.length + 16)
  return typed.trimStart().replace(/\s+/g, ' ').startsWith(label)
}
