/** Holds the languages of a document against each other: sets them side by side, and tells what differs from most. */
import { parityMessages } from '../../catalogue/parity.ts'
import { compose, type Diagnostic } from '../../diagnostics.ts'
import { locateIn, type Place } from '../../text/positions.ts'
import { alignLanguages } from './align-languages.ts'
import { compareFacts } from './compare-facts.ts'
import { compareStructure } from './compare-structure.ts'
import { compareValues } from './compare-values.ts'
import { indexRows, type ComparedDocument, type ParityFinding } from './compared-document.ts'
import { compareVersion } from './features.ts'
import { markCrossed } from './crossed-moves.ts'
import { findDivided } from './find-divided.ts'
import { findColumns } from './find-columns.ts'
import { openLocator } from './locate-values.ts'
import { findMissing } from './find-missing.ts'
import { findMoved } from './find-moved.ts'
import type { Electorate } from './majority.ts'
import { settleMoves } from './settle-moves.ts'
import type { ParityVersion } from './units.ts'
import { findUntranslated } from './untranslated.ts'

/** Languages side by side, and what is told of them. */
export interface Parity {
  readonly document: ComparedDocument
  /** What is told, with the place of its language and, but for facts, its row. */
  readonly told: readonly ToldDifference[]
  /** By the order of languages. */
  readonly diagnostics: readonly (readonly Diagnostic[])[]
}

/** A difference as it is told. */
export interface ToldDifference extends Pick<ParityFinding, 'language'>, Partial<Pick<ParityFinding, 'row'>> {
  readonly diagnostic: Diagnostic
}

/** Compares all languages of a document that could be read; one alone has nothing to be held against. */
export function compareLanguages(versions: readonly ParityVersion[]): Parity {
  const electorate = electorateOf(versions)
  const names = new Map<string, number>()
  const units = versions.map((version) => compareVersion(version, names))
  const aligned = alignLanguages(units, electorate.original)
  const { rows, moves } = markCrossed(settleMoves(aligned, electorate), aligned)
  const document: ComparedDocument = { electorate, rows, moves, ends: versions.map(endOf), rowOf: indexRows(rows) }
  const findings = versions.length < 2 ? [] : findAll(document, versions)
  const facts = versions.length < 2 ? [] : compareFacts(versions, electorate)
  const told: readonly ToldDifference[] = [
    ...facts.map((fact) => ({ language: fact.language, diagnostic: toDiagnostic(fact) })),
    ...findings.map((finding) => ({ language: finding.language, row: finding.row, diagnostic: toDiagnostic(finding) })),
  ]
  const diagnosticsOf = (at: number) => told.flatMap(({ language, diagnostic }) => (language === at ? diagnostic : []))
  return { document, told, diagnostics: versions.map((_, at) => diagnosticsOf(at)) }
}

function findAll(document: ComparedDocument, versions: readonly ParityVersion[]): readonly ParityFinding[] {
  const division = findDivided(document)
  const { columns, findings: lostColumns } = findColumns(document)
  const locators = versions.map(openLocator)
  return [
    ...findMissing(document, division.told),
    ...division.findings,
    ...lostColumns,
    ...findMoved(document),
    ...compareStructure(document),
    ...findUntranslated(document),
    ...compareValues(document, { locators, divided: division.rows, columns }),
  ]
}

/** Behind the last sign of a text. */
function endOf({ source: { path, text } }: ParityVersion): Place {
  return locateIn(path, text)(text.trimEnd().length)
}

/** The original is what its facts say; else English is asked, as most documents are written in it. */
function electorateOf(versions: readonly ParityVersion[]): Electorate {
  const codes = versions.map(({ source }) => source.facts.language)
  const said = versions[0]?.source.facts.original ?? []
  const original = [...said, 'en' as const].map((code) => codes.indexOf(code)).find((at) => at !== -1) ?? 0
  return { count: versions.length, original }
}

function toDiagnostic({ code, place, details, ...finding }: Omit<ParityFinding, 'row'>): Diagnostic {
  const end = finding.end === undefined ? {} : { end: finding.end }
  return compose(parityMessages[code], { code, place, ...end }, details)
}
