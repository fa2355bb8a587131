/** The lines under the thick rule in their order, each with its style and its room. */
import { betweenAgendaTitles } from '../../templates/styles.ts'
import type { Line, SessionColumn, SessionLine } from '../publication.ts'
import { composedLine } from './inlines.ts'

/** What is said under the thick rule for one organ; the second column belongs to joint documents. */
export interface SessionWords {
  /** Printed only in joint documents. */
  readonly organ?: string
  /** A body with a session of its own, and its working group. */
  readonly body?: Line
  readonly group?: Line
  readonly session?: string
  readonly sessionDetail?: string
  /** A Main Committee. */
  readonly committee?: Line
  readonly agenda?: Line
  readonly agendaTitles: readonly (readonly Line[])[]
}

/** One column, or the two of a joint document, whose lines have the whole of them. */
export function arrangeSession(columns: readonly SessionWords[]): readonly SessionColumn[] {
  const room = columns.length > 1 ? 'column' : 'title'
  return columns.map((column) => ({ lines: arrangeLines(column, room) }))
}

/** The first line calls the note on the symbol. */
export function callSilently(columns: readonly SessionColumn[], call: Line): readonly SessionColumn[] {
  return columns.map((column, at) => ({
    lines: column.lines.map((line, index) =>
      at === 0 && index === 0
        ? { ...line, lines: [...line.lines.slice(0, -1), withSilent(line.lines.at(-1) ?? [], call)] }
        : line,
    ),
  }))
}

/** A line with a call that prints nothing. */
export function withSilent(line: Line, call: Line): Line {
  return [
    ...line,
    ...call.map((inline) => (inline.type === 'noteReference' ? ({ ...inline, isSilent: true } as const) : inline)),
  ]
}

function lineOf(
  style: SessionLine['style'],
  words: string | Line | undefined,
  room: SessionLine['room'] = 'column',
): readonly SessionLine[] {
  if (words === undefined) return []
  return [{ style, room, spaceBefore: 0, lines: [typeof words === 'string' ? composedLine(words) : words] }]
}

function arrangeLines(words: SessionWords, room: SessionLine['room']): readonly SessionLine[] {
  return [
    ...lineOf('session', words.organ),
    ...lineOf('committee', words.body, room),
    ...lineOf('session', words.group, room),
    ...lineOf('session', words.session),
    ...lineOf('agendaItem', words.sessionDetail),
    // The Fourth Committee has a line for each of its names (2 of 2 drafts; fewer than five).
    ...lineOf('committee', words.committee, room),
    ...(words.agenda === undefined
      ? []
      : [{ style: 'agendaItem', room, spaceBefore: 0, lines: [words.agenda] } as const]),
    ...arrangeTitles(words.agendaTitles, room),
  ]
}

/** A title that its author broke into lines keeps them, however long; one that is not is wrapped. */
function arrangeTitles(titles: readonly (readonly Line[])[], room: SessionLine['room']): readonly SessionLine[] {
  const spaceBefore = titles.length > 1 ? betweenAgendaTitles : 0
  return titles.map((lines) => ({
    style: 'agendaTitle',
    room: lines.length > 1 ? 'column' : room,
    spaceBefore,
    lines,
  }))
}
