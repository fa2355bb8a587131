/** Sets the head of the first page: masthead, session and agenda. What is not there leaves its place empty. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { SessionColumn } from '../../publication.ts'
import type { MastheadLine } from '../../furniture.ts'
import { styleClass } from './class-names.ts'
import type { PageContext } from './context.ts'
import { writeEmblem } from './emblem.ts'
import { lineEnd, writeLine, writeLines } from './inlines.ts'

/** The whole head of the page. */
export function writeMasthead(context: PageContext): Element {
  const { masthead, columns, words } = context.publication
  const organClasses = [...new Set(['organ', styleClass(masthead.organStyle)])]
  return h('header', { class: 'masthead' }, [
    optional('status', masthead.status),
    h('div', { class: 'masthead-top' }, [h('p', { class: 'united-nations' }, masthead.name), writeSymbols(context)]),
    h('div', { class: 'masthead-main' }, [
      writeEmblem(words.emblem, 'emblem'),
      h(
        'div',
        { class: 'organs' },
        masthead.organs.map((organ) => h('p', { className: organClasses }, organ)),
        masthead.lines.map(writeRecordLine),
      ),
      writeDistribution(context),
    ]),
    h(
      'div',
      { class: 'session-columns' },
      columns.map((column) => writeColumn(column, context)),
    ),
  ])
}

function optional(style: string, words: string | undefined): Element | undefined {
  return words === undefined ? undefined : h('p', { class: style }, words)
}

function writeSymbols(context: PageContext): Element | undefined {
  const { symbols, symbolCall: call } = context.publication.masthead
  if (symbols.length === 0) return undefined
  // The mark of a reissue stands on each; the first leads to its note.
  const marks = (index: number): readonly (ElementContent | string)[] =>
    call === undefined ? [] : index === 0 ? writeLine([call], context) : [call.label]
  const parts = symbols.flatMap(({ large, rest }, index): (ElementContent | string)[] => [
    index === 0 ? '' : '-',
    h('span', { class: 'symbol-large' }, large),
    rest,
    ...marks(index),
  ])
  // A symbol is written from left to right in every language; its place is not.
  return h('p', { class: 'symbol-rest' }, [h('bdi', { dir: 'ltr' }, parts)])
}

/** A line under the name of the organ. */
function writeRecordLine({ line, runs, isTitle }: MastheadLine): Element {
  const words = runs.map(({ text, style }) => h('span', { class: styleClass(style) }, text))
  return h(isTitle ? 'h1' : 'p', { class: `record-${line}` }, words)
}

function writeDistribution({ publication }: PageContext): Element {
  const { distribution, distributionLanguage, distributionStyle, distributionSide } = publication.masthead
  const foreign =
    distributionLanguage === publication.language ? {} : { lang: distributionLanguage, dir: 'auto' as const }
  const lines = distribution.flatMap((line, index): (ElementContent | string)[] => [
    ...(index === 0 ? [] : lineEnd()),
    line ?? '',
  ])
  const className = [
    ...new Set(['distribution', styleClass(distributionStyle)]),
    ...(distributionSide === 'end' ? ['at-end'] : []),
  ]
  return h('p', { className, ...foreign }, lines)
}

function writeColumn(column: SessionColumn, context: PageContext): Element {
  const lines = column.lines.map(({ style, room, spaceBefore, lines: words }) =>
    h(
      'p',
      {
        className: [
          styleClass(style),
          ...(room === 'title' ? ['in-title-room'] : []),
          ...(spaceBefore > 0 ? ['one-of-several'] : []),
        ],
      },
      writeLines(words, context),
    ),
  )
  return h('div', { class: 'session-column' }, lines)
}
