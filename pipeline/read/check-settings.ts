/**
 * Reads `check.yaml`: that of a document's folder, and those of the folders above it, up to where the command runs, or, of what lies
 * elsewhere, up to what it was given.
 */
import { dirname, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { noSettings, settingsName, type CheckSettings } from '../check-settings.ts'
import { report } from '../diagnostics.ts'
import { isReason } from '../silencing.ts'
import { defaultLimits } from '../text/limits.ts'
import { nearestName } from '../text/nearest.ts'
import { locateIn } from '../text/positions.ts'
import { readBytes, type Root } from './bytes.ts'
import type { FactEntry, FactGroup, FactNode } from './fact-tree.ts'
import type { Search } from './folders.ts'
import { isWithin, shownPath, within } from './location.ts'
import { parseFacts } from './parse-facts.ts'
import { readText } from './text.ts'

/** A folder that may hold settings, and what messages call the file. */
interface SettingsFile {
  readonly root: Root
  readonly path: string
}

/** Reads the settings of documents; a file that several share is read, and told of, once. */
export function settingsReader(file: VFile, { from, paths }: Search): (folder: string) => CheckSettings {
  // One that ends in a slash is that folder, too.
  const tops = [from, ...paths].map((path) => resolve(from, path))
  const read = new Map<string, CheckSettings>()
  return (given) => {
    const folder = resolve(given)
    return join(
      foldersUpTo(tops.find((top) => isWithin(top, folder)) ?? folder, folder).map((root) => {
        const settings = read.get(root) ?? readSettings(file, { root, path: pathIn(from, root) })
        read.set(root, settings)
        return settings
      }),
    )
  }
}

/** What one folder says. */
export function readSettings(file: VFile, { root, path }: SettingsFile): CheckSettings {
  const { fileBytes } = defaultLimits
  const there = readBytes({ root, path: settingsName, limit: fileBytes })
  if ('fault' in there && there.fault === 'missing') return noSettings
  const text = readText(file, { root, name: settingsName, path }, defaultLimits)
  if (text === undefined) return noSettings
  const group = parseFacts(file, { yaml: text, locate: locateIn(path, text) }, defaultLimits)
  return group === undefined ? noSettings : settingsOf(group, file)
}

/** The folder itself, and those above it, the nearest first. */
function foldersUpTo(top: string, folder: string): readonly string[] {
  return folder === top ? [folder] : [folder, ...foldersUpTo(top, dirname(folder))]
}

function pathIn(from: string, absolute: string): string {
  return shownPath(within({ from, absolute }, settingsName))
}

function join(all: readonly CheckSettings[]): CheckSettings {
  const waiver = all.find((one) => one.waiver !== undefined)?.waiver
  const agenda = all.find((one) => one.agenda !== undefined)?.agenda
  return {
    silence: all.flatMap(({ silence }) => silence),
    words: all.flatMap(({ words }) => words),
    ...(waiver === undefined ? {} : { waiver }),
    ...(agenda === undefined ? {} : { agenda }),
  }
}

const keys = ['silence', 'words', 'waiver', 'agenda'] as const

function settingsOf({ entries }: FactGroup, file: VFile): CheckSettings {
  for (const [key, { keyPlace }] of entries)
    if (!keys.some((known) => known === key))
      report(file, 'settings-unknown', keyPlace, key, nearestName(key, keys) ?? '', keys.join(', '))
  const waiver = textOf(entries.get('waiver'), 'waiver', file)
  const agenda = agendaOf(entries.get('agenda'), file)
  return {
    silence: silencesOf(entries.get('silence'), file),
    words: wordsOf(entries.get('words'), file),
    ...(waiver === undefined ? {} : { waiver }),
    ...(agenda === undefined ? {} : { agenda }),
  }
}

function silencesOf(entry: FactEntry | undefined, file: VFile): CheckSettings['silence'] {
  if (entry === undefined || entry.value.type === 'unread') return []
  if (entry.value.type !== 'group') return refuse(entry.value, ['silence', 'code: reason'], file)
  return [...entry.value.entries].flatMap(([code, said]) => {
    const reason = textOf(said, `silence.${code}`, file)
    return reason === undefined ? [] : [{ code, reason, place: said.keyPlace }]
  })
}

function wordsOf(entry: FactEntry | undefined, file: VFile): readonly string[] {
  if (entry === undefined || entry.value.type === 'unread') return []
  if (entry.value.type !== 'list') return refuse(entry.value, ['words', '[Aral, Syrdarya]'], file)
  return entry.value.items.flatMap((item) =>
    item.type === 'text' ? item.value.split(/\s+/u) : refuse(item, ['words', '[Aral, Syrdarya]'], file),
  )
}

const agendaForm = ['agenda', '[1-8, 26 (a), 26 (b)]'] as const

function agendaOf(entry: FactEntry | undefined, file: VFile): readonly string[] | undefined {
  if (entry === undefined || entry.value.type === 'unread') return undefined
  const nodes = entry.value.type === 'list' ? entry.value.items : [entry.value]
  return nodes.flatMap((node) => (node.type === 'text' && namesOfItems(node.value)) || refuse(node, agendaForm, file))
}

/** "1-3" names 1, 2 and 3; "26 (a)" itself, and "26(a)" the same. */
function namesOfItems(words: string): readonly string[] | undefined {
  const [, first = '', last = first, part] =
    /^([1-9]\d{0,2})(?:[-–]([1-9]\d{0,2})|[ \u00A0]?\(([a-z]{1,2})\))?$/u.exec(words.trim()) ?? []
  if (first === '' || Number(last) < Number(first)) return undefined
  if (part !== undefined) return [`${first} (${part})`]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at))
}

/** A reason, which says why. */
function textOf(entry: FactEntry | undefined, key: string, file: VFile): string | undefined {
  if (entry === undefined || entry.value.type === 'unread') return undefined
  if (entry.value.type === 'text' && isReason(entry.value.value)) return entry.value.value
  refuse(entry.value, [key, 'the reason'], file)
  return undefined
}

function refuse({ place }: FactNode, [key, form]: readonly [string, string], file: VFile): readonly [] {
  report(file, 'settings-value', place, key, form)
  return []
}
