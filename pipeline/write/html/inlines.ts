/** Sets a line: runs of words with their marks, links, languages and calls for notes. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { noteMarks } from '../../../templates/note-marks.ts'
import { dispatch, type Handlers, type Mark } from '../../document.ts'
import { passagesOf } from '../../passages.ts'
import type { PublishedInline, PublishedNoteReference, Line, Link } from '../../publication.ts'
import type { PageContext } from './context.ts'
import { addressBreaks } from '../../text/address-breaks.ts'
import { callId } from './identifiers.ts'
import { addressOf } from './links.ts'
import { splitRuns } from './runs.ts'

const tags: Readonly<Record<Exclude<Mark, 'unbroken'>, string>> = {
  italic: 'em',
  bold: 'strong',
  raised: 'sup',
  lowered: 'sub',
  underlined: 'u',
  smallCapitals: 'span.small-capitals',
}

const inlines: Handlers<PublishedInline, PageContext, readonly ElementContent[]> = {
  text: ({ value, marks }) =>
    marks.reduce<ElementContent[]>(
      (inner, mark) => (mark === 'unbroken' ? inner : [h(tags[mark], inner)]),
      breakable(value),
    ),
  noteReference: (node, context) => (node.isSilent ? [] : writeCall(node, context)),
  lineBreak: () => [h('br')],
}

function writeCall(node: PublishedNoteReference, { publication }: PageContext): readonly ElementContent[] {
  const marks: readonly Mark[] = noteMarks[node.kind]
  return [
    h(marks.includes('raised') ? 'sup' : 'span', { class: node.isLean ? ['call', 'lean'] : 'call' }, [
      h(
        'a',
        {
          id: callId(node.id, node.occurrence),
          href: `#${node.id}`,
          role: 'doc-noteref',
          ariaLabel: `${publication.words.note} ${node.label}`,
        },
        writeMark(node),
      ),
      node.joined ? ',' : undefined,
    ]),
  ]
}

/** The mark of a note, raised or not by what stands around it. */
export function writeMark({ kind, label }: Pick<PublishedNoteReference, 'kind' | 'label'>): ElementContent {
  const marks: readonly Mark[] = noteMarks[kind]
  return marks.includes('italic') ? h('em', label) : { type: 'text', value: label }
}

/** Letters of a word that may be too long for a narrow screen. */
const longWord = /(?<!\S)\S{30,}/gu

/** Years with a dash between them: browsers end lines behind it (UAX #14, class BA), and "2022–" stands in a narrow head alone. */
const yearsApart = /((?<!\d)\d{4}[–—]\d{4}(?!\d))/u

function breakable(words: string): ElementContent[] {
  return words
    .split(yearsApart)
    .flatMap((part, index) => (index % 2 === 1 ? [h('span', { class: 'unbroken' }, part)] : breakLong(part)))
}

/** Words with places where a long one may be broken behind its signs; what is copied has none of them. */
function breakLong(words: string): ElementContent[] {
  const places = [...words.matchAll(longWord)].flatMap(({ 0: word, index }) =>
    addressBreaks(word).map((place) => index + place),
  )
  return [0, ...places].flatMap((from, index): ElementContent[] => [
    ...(index === 0 ? [] : [h('wbr')]),
    { type: 'text', value: words.slice(from, places[index]) },
  ])
}

function linkOf(inline: PublishedInline | undefined): Link | undefined {
  return inline?.type === 'text' ? inline.link : undefined
}

function isSameLink(left: PublishedInline, right: PublishedInline): boolean {
  const [one, other] = [linkOf(left), linkOf(right)]
  return one !== undefined && other !== undefined && addressOf(one) === addressOf(other)
}

/** Sets a line; runs with one link share one anchor, and those of one passage in another language run in its direction. */
export function writeLine(line: Line, context: PageContext): ElementContent[] {
  const write = (words: Line): ElementContent[] => words.flatMap((inline) => dispatch(inlines, inline, context))
  return writePassages(line, (passage) =>
    splitRuns(passage, areTogether).flatMap((run) =>
      isOneLink(run)
        ? writeLink(run, (words) => writeUnbroken(words, write))
        : writeUnbroken(run, (words) => splitRuns(words, isSameLink).flatMap((part) => writeLink(part, write))),
    ),
  )
}

function areTogether(left: PublishedInline, right: PublishedInline): boolean {
  return isSameLink(left, right) || areUnbroken(left, right)
}

function isOneLink(run: Line): boolean {
  return run.every((inline, index) => index === 0 || isSameLink(run[index - 1] ?? inline, inline))
}

function writeLink(run: Line, write: (words: Line) => ElementContent[]): ElementContent[] {
  const link = linkOf(run[0])
  return link === undefined ? write(run) : [h('a', { href: addressOf(link) }, write(run))]
}

/** Browsers may break between two elements that are not to be broken: both stand in one. */
function writeUnbroken(line: Line, write: (words: Line) => ElementContent[]): ElementContent[] {
  return splitRuns(line, areUnbroken).flatMap((words) =>
    words.every(isUnbroken) ? [h('span', { class: 'unbroken' }, write(words))] : write(words),
  )
}

function areUnbroken(left: PublishedInline, right: PublishedInline): boolean {
  return isUnbroken(left) && isUnbroken(right)
}

function isUnbroken(inline: PublishedInline): boolean {
  return inline.type === 'text' && inline.marks.includes('unbroken')
}

function writePassages(line: Line, write: (passage: Line) => ElementContent[]): ElementContent[] {
  const languages = passagesOf(line, {
    languageOf: (inline) => (inline.type === 'text' ? inline.language : undefined),
    isCall: ({ type }) => type === 'noteReference',
  })
  const items = line.map((inline, index) => ({ inline, language: languages[index] }))
  return splitRuns(items, (one, other) => one.language === other.language).flatMap((passage) => {
    const content = write(passage.map(({ inline }) => inline))
    const language = passage[0]?.language
    return language === undefined ? content : [h('span', { lang: language, dir: 'auto' }, content)]
  })
}

/** Sets lines one under the other; the space keeps words apart where a narrow page takes the breaks out. */
export function writeLines(lines: readonly Line[], context: PageContext): ElementContent[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : lineEnd()), ...writeLine(line, context)])
}

/** A break, with the space that stands for it where it is not shown. */
export function lineEnd(): ElementContent[] {
  return [{ type: 'text', value: ' ' }, h('br')]
}

/** The words of a line alone, for entries of the contents: these are links themselves, and calls stand in the text. */
export function writeWords(line: Line, context: PageContext): ElementContent[] {
  return writePassages(
    line.filter((inline) => inline.type !== 'noteReference'),
    (passage) => writeUnbroken(passage, (words) => words.flatMap((inline) => dispatch(inlines, inline, context))),
  )
}
