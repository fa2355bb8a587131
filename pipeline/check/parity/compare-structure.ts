/** What kind of thing each language has at a place, what it is called, and how it is set. */
import type { ComparedDocument, ParityCode, ParityFinding } from './compared-document.ts'
import { judge } from './majority.ts'
import { listPlaces } from './name-units.ts'
import { settingsOf } from './settings.ts'
import { idOf, type Unit } from './units.ts'

/** Kinds, levels, names and settings that differ from those of most. */
export function compareStructure(document: ComparedDocument): readonly ParityFinding[] {
  return document.rows.flatMap((row, at) => {
    const present = row.flatMap((each, language) => (each === undefined ? [] : [{ unit: each.unit, language }]))
    if (present.length < 2) return []
    const original = present.findIndex(({ language }) => language === document.electorate.original)
    const told = [compareKinds, compareIds, compareSettings].flatMap((compare) => compare(present, original))
    return told.map((finding) => ({ ...finding, row: at }))
  })
}

interface Present {
  readonly unit: Unit
  readonly language: number
}

type Told = Omit<ParityFinding, 'row'>

function compareKinds(present: readonly Present[], original: number): readonly Told[] {
  const all = present.map(({ unit }) => kindOf(unit))
  const { agreed, agreeing, differing } = judge(all, { original })
  const where = placesOf(present, agreeing)
  return differing.flatMap((at) => tell('parity-kind', present[at], [all[at] ?? '', agreed, where]))
}

function compareIds(present: readonly Present[], original: number): readonly Told[] {
  const all = present.map(({ unit }) => idOf(unit))
  const { agreed, agreeing, differing } = judge(all, { original })
  return differing.flatMap((at) => {
    const own = all[at]
    if (own === undefined || agreed === undefined) return []
    return tell('parity-id', present[at], [own, agreed, placesOf(present, agreeing)])
  })
}

function compareSettings(present: readonly Present[], original: number): readonly Told[] {
  const all = present.map(({ unit }) => new Map(Object.entries(settingsOf(unit))))
  // Another kind has other settings, and is told itself.
  if (new Set(present.map(({ unit }) => unit.node.type)).size > 1) return []
  return [...(all[0]?.keys() ?? [])].flatMap((name) => {
    const { agreed, agreeing, differing } = judge(
      all.map((settings) => settings.get(name)),
      { original },
    )
    return differing.flatMap((at) => {
      const own = all[at]?.get(name)
      // A name that only one language has leads nobody astray, and another one is told as such.
      if (name === 'name' && (agreed === undefined || own !== undefined)) return []
      // Columns that are lost are told one by one.
      if (name === 'columns' && own?.split(' ').length !== agreed?.split(' ').length) return []
      return tell('parity-setting', present[at], [name, shown(own), shown(agreed), placesOf(present, agreeing)])
    })
  })
}

function shown(setting: string | undefined): string {
  return setting === undefined ? 'not set' : setting === 'set' ? setting : `“${setting}”`
}

function tell(code: ParityCode, present: Present | undefined, details: readonly string[]): readonly Told[] {
  return present === undefined ? [] : [{ code, language: present.language, place: present.unit.place, details }]
}

function placesOf(present: readonly Present[], agreeing: readonly number[]): string {
  return listPlaces(agreeing.flatMap((at) => present[at]?.unit.place ?? []))
}

/** “a heading of level 2”, “a subparagraph of level 1”. */
function kindOf({ node, type, level }: Unit): string {
  if (node.type === 'numberedParagraph')
    return level === 1 ? 'a numbered paragraph' : `a subparagraph of level ${level - 1}`
  if (type === 'heading' || type === 'bullet') return `a ${type} of level ${level}`
  if (node.type === 'attachment') return node.kind === 'part' ? 'a part' : `an ${node.kind}`
  return `a ${node.type === 'box' ? node.kind : type}`
}
