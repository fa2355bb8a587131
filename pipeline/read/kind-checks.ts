/** Whether the facts of a document are those that its kind takes, and stand with what they belong to. */
import type { Finding } from '../diagnostics.ts'
import { languages } from '../../templates/languages/index.ts'
import { organs } from '../../templates/organs.ts'
import { entriesOf } from '../facts/agenda.ts'
import { principalOf } from '../facts/issuer.ts'
import { namesOf, oneOfWords } from '../facts/values.ts'
import { chooseKind } from '../facts/choose-kind.ts'
import { definitions, type FactKey, type ParsedFacts } from '../facts/definitions.ts'
import type { Facts } from '../facts/facts.ts'
import { kindFacts, type ComposedLine, type Kind, type KindFact } from '../../templates/kinds/kind.ts'
import { voteSides, type SubmitterFact } from '../../templates/vocabulary.ts'
import { isStateCode } from '../facts/state-codes.ts'
import { checkMeeting, checkOneOrgan, checkRecord, type CheckedRecord } from './record-checks.ts'
import { codeToWrite } from './sponsor-codes.ts'
import type { Place } from '../text/positions.ts'

/** Facts that the schema accepts, as they were written and as they are held. */
export interface Accepted {
  readonly parsed: ParsedFacts
  readonly facts: Facts
  /** Start of the language file. */
  readonly start: Place
  /** Where facts are told of that stand nowhere. */
  readonly missing: Place
}

/** Facts that are misplaced, missing, or of a value that the kind has no line for. */
export function checkKind(
  { facts, parsed, start, missing }: Accepted,
  unsound: ReadonlySet<string>,
): readonly Finding[] {
  if (unsound.has('kind') || unsound.has('organ')) return []
  const kind = chooseKind(facts)
  const checking: Checking = { kind, facts, parsed, missing, placeOf: (key) => facts.places.get(key) ?? start }
  return [
    ...kindFacts.flatMap((key) => (unsound.has(key) ? [] : checkPlace(key, checking))),
    ...checks.flatMap(([check, of]) => (of.some((key) => unsound.has(key)) ? [] : check(checking))),
  ]
}

/** Each check, and the facts that it compares. */
const checks: readonly (readonly [check: (checking: Checking) => readonly Finding[], of: readonly FactKey[]])[] = [
  [checkAuthor, ['by']],
  [checkIssuer, ['organ', 'by']],
  [checkNotes, ['agenda', 'agenda-note', 'sponsors', 'sponsors-note']],
  [checkSponsors, ['sponsors']],
  [checkVote, ['vote']],
  [checkForum, ['proponent']],
  [checkCorrected, ['symbol', 'corrects']],
  [checkSponsorsNote, ['sponsors', 'sponsors-note']],
  [checkFront, ['supplement']],
  [checkReissue, ['supplement', 'reissued']],
  [checkSymbolsNote, ['supplement', 'symbols-note']],
  [ofRecord(checkRecord), ['hour', 'when', 'record-note', 'members']],
  [ofRecord(checkMeeting), ['meeting']],
  [ofRecord(checkOneOrgan), ['organ']],
]

interface Checking extends Omit<Accepted, 'start'> {
  readonly kind: Kind
  readonly placeOf: (key: string) => Place
}

function checkPlace(key: KindFact, { parsed, kind, missing, placeOf }: Checking): readonly Finding[] {
  const isGiven = Object.hasOwn(parsed, key)
  if (!isGiven && kind.takes[key] === 'required') return [['fact-missing', missing, key, definitions[key].expected]]
  if (!isGiven || kind.takes[key] !== undefined) return []
  return [['fact-misplaced', placeOf(key), key, kind.noun]]
}

/** The cover of a supplement is not the page on which a reissue is seen. */
function checkReissue({ facts, parsed, placeOf }: Checking): readonly Finding[] {
  if (facts.supplement === undefined || facts.reissued === undefined) return []
  return [
    ['fact-not-yet', placeOf('reissued'), 'reissued', foundWords(parsed['reissued']), 'no supplement that prints it'],
  ]
}

