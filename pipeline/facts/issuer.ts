/** Who issues a document: a principal organ, a body of the list, or one that the facts name themselves. */
import { issuingBodies, type IssuerName, type IssuingBodyName } from '../../templates/bodies/index.ts'
import type { IssuingBody } from '../../templates/bodies/body.ts'
import type { Language } from '../../templates/languages/language.ts'
import { organs, type Organ, type OrganName } from '../../templates/organs.ts'

/** A body that is in no list: its name, and the principal organ whose name the masthead prints over it. */
export interface OwnBody {
  /** In the language of the facts; absent where they do not say it. */
  readonly name?: string
  readonly under?: OrganName
}

export type Issuer = IssuerName | OwnBody

const organTable = new Map<string, Organ>(Object.entries(organs))
const bodyTable = new Map<string, IssuingBody>(Object.entries(issuingBodies))

/** All names that facts know. */
// `Map` widens to string; the keys are those of the two tables.
export const issuerNames = [...organTable.keys(), ...bodyTable.keys()] as readonly IssuerName[]

/** The names of the bodies alone. */
export const bodyNames = [...bodyTable.keys()] as readonly IssuingBodyName[]

/** The organ whose name sentences can say: that a body issues a document is said in its masthead alone. */
export function principalOf(issuer: Issuer | undefined): OrganName | undefined {
  // The table has the names of organs alone.
  return typeof issuer === 'string' && organTable.has(issuer) ? (issuer as OrganName) : undefined
}

/** The organ whose way of counting sessions it has. */
export function sessionsLike(issuer: Issuer): OrganName | undefined {
  return principalOf(issuer) ?? (typeof issuer === 'string' ? bodyTable.get(issuer)?.sessionsOf : undefined)
}

/** Whether its letters carry sessions and agendas. */
export function hasSession(issuer: Issuer): boolean {
  return typeof issuer !== 'string' || organTable.get(issuer)?.hasSession !== false
}

/** What the symbols of a named one begin with. */
export function prefixOf(name: IssuerName): string {
  return organTable.get(name)?.prefix ?? bodyTable.get(name)?.prefix ?? ''
}

/** What a first page prints of who issues it. */
export interface IssuerWords {
  /** In the masthead. */
  readonly masthead: string
  /** Under the thick rule, where that is another name. */
  readonly line?: string
}

/** The names of an issuer in a language. */
export function issuerWords(issuer: Issuer, language: Language): IssuerWords {
  if (typeof issuer !== 'string') {
    const { name = '', under } = issuer
    return under === undefined ? { masthead: name } : { masthead: language.organs[under], line: name }
  }
  const body = bodyTable.get(issuer)
  if (body !== undefined) {
    const { masthead, line } = body
    const over = typeof masthead === 'string' ? language.organs[masthead] : masthead[language.code]
    return line === undefined ? { masthead: over } : { masthead: over, line: line[language.code] }
  }
  const organ = principalOf(issuer)
  if (organ === undefined) throw new Error(`nobody is called ${issuer}`)
  const parent = organTable.get(organ)?.parent
  return parent === undefined
    ? { masthead: language.organs[organ] }
    : { masthead: language.organs[parent], line: language.organs[organ] }
}

/** Its own name, which catalogues have. */
export function issuerName(issuer: Issuer, language: Language): string {
  const { masthead, line } = issuerWords(issuer, language)
  return line ?? masthead
}

/** Its name on one line, as catalogues have it: Chinese mastheads part words that are one. */
export function catalogueName(issuer: Issuer, language: Language): string {
  return issuerName(issuer, language).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}
