/** From facts as written to facts as the tree holds them: one shape for each. */
import type { Facts, JobFact, OrganFact } from '../document.ts'
import type { AgendaEntry, MeetingFact, ProponentFact, SessionFact } from '../../templates/vocabulary.ts'
import { committees, organs, type OrganName } from '../../templates/organs.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { WrittenFacts } from './schema.ts'

/** One value or several, as a list. */
export function listOf<Value>(value: Value | readonly Value[]): readonly Value[] {
  // `isArray` does not narrow readonly lists; no fact is itself a list.
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value]
}

/** Organs with their sessions; a session fewer than organs belongs to those that hold sessions. */
export function organFacts(written: WrittenFacts): readonly OrganFact[] {
  const names = listOf<OrganName>(written.organ)
  const sessions = sessionsOf(written)
  const holders = sessions.length === names.length ? names : names.filter((name) => organs[name].hasSession)
  return names.map((organ) => {
    const session = sessions[holders.indexOf(organ)]
    return session === undefined ? { organ } : { organ, session }
  })
}

function sessionsOf(written: WrittenFacts): readonly SessionFact[] {
  if (written.session === undefined) return []
  return listOf(written.session).map((session) =>
    typeof session === 'number' ? { number: session, type: 'regular' } : toSession(session),
  )
}

type WrittenSession = Exclude<Extract<NonNullable<WrittenFacts['session']>, object>, readonly unknown[]>

function toSession({ number, type, place, from, to }: WrittenSession): SessionFact {
  return {
    number,
    type: type ?? 'regular',
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** Agenda entries in the order of the author. */
export function agendaEntries(written: WrittenFacts): readonly AgendaEntry[] {
  return (written.agenda ?? []).map(({ item, sub, provisional, preliminary }) => ({
    item,
    sub: sub === undefined ? [] : listOf(sub),
    provisional: provisional ?? false,
    ...(preliminary ? { preliminary } : {}),
  }))
}

/** The Main Committee, or the line of this language. */
export function committeeOf({ committee }: WrittenFacts, language: LanguageCode): Facts['committee'] {
  if (committee === undefined) return undefined
  if (typeof committee === 'string') return committees.find((name) => name === committee)
  const text = committee[language]
  return text === undefined ? undefined : { text }
}

/** The job of this language: given directly, or by language. */
export function jobOf({ job }: WrittenFacts, language: LanguageCode): JobFact | undefined {
  if (job === undefined) return undefined
  const own = 'number' in job ? job : job[language]
  return own && { number: own.number, released: own.released === undefined ? [] : listOf(own.released) }
}

/** How the text came before the organ, in the one form of the tree. */
function proponentOf({ proponent }: WrittenFacts): ProponentFact | undefined {
  if (proponent === undefined) return undefined
  if ('without-reference' in proponent)
    return { way: 'without-reference', symbols: listOf(proponent['without-reference']), ...paragraphOf(proponent) }
  if ('proposal' in proponent)
    return { way: proponent.procedure ? 'silent-proposal' : 'proposal', symbols: listOf(proponent.proposal) }
  if ('taken-up-in' in proponent) return { way: 'taken-up-in', forum: proponent['taken-up-in'] }
  const symbols = listOf(proponent.symbol)
  return 'report-of' in proponent
    ? { way: 'report-of', committee: proponent['report-of'], symbols, ...paragraphOf(proponent) }
    : { way: 'recommendation-of', body: proponent['recommendation-of'], symbols }
}

function paragraphOf({ paragraph }: { readonly paragraph?: number | undefined }): { readonly paragraph?: number } {
  return paragraph === undefined ? {} : { paragraph }
}

function meetingOf({ meeting }: WrittenFacts): MeetingFact | undefined {
  return meeting && { number: meeting.number, ...(meeting.kind === undefined ? {} : { kind: meeting.kind }) }
}

type Adoption = Pick<Facts, 'number' | 'adopted' | 'meeting' | 'proponent' | 'section' | 'vote' | 'sponsors'>

/** What resolutions, decisions and drafts say of themselves. */
export function adoptionFacts(written: WrittenFacts): Adoption {
  return present({
    number: written.number?.trim(),
    adopted: written.adopted,
    meeting: meetingOf(written),
    proponent: proponentOf(written),
    section: written.section,
    vote: written.vote,
    sponsors: written.sponsors?.map((sponsor) => sponsor.trim()),
  })
}

type Lines = Pick<
  Facts,
  | 'symbol'
  | 'by'
  | 'translation'
  | 'subtitle'
  | 'agendaNote'
  | 'sponsorsNote'
  | 'fit'
  | 'status'
  | 'reissued'
  | 'corrects'
>

/** Facts that are there or not, without change but that texts lose the space around them. */
export function authorLines(written: WrittenFacts): Lines {
  return present({
    symbol: written.symbol,
    by: written.by,
    subtitle: written.subtitle?.trim(),
    agendaNote: written['agenda-note']?.trim(),
    sponsorsNote: written['sponsors-note']?.trim(),
    translation: written.translation,
    fit: written.fit,
    status: written.status,
    reissued: written.reissued,
    corrects: written.corrects,
  })
}

type Present<Given> = { readonly [Key in keyof Given]?: Exclude<Given[Key], undefined> }

/** Leaves out what is undefined. */
function present<Given extends object>(given: Given): Present<Given> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  // The entries are those of `given` whose value is there.
  return Object.fromEntries(entries) as Present<Given>
}