function foundWords(value: unknown): string {
  return typeof value === 'string' ? value : '…'
}

/** Lines that name the organ in a sentence; `author` does where a president speaks. */
const sayingOrgan: readonly ComposedLine[] = ['adoption', 'council-adoption', 'statement']

/** Only organs of the Charter, and the Human Rights Council, have a name for sentences. */
function checkIssuer({ facts, kind, placeOf }: Checking): readonly Finding[] {
  const [first] = facts.organs
  const isPresident = (typeof facts.by === 'string' ? facts.by : facts.by?.office) === 'president'
  if (first === undefined || principalOf(first.organ) !== undefined) return []
  const composed = [...kind.over, ...kind.under].map(({ line }) => line)
  const says = [...composed, ...kind.title.from].some((line) => sayingOrgan.some((each) => each === line))
  if (!says && !isPresident) return []
  const expected = `an organ that ${isPresident ? 'has a president who speaks' : `adopts ${kind.noun}`}: ${oneOfWords(namesOf(organs))}`
  return [['fact-value', placeOf('organ'), 'organ', 'a body', expected, '']]
}

function checkAuthor({ facts: { by }, kind, placeOf }: Checking): readonly Finding[] {
  if (by === undefined || kind.takes.by === undefined) return []
  const office = typeof by === 'string' ? by : by.office
  if (kind.authors.includes(office)) return typeof by === 'string' ? [] : checkPerson(by, { kind, placeOf })
  return [['fact-value', placeOf('by'), 'by', `“${office}”`, oneOfWords(kind.authors), '']]
}

/** Who submits a draft has a name before a State; who speaks in a report has neither. */
function checkPerson(
  { name, state }: SubmitterFact,
  { kind, placeOf }: Pick<Checking, 'kind' | 'placeOf'>,
): readonly Finding[] {
  const place = placeOf('by')
  if (kind.takes.sponsors === undefined) return [['fact-value', place, 'by', 'a group', 'one name in this kind', '']]
  if (state === undefined) return []
  if (name === undefined)
    return [['fact-value', place, 'by', 'a State without a name', 'a `name` with its `state`', '']]
  return isState(state) ? [] : [notState(placeOf('by.state'), 'by', state)]
}

/** Asterisk notes hang on composed lines. */
function checkNotes({ facts, kind, placeOf }: Checking): readonly Finding[] {
  const isAgendaAlone = facts.agendaNote !== undefined && facts.agenda.length === 0
  const areSponsorsAlone =
    facts.sponsorsNote !== undefined && facts.sponsors === undefined && kind.takes['sponsors-note'] !== undefined
  return [
    ...(isAgendaAlone ? [noteAlone('agenda', placeOf)] : []),
    ...(isAgendaAlone ? [] : spareNotes({ facts, placeOf })),
    ...(areSponsorsAlone ? [noteAlone('sponsors', placeOf)] : []),
  ]
}

/** One note stands on an agenda line; joint documents have up to two of them. */
function spareNotes({ facts, placeOf }: Pick<Checking, 'facts' | 'placeOf'>): readonly Finding[] {
  const { agendaNote = [], organs } = facts
  const lines = organs.filter((_, at) => entriesOf(facts, at).length > 0)
  if (agendaNote.length <= lines.length) return []
  return [
    [
      'fact-value',
      placeOf('agenda-note'),
      'agenda-note',
      `a list of ${String(agendaNote.length)} notes`,
      'one note for each agenda line',
      'Write the notes into one text, or say with `organ:` which items of `agenda` are those of the second organ.',
    ],
  ]
}

function noteAlone(line: 'agenda' | 'sponsors', placeOf: Checking['placeOf']): Finding {
  return ['fact-alone', placeOf(`${line}-note`), `${line}-note`, line]
}

/** Only decisions that stand in a section say who took them up. */
function checkForum({ facts: { proponent }, kind, placeOf }: Checking): readonly Finding[] {
  if (proponent?.way !== 'taken-up-in' || kind.takes.section !== undefined) return []
  const expected = 'the draft or report it was adopted on, such as `{ without-reference: A/80/L.2 }`'
  return [['fact-value', placeOf('proponent'), 'proponent', '`taken-up-in`', expected, '']]
}

