/**
 * Paragraphs that were likely meant as something else, by their form: lines that Word set one below the other, which Markdown joins (CommonMark
 * 0.31.2, 6.8), and a heading that is only bold, in italics or in capitals. Errs by silence: lines as long as a text editor breaks them, or ended with a mark, are a
 * paragraph's; so is bold text with a mark at its end, with nothing behind it, or with a comment beside it.
 */
import { tableForm } from '../text/markup/blocks.ts'
import type { Heading, Nodes, Paragraph } from 'mdast'
import { headingLabel } from '../text/typed-labels.ts'
import { endOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'

/** Longest line that no editor breaks by itself, and fewest lines of which something is said. */
const short = 50
const few = 3
const ideograph = /\p{Script=Han}/u

/** Reports lines that are printed as one; a paragraph at the end of a text may be a signature. */
export function reportJoinedLines(node: Paragraph, { words, next }: ParagraphPlace, context: ParseContext): void {
  const lines = words.split('\n').map((line) => line.trim())
  if (lines.length < (isOfProgram(lines) ? 2 : few) || !lines.every(isShort)) return
  if (!lines.slice(0, -1).every((line) => /[\p{L}\p{N})\]\uFFFC]$/u.test(line))) return
  if (!lines.slice(1).every((line) => /^[\p{Lu}\p{Lo}\p{N}(\uFFFC]/u.test(line))) return
  // Words of Chinese that end with a mark are a sentence, broken as a program breaks it: it joins without spaces.
  if (lines.every((line) => ideograph.test(line)) && /[。！？；…][”’）》]*$/u.test(lines.at(-1) ?? '')) return
  const found = sourceOf(context, node).split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ')
  const ofSignature =
    next === undefined || next.type === 'leafDirective'
      ? ' Those of a signature stand between `:::signature` and `:::`.'
      : ''
  const cure = isOfColumns(lines)
    ? `${tableForm}.`
    : `End each line but the last with \`\\\`, or put a blank line between them.${ofSignature}`
  reportAt(context, startOf(node), 'likely-lines', found, 'lines that stand one below the other', cure)
}

/** Rows of a table as programs write them, “A;B;C”: each line with as many signs between its columns. */
function isOfColumns(lines: readonly string[]): boolean {
  return [';', ',', '，', '；'].some((sign) => {
    const counts = new Set(lines.map((line) => line.split(sign).length - 1))
    return counts.size === 1 && !counts.has(0)
  })
}

function isShort(line: string): boolean {
  // Ideographs are as wide as two letters.
  const wide = line.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0
  return line !== '' && line.length + wide <= short
}

/** Rows of at least three columns without spaces between them: two are enough. */
function isOfProgram(lines: readonly string[]): boolean {
  return isOfColumns(lines) && lines.every((line) => /^[^\s;,]+(?:[;,][^\s;,]+){2,}$/u.test(line))
}

const longestHeading = 120

/** A label of headings, "IV. "; one letter is also that of a name. */
const label =
  /^(?:[IVX]{1,6}(?:[.．] +|[.)]{1,2} ?[-–—]{1,2} *)(?=\p{Lu})|[IVX]{2,6} +(?=\p{Lu}{4})|[一二三四五六七八九十甲乙丙丁]{1,3}、|第[一二三四五六七八九十]{1,3}(?:章|节|编|部分)[ \u3000])/u
const letterLabel = /^[A-H](?:[.．] +|[.)]{1,2} ?[-–—]{1,2} *)(?=\p{Lu}[\p{L}’]+ +(?:\p{Ll}|\p{Lu}{2}))/u
/** “Table 1: Budget”. */
const tableTitle =
  /^(?:table(?:au)?|cuadro|tabla|таблица|表|(?:ال)?جدول)[ \u00A0]?[\p{Nd}IVX]{1,4}[ \t]*[.:：–—-]?[ \t]*(.{1,100})$/iu
const endMark = /[.,;:!?。，；：！？؟،؛…][^\p{L}\p{N}]*$/u

/** What is known of a paragraph: its words without markup, and the block behind it. */
export interface ParagraphPlace {
  readonly words: string
  readonly next: Nodes | undefined
}

/** Reports a paragraph that stands over others as a heading does: it is bold and nothing else, or has a label of headings. */
export function reportTypedHeading(node: Paragraph, { words, next }: ParagraphPlace, context: ParseContext): void {
  const [first, ...others] = node.children
  const typed = words.replaceAll('\uFFFC', '').trim()
  // A comment beside it says that it is none.
  if (typed.length > longestHeading || typed.includes('\n') || node.children.some(isComment)) return
  const isBold = others.length === 0 && first !== undefined && isStrong(first)
  const isAlone = isBold || (others.length === 0 && first?.type === 'emphasis') || isInCapitals(typed, words)
  // A hidden sign within is a backslash: the label is words.
  const begin = isBold ? typed : words
  const isLabelled = label.test(begin) || letterLabel.test(begin) || isArabicLabel(begin, context)
  if (!isText(next) && !(isLabelled && next?.type === 'heading')) return
  // A colon ends a lead-in; but none has a label, or capitals alone.
  const isCertain = isLabelled || /^[\p{Lu}\P{L}]{4,}$/u.test(typed)
  if ((!isAlone && !isLabelled) || endMark.test(isCertain ? typed.replace(/ ?[:：]$/, '') : typed)) return
  const [, title] = next?.type === 'table' ? (tableTitle.exec(typed) ?? []) : []
  const cure =
    title !== undefined
      ? `Write \`:::table[${title}]\` there, and \`:::\` behind the table: its number is composed.`
      : `Write \`${headingOf(typed)}\`, or as many signs as its level asks for; a comment behind it, \`<!-- no heading -->\`, keeps it a paragraph.`
  const code = isBold ? 'likely-bold-heading' : 'likely-heading'
  reportAt(context, startOf(node), code, sourceOf(context, node), 'a heading', cure)
}

