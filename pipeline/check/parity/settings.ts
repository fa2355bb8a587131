/** What an author has set for a unit that is no text: whether it is counted, named, totalled, turned … */
import type { Attachment, Heading, NumberedParagraph, Table } from '../../document.ts'
import type { Unit } from './units.ts'

/** Settings by the names that messages give them; absent is as good as any other. */
export type Settings = Readonly<Record<string, string | undefined>>

/** The settings that languages of a document share. */
export function settingsOf({ node }: Unit): Settings {
  switch (node.type) {
    case 'heading':
    case 'numberedParagraph':
      return { name: node.id, ...numberOf(node) }
    case 'table':
      return { name: node.id, ...settingsOfTable(node) }
    case 'figure':
      return { name: node.id, title: saidBy(node.title !== undefined), float: saidBy(node.floats) }
    case 'attachment':
      return { name: node.id, ...settingsOfAttachment(node) }
    case 'contents':
      return { depth: String(node.depth), paragraphs: saidBy(node.paragraphs) }
    case 'vote':
      return { votes: JSON.stringify(node.votes) }
    case 'keys':
      return { marks: node.keys.map(({ mark }) => mark).join(' ') }
    case 'paragraph':
      return { name: node.id }
    case 'bullet':
      return { name: node.id, dash: saidBy(node.isDashed) }
    case 'title':
    case 'note':
    case 'row':
    case 'quote':
    case 'box':
    case 'signature':
    case 'endLines':
    case 'pageBreak':
      return {}
  }
}

function saidBy(isSaid: boolean | undefined): string | undefined {
  return isSaid === true ? 'set' : undefined
}

function numberOf(node: Heading | NumberedParagraph): Settings {
  const isNumbered = node.type === 'heading' ? node.marker !== undefined : true
  return {
    number: saidBy(isNumbered),
    start: node.start === undefined ? undefined : String(node.start),
    'typed number': saidBy(node.asTyped),
  }
}

function settingsOfTable(node: Table): Settings {
  return {
    title: saidBy(node.title.length > 0),
    unit: saidBy(node.unit !== undefined),
    total: saidBy(node.isTotalled),
    head: String(node.head.length),
    width: node.measure,
    size: node.size,
    widths: node.shares?.join(' '),
    landscape: saidBy(node.landscape),
    keep: saidBy(node.keep),
    float: saidBy(node.floats),
    timetable: saidBy(node.isTimetable),
    columns: node.align.map((each) => each ?? 'none').join(' '),
  }
}

function settingsOfAttachment(node: Attachment): Settings {
  return {
    heading: saidBy(node.heading.length > 0),
    number: node.number,
    meeting: node.meeting === undefined ? undefined : String(node.meeting),
    adopted: node.adopted,
    original: node.original.length === 0 ? undefined : node.original.join(', '),
  }
}