function checkSponsors(checking: Checking): readonly Finding[] {
  return checkStates(placed(checking.facts.sponsors ?? [], 'sponsors'), checking)
}

/** Each State votes once. */
function checkVote(checking: Checking): readonly Finding[] {
  const { vote } = checking.facts
  if (vote === undefined || vote === 'none') return []
  return checkStates(
    voteSides.flatMap((side) => placed(vote[side], `vote.${side}`)),
    checking,
  )
}

interface PlacedState {
  readonly state: string
  /** Keys that lead to it. */
  readonly path: string
}

function placed(states: readonly string[], path: string): readonly PlacedState[] {
  return states.map((state, index) => ({ state, path: `${path}.${index}` }))
}

/** Two capitals are a code, and there are no others than those of States. */
function checkStates(states: readonly PlacedState[], { facts, placeOf }: Checking): readonly Finding[] {
  const seen = new Set<string>()
  return states.flatMap(({ state, path }): readonly Finding[] => {
    const place = placeOf(path)
    if (seen.has(state)) return [['fact-repeated', place, state]]
    seen.add(state)
    const code = codeToWrite(state, facts.language)
    if (code !== undefined) return [['state-name', place, state, code]]
    const [key = ''] = path.split('.')
    return isState(state) ? [] : [notState(place, key, state)]
  })
}

function isState(written: string): boolean {
  return !/^[A-Z]{2}$/.test(written) || isStateCode(written)
}

function notState(place: Place, key: string, state: string): Finding {
  return ['fact-value', place, key, `“${state}”`, 'the ISO 3166 code of a State, or a name', '']
}

/** What is asked of records of meetings alone. */
function ofRecord(check: (checked: CheckedRecord) => readonly Finding[]): (checking: Checking) => readonly Finding[] {
  return ({ kind: { record }, facts, missing, placeOf }) =>
    record === undefined ? [] : check({ form: record, facts, missing, placeOf })
}

/** A note hangs on a sponsor that there is. */
function checkSponsorsNote({ facts: { sponsors = [], sponsorsNote = [] }, placeOf }: Checking): readonly Finding[] {
  return sponsorsNote.flatMap(({ sponsor }, index): readonly Finding[] =>
    sponsor === undefined || sponsors.includes(sponsor)
      ? []
      : [
          [
            'fact-value',
            placeOf(`sponsors-note.${index}.sponsor`),
            'sponsors-note',
            `about “${sponsor}”`,
            'about one of `sponsors`, as it is written there',
            '',
          ],
        ],
  )
}

/** "A/80/6/Corr.1" corrects "A/80/6". */
function checkCorrected({ facts: { symbol, corrects }, placeOf }: Checking): readonly Finding[] {
  if (symbol === undefined || corrects === undefined) return []
  const isOf = symbol.startsWith(`${corrects.replace(/\/Rev\.[0-9]+$/, '')}/`) && symbol.includes('/Corr.')
  return isOf ? [] : [['symbol', placeOf('symbol'), `it is not that of a corrigendum to ${corrects}`, '']]
}

/** What the masthead alone prints. */
const ofMasthead: readonly FactKey[] = ['committee', 'agenda', 'agenda-titles', 'agenda-note', 'status']

/** Pages in the place of the masthead do not print what it does. */
function checkFront({ kind, parsed, placeOf }: Checking): readonly Finding[] {
  if (kind.frontPages.length === 0) return []
  const given = ofMasthead.filter((key) => Object.hasOwn(parsed, key))
  return given.map((key): Finding => ['fact-unprinted', placeOf(key), key, kind.noun])
}

/** The note is not known in every language. */
function checkSymbolsNote({ facts: { language, symbolsNote }, kind, placeOf }: Checking): readonly Finding[] {
  const isKnown = languages[language].supplement.note !== undefined || symbolsNote !== undefined
  return kind.frontPages.length === 0 || isKnown
    ? []
    : [['symbols-note-unknown', placeOf('symbols-note'), languages[language].name]]
}
