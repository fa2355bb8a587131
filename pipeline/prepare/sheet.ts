/** The sheet of a document: that of its station, as its kind and its language change it. */
import type { Kind } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Sheet, SheetChanges } from '../../templates/sheet.ts'
import { stations } from '../../templates/stations/index.ts'
import type { Station, StationSheet, StationVariant, UnderRule } from '../../templates/stations/station.ts'
import type { Facts } from '../facts/facts.ts'
import type { Issuer } from '../facts/issuer.ts'
import { setLeanCalls } from './lean-calls.ts'
import { changeSheet, toHundredths } from './sheet-changes.ts'
import { setWriting } from './style-direction.ts'

/** What decides the sheet of a document. */
export type SheetFacts = Pick<Facts, 'organs' | 'dutyStation' | 'date' | 'language' | 'proponent'>

/** Finds the sheet and changes it: for kind and language, then to what it was at the time. */
export function sheetOf(facts: SheetFacts, kind: Kind): Sheet {
  const { organs, dutyStation, date, language } = facts
  const station: Station = stations[dutyStation]
  const { sheet, changes, versions } = findSheet(station, { organ: organs[0]?.organ ?? 'general-assembly', date })
  const variant = station.variants[kind.sheet]?.find((one) => isOf(one, facts))
  const version = versionOf(sheet, { station, variant: variant?.changes, language: languages[language] })
  return setLeanCalls(changeAll(version, [changes, versions?.[language]]))
}

/** Whether a document is one of those that a variant is for. */
function isOf({ organ, session, forum, from }: StationVariant, { organs, date, proponent }: SheetFacts): boolean {
  const [first] = organs
  const isFromSession = session === undefined || (first?.session?.type === 'regular' && first.session.number >= session)
  const isOfForum = forum === undefined || !isFromCommittee(proponent)
  const isFromDate = from === undefined || date >= from
  return (organ === undefined || organ === first?.organ) && isFromSession && isOfForum && isFromDate
}

/** A committee reported the text, or took it up. */
function isFromCommittee(proponent: SheetFacts['proponent']): boolean {
  return proponent?.way === 'report-of' || (proponent?.way === 'taken-up-in' && proponent.forum !== 'plenary')
}

/** The sheet of a station for an organ's documents of an ISO date. */
export function findSheet(
  { sheets }: Station,
  { organ, date }: { readonly organ: Issuer; readonly date: string },
): StationSheet {
  const found = sheets.find(
    ({ organs, before }) => organs?.some((name) => name === organ) !== false && (before === undefined || date < before),
  )
  if (found === undefined) throw new Error('a station has no sheet')
  return found
}

interface Version {
  readonly station: Station
  readonly variant?: SheetChanges | undefined
  readonly language: Language
}

/** A sheet as a variant has it in a language: the variant first, for some languages were measured on it. */
export function versionOf(sheet: Sheet, { station, variant, language }: Version): Sheet {
  const own = station.languages[language.code]
  const changed = changeAll(sheet, [variant, own])
  const placed = own?.underRule === undefined ? changed : placeUnderRule(changed, own.underRule)
  return setWriting(keepEdges(placed, language), language, own?.type)
}

function changeAll(sheet: Sheet, changes: readonly (SheetChanges | undefined)[]): Sheet {
  return changes.reduce<Sheet>((before, change) => (change ? changeSheet(before, change) : before), sheet)
}

function placeUnderRule(sheet: Sheet, { name, organ, organLong, linesOfName }: UnderRule): Sheet {
  const { masthead } = sheet
  const fromRule = (points: number): number => toHundredths(masthead.thinRule.y + points)
  return {
    ...sheet,
    masthead: {
      ...masthead,
      name: { ...masthead.name, baseline: fromRule(name) },
      organ: {
        ...masthead.organ,
        baselines: organ.map(fromRule),
        ...(linesOfName === undefined ? {} : { linesOfName }),
      },
      organLong: { ...masthead.organLong, baselines: organLong.map(fromRule) },
    },
  }
}

/**
 * Where lines run from the right, what stands at the edges of the measure, and the line in the middle of the page, stay
 * where the paper has them: its two margins differ by a hair. The Distr. block, which is English there, begins where the
 * symbol ends (56.8 in CRC/C/GC/20 of Geneva).
 */
function keepEdges(sheet: Sheet, { direction }: Language): Sheet {
  if (direction === 'ltr') return sheet
  const { masthead, runningHead, runningFoot, endRule } = sheet
  const over = (x: number): number => toHundredths(sheet.width - x)
  return {
    ...sheet,
    masthead: { ...masthead, symbol: { ...masthead.symbol, end: over(sheet.start - sheet.word.overhang) } },
    runningHead: { ...runningHead, start: over(runningHead.end), end: over(runningHead.start) },
    runningFoot: { ...runningFoot, start: over(runningFoot.end), end: over(runningFoot.start) },
    endRule: { ...endRule, x: over(endRule.x + endRule.width) },
  }
}
