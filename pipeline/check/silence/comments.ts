/** Comments of a text that silence messages: `<!-- masthead ignore CODE: reason -->` for what follows, `disable` and `enable` for a stretch. */
import type { Block, Document } from '../../document.ts'
import type { Finding } from '../../diagnostics.ts'
import type { Source } from '../../source.ts'
import { locateIn, type Locate, type TextRange } from '../../text/positions.ts'
import { blocksIn, blocksWithNotes } from '../../prepare/walk.ts'
import { isReason, type Silence } from '../../silencing.ts'
import { findFault, findFaultOf } from './known-codes.ts'

/** What comments silence, and what is wrong with them. */
export interface ReadSilences {
  readonly silences: readonly Silence[]
  readonly findings: readonly Finding[]
}

const form =
  /^<!--[ \t\n]*masthead[ \t\n:-]+(ignore|disable|enable)(?![\p{L}-])[ \t\n]*([a-z, \t\n-]*?)[ \t\n]*(?:[:：][ \t\n]*([^]*?))?[ \t\n]*-->$/iu

interface Said extends TextRange {
  readonly verb: string
  readonly codes: readonly string[]
  readonly reason: string
}

/** The comments of a text that are meant for us; all others are its author's. */
function saidIn({ comments }: Document, { text }: Source): readonly Said[] {
  return comments.flatMap(({ start, end }) => {
    const [, verb, codes = '', reason = ''] = form.exec(text.slice(start, end)) ?? []
    if (verb === undefined) return []
    return [{ start, end, verb: verb.toLowerCase(), codes: codes.split(/[, \t\n]+/).filter(Boolean), reason }]
  })
}

/** Reads the comments of a document. */
export function readSilences(document: Document, source: Source): ReadSilences {
  const said = saidIn(document, source)
  if (said.length === 0) return { silences: [], findings: [] }
  const locate = locateIn(source.path, source.text)
  const findings = said.flatMap((one) => faultsOf(one, locate))
  const sound = said.filter((one) => one.verb === 'enable' || isReason(one.reason))
  const blocks = stretchesOf(document)
  const silences = sound.flatMap((one, index) =>
    one.verb === 'enable'
      ? []
      : one.codes
          .filter((code) => findFaultOf(code) === undefined)
          .map((code): Silence => {
            const reach = one.verb === 'ignore' ? reachOf(one, blocks) : untilEnabled(one, code, sound.slice(index + 1))
            return { code, place: locate(one.start), start: locate(reach.start), end: locate(reach.end) }
          }),
  )
  return { silences, findings }
}

function faultsOf({ verb, codes, reason, start }: Said, locate: Locate): readonly Finding[] {
  const place = locate(start)
  if (verb !== 'enable' && (codes.length === 0 || !isReason(reason))) return [['silence-reason', place, verb]]
  return codes.flatMap((code) => findFault(code, place))
}

/** The stretches of all blocks, items and rows, attachments and notes. */
function stretchesOf(document: Document): readonly TextRange[] {
  const { title, attachments, notes } = document
  const nodes = [
    title,
    ...attachments,
    ...notes.values(),
    ...blocksWithNotes(document).flatMap(blocksIn).flatMap(withRows),
  ]
  return nodes.flatMap(({ position }) =>
    position?.start.offset === undefined || position.end.offset === undefined
      ? []
      : [{ start: position.start.offset, end: position.end.offset }],
  )
}

type Positioned = Pick<Document, 'position'>

function withRows(block: Block): readonly Positioned[] {
  return block.type === 'table' ? [block, ...block.head, ...block.body, ...block.notes] : [block]
}

/** The smallest block around a comment, or the first that begins behind it, with all that is in that. */
function reachOf(comment: TextRange, blocks: readonly TextRange[]): TextRange {
  const around = blocks.filter(({ start, end }) => start < comment.start && comment.end <= end)
  const next = blocks.filter(({ start }) => start >= comment.end)
  const first = Math.min(...next.map(({ start }) => start))
  const following = next.filter(({ start }) => start === first).map(({ end }) => end)
  const smallest = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  // A block that holds others, such as a box, has the next of them behind its comment.
  if (smallest !== undefined && !(first < smallest.end)) return smallest
  return next.length === 0 ? comment : { start: comment.start, end: Math.max(...following) }
}

/** Up to where a code, or all, is enabled again; to the end of the text where it never is. */
function untilEnabled({ start }: Said, code: string, behind: readonly Said[]): TextRange {
  const enabled = behind.find(({ verb, codes }) => verb === 'enable' && (codes.length === 0 || codes.includes(code)))
  return { start, end: enabled?.start ?? Number.MAX_SAFE_INTEGER }
}
