/** Composes what a request stands for, with the project's own code: the masthead, the session block, the lines over and under the text. */
import { composeLine } from '../../../pipeline/prepare/composed-lines.ts'
import { composeNotes } from '../../../pipeline/prepare/composed-notes.ts'
import { composeColumns, composeMasthead } from '../../../pipeline/prepare/masthead.ts'
import { composeClosing } from '../../../pipeline/prepare/title.ts'
import { chooseKind } from '../../../pipeline/facts/choose-kind.ts'
import { languages } from '../../../templates/languages/index.ts'

/** The words of a line; its breaks are spaces. */
const wordsOf = (line) =>
  (line ?? []).map((inline) => (inline.type === 'lineBreak' ? ' ' : (inline.value ?? ''))).join('')

function setUp(facts) {
  const [kind, language] = [chooseKind(facts), languages[facts.language]]
  return { facts, kind, language, notes: composeNotes(facts, language) }
}

const column = (composing) => composeColumns(composing, [])[0] ?? {}
const block = (composing) => composeMasthead(composing)

const parts = {
  name: (composing) => block(composing).name,
  organ: (composing) => block(composing).organs[0],
  body: (composing) => column(composing).body,
  distribution: (composing) => block(composing).distribution[0],
  date: (composing) => block(composing).distribution[1],
  version: (composing) => block(composing).distribution[2],
  original: (composing) => block(composing).distribution[3],
  session: (composing) => column(composing).session,
  agenda: (composing) => wordsOf(column(composing).agenda),
  number: (composing) => wordsOf(composeLine('number', composing)),
  adoption: (composing) => {
    const lines = composing.kind.under.concat(composing.kind.over).map(({ line }) => line)
    return wordsOf(composeLine(lines.includes('council-adoption') ? 'council-adoption' : 'adoption', composing))
  },
  proponent: (composing) => wordsOf(composeLine('proponent', composing)),
  section: (composing) => wordsOf(composeLine('section', composing)),
  closing: (composing) =>
    composeClosing(composing)
      .flatMap(({ lines, content }) => (lines ?? [content]).map(wordsOf))
      .join(' '),
}

/** The composed text, digits folded to 9 and fixed spaces to plain ones. */
export function composePart({ part, facts }) {
  const text = parts[part](setUp(facts))?.replaceAll('\u00a0', ' ')
  // The page spaces the short Chinese names; the data do not.
  if (part === 'name' || part === 'organ') return text?.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
  // The numbers of sessions stand in the terms as they are.
  return part === 'session' ? text : text?.replaceAll(/\d+/g, '9')
}
