/** Who presides over a meeting and its members, read back from their rows. */
import type { Language } from '../../../templates/languages/language.ts'
import { presidingOffices } from '../../../templates/vocabulary.ts'
import { oneOrList, present, type WrittenFactList } from '../../facts/written.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { composeRoll, linesOfRoll } from '../../prepare/records.ts'
import { isSameLine } from './lines.ts'
import { typedLine, type Carried, type Reread } from './changed-lines.ts'

/** A row as it is printed: on tabs, or a long word over its name. */
interface Row {
  readonly label: string
  readonly name: string
  readonly behind: string
}

/** The facts of all rows, where one of them is not composed. */
export function readRoll(lines: readonly string[], { facts, language }: Carried): Reread {
  const composed = composeRoll({ facts, language }).flatMap(linesOfRoll).map(plainWords)
  const isSame = lines.length === composed.length && lines.every((line, at) => isSameLine(line, composed[at] ?? ''))
  if (isSame || lines.length === 0) return { written: {}, unread: [] }
  const rows = lines.map((line) => partsOf(line, language))
  const first = rows.findIndex((row) => isMember(row, language))
  const end = first === -1 ? rows.length : first
  const said = rows.map((row, at) => (at < end ? presidingOf(row, language) : memberOf(row, language)))
  const [presiding, members] = [oneOrList(wholeOf(said.slice(0, end))), wholeOf(said.slice(end))]
  return {
    written: { ...present({ presiding }), ...(members.length === 0 ? {} : { members }) },
    unread: lines.filter((_, at) => said[at] === undefined).map((line) => typedLine(line, language)),
  }
}

function wholeOf(rows: readonly (WrittenFactList | undefined)[]): readonly WrittenFactList[] {
  return rows.filter((row) => row !== undefined)
}

/** What stands before the first tab or line end, what up to the next tab, and the rest. */
function partsOf(line: string, language: Language): Row {
  const [, label = '', words = line] = /^([^\t\n]*)[\t\n]([\s\S]*)$/.exec(line) ?? []
  const [name = '', ...behind] = words.split('\t')
  return {
    label: typedLine(label, language).replace(/\s*[:：]$/u, ''),
    name: typedLine(name, language),
    behind: typedLine(behind.join(' '), language),
  }
}

/** Members have their State before the dots, and a State behind them stands in brackets. */
function isMember({ label, behind }: Row, { records: { members } }: Language): boolean {
  return label === '' ? behind !== '' && !/^[(（]/u.test(behind) : members !== undefined && isSameLine(label, members)
}

function presidingOf({ label, name, behind }: Row, language: Language): WrittenFactList | undefined {
  if (label === '' || name === '') return undefined
  const office = presidingOffices.find((each) => isSameLine(language.records.offices[each], label)) ?? label
  const state = behind.replace(/^[(（](.*)[)）]$/u, '$1')
  return { office, name, ...(state === '' ? {} : { state: codeOf(state, language) }) }
}

function memberOf({ name, behind }: Row, language: Language): WrittenFactList | undefined {
  return name === '' || behind === '' ? undefined : { state: codeOf(name, language), name: behind }
}

/** The code of a State, or its name where it has none. */
function codeOf(state: string, { countries }: Language): string {
  return countries.find(([, name]) => isSameLine(name, state))?.[0] ?? state
}
