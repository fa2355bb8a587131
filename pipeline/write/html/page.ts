/** Puts the page together: head, masthead, text with its annexes, notes, foot. */
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { PublishedBlock, Publication } from '../../publication.ts'
import { blocksOf, hasFrontPages } from '../../reading-order.ts'
import { noCompanions, type Companions } from '../../companions.ts'
import { writeBlocks } from './blocks.ts'
import { styleClass } from './class-names.ts'
import type { PageContext } from './context.ts'
import { writeHead } from './head.ts'
import { textStart } from './identifiers.ts'
import { writeMasthead } from './masthead.ts'
import { writeEndnotes } from './notes.ts'
import { writeOutline } from './outline.ts'
import { nameParagraphs } from './places.ts'
import { splitRuns } from './runs.ts'
import { writeVersions } from './versions.ts'
import { countCalls } from './walk.ts'

/** The whole page as a tree. */
export function writePage(publication: Publication, companions: Companions = noCompanions): Root {
  const context: PageContext = {
    publication,
    companions,
    paragraphs: nameParagraphs(publication),
    calls: countCalls(publication),
    position: 'block',
  }
  const body = writeBody(context)
  const html = h('html', { lang: publication.language, dir: publication.direction }, [
    writeHead(publication, companions, body),
    body,
  ])
  return { type: 'root', children: [{ type: 'doctype' }, html] }
}

function writeBody(context: PageContext): Element {
  const { publication, companions } = context
  const { words, firstFoot } = publication
  return h('body', [
    h('a', { class: 'skip', href: `#${textStart}` }, words.skip),
    writeVersions(publication, companions),
    hasFrontPages(publication) ? undefined : writeMasthead(context),
    writeOutline(context),
    h('main', { id: textStart, tabIndex: -1 }, [
      h('div', { class: 'text' }, writeText(context)),
      writeEndnotes(context, writeBlocks),
      firstFoot.note === undefined
        ? undefined
        : h('aside', { class: 'record-note-room' }, [h('p', { class: styleClass('recordNote') }, firstFoot.note.text)]),
    ]),
    firstFoot.jobLine === undefined ? undefined : h('footer', h('p', { class: 'job-line' }, firstFoot.jobLine)),
  ])
}

/** Text and attachments: every attachment is a section that its heading names. */
function writeText(context: PageContext): ElementContent[] {
  const parts = splitRuns(blocksOf(context.publication), (_, right) => right.type !== 'attachmentHeading')
  return parts.flatMap((part, index) => writePart(part, { ...context, position: `${context.position}-${index + 1}` }))
}

function writePart(part: readonly PublishedBlock[], context: PageContext): ElementContent[] {
  const content = writeBlocks(part, context)
  const first = part[0]
  return first?.type === 'attachmentHeading'
    ? [h('section', { class: 'attachment', ariaLabelledBy: first.id }, content)]
    : content
}