/** "BACKGROUND": no symbol, and no name of three letters. */
function isInCapitals(typed: string, words: string): boolean {
  return (
    typed === words.trim() &&
    /\p{Lu}{5}/u.test(typed) &&
    /^[\p{Lu}\p{M}\P{L}]+$/u.test(typed) &&
    !/\p{L}\/|\p{Lo}/u.test(typed)
  )
}

/** How words are written as a heading: with the label of the language, and without a colon at its end. */
function headingOf(typed: string): string {
  if (typed.length > short || /[\uFFFC\\`]/.test(typed)) return '## Heading'
  const words = typed
    .replace(/ ?[:：]$/, '')
    .replace(/^([IVX]{1,6}|[A-H])(?:[.．] +|[.)]{1,2} ?[-–—]{1,2} *|(?<=[IVX]{2}) +(?=\p{Lu}{4}))/u, '$1. ')
    .replace(/^(\p{Script=Arabic}[\p{Script=Arabic}\p{M}]+) ?:/u, '$1 -')
  // Which of the words are names is the author's knowledge.
  if (/^[^\p{Ll}\p{Lo}]+$/u.test(words) && /\p{Lu} .*\p{Lu}{4}/u.test(words)) return '## Heading in small letters'
  return `${/^[A-H]\. /.test(words) ? '###' : '##'} ${words}`
}

/** "أولا - مقدمة", "ألف - معلومات". */
function isArabicLabel(words: string, { language }: ParseContext): boolean {
  if (language !== 'ar' || !/^\p{Script=Arabic}{3}/u.test(words)) return false
  return ([1, 2] as const).some(
    (level) => headingLabel(words.replace(/ ?:/, ' -').replace(/ً/g, ''), level, language) !== undefined,
  )
}

/** `**Heading**`, `***Heading***`. */
function isStrong(node: Nodes): boolean {
  if (node.type === 'strong') return true
  return node.type === 'emphasis' && node.children.length === 1 && node.children[0]?.type === 'strong'
}

function isComment({ type }: Nodes): boolean {
  return type === 'html'
}

/** A star behind a word that calls for a note, and no emphasis. */
const call = /[\p{L}\p{N})\].,;:!?”»"]\*+(?=[\s.,;:)\uFFFC]|$)/mu

/** True for words that call for a note by a star. */
export function callsByStar(words: string): boolean {
  return call.test(words)
}

/** True for a list whose bullets are stars. */
export function isStarred(node: Nodes, context: ParseContext): boolean {
  return node.type === 'list' && /^\*[ \t]/.test(sourceOf(context, node))
}

/** Reports a bullet that is alone and a star: it is a note. */
export function reportStarredNote(node: Nodes, context: ParseContext): void {
  if (node.type !== 'list' || node.children.length > 1) return
  const found = sourceOf(context, node).split('\n', 1)[0]?.slice(0, short) ?? ''
  const cure =
    'Write `[^*]` where it is called, and `[^*]: The note.` in a paragraph of its own; for a bullet begin the line with `- `.'
  reportAt(context, startOf(node), 'likely-starred-note', found, 'a note with an asterisk, typed by hand', cure)
}

function isText(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph' || node?.type === 'list' || node?.type === 'table' || node?.type === 'blockquote'
}

/** What a line ends with that goes on in the next: a comma, a small word, a small letter before one. */
const goesOn = /[,،，、]$|(?<=\s)\p{Ll}{1,3}$/u
const caseless = /^[\p{Script=Han}\p{Script=Arabic}]/u
const firstSign = /^[\s\p{P}\uFFFC]*/u

/** Reports a paragraph right under a title or heading that goes on with it: Markdown ends a heading with its line. */
export function reportHeadingRest(heading: Heading, next: Nodes | undefined, context: ParseContext): void {
  if (next?.type !== 'paragraph' || !/^\n[ \t]*$/.test(context.text.slice(endOf(heading), startOf(next)))) return
  const [over, under] = [sourceOf(context, heading).trimEnd(), sourceOf(context, next).replace(firstSign, '')]
  const isRest = /^\p{Ll}/u.test(under) || goesOn.test(over) || (caseless.test(under) && !endMark.test(under))
  // A backslash at its end is told, as a line break.
  if (!isRest || over.endsWith('\\')) return
  const cure = 'Write all of it in one line, however long; put a blank line before the text.'
  const found =
    sourceOf(context, next)
      .split('\n', 1)[0]
      ?.slice(0, 2 * short) ?? ''
  reportAt(
    context,
    startOf(next),
    'likely-rest',
    found,
    heading.depth === 1 ? 'the rest of the title' : 'the rest of the heading',
    cure,
  )
}
