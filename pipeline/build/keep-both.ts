/** Both versions of a reviewed file: its source as it was before the tracked changes, and a patch that makes them. */
import type { PlacedChange } from '../import/comments/write-remarks.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { writePatch } from './changes-patch.ts'

/** The files of a version by their names, and the changes by their lines in it. */
export interface Version {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly changes: readonly PlacedChange[]
}

/** A patch, and the pictures that the source with it names besides. */
export interface KeptChanges {
  readonly name: string
  readonly patch: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Changes that are listed in it. */
  readonly count: number
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]

/** The patch from one version to the other; absent where they have the same texts. */
export function keepBoth(before: Version, after: Version, language: LanguageCode): KeptChanges | undefined {
  const names = otherNames(before.files, after.files)
  const versions = [...new Set([...before.files.keys(), ...after.files.keys()])].filter(isText).map((name) => ({
    name,
    before: decoder.decode(before.files.get(name)),
    after: withNames(decoder.decode(after.files.get(name)), names),
  }))
  const patch = writePatch(versions, { before: before.changes, after: after.changes })
  if (patch === undefined) return undefined
  const pictures = [...after.files]
    .filter(([name]) => !isText(name) && (names.has(name) || !before.files.has(name)))
    .map(([name, bytes]) => [names.get(name) ?? name, bytes] as const)
  const name = `${language}.changes.patch`
  return { name, patch, files: new Map([...pictures, [name, encoder.encode(patch)]]), count: before.changes.length }
}

function isText(name: string): boolean {
  return /\.(?:md|yaml)$/.test(name)
}

/** Pictures that are called as another is in the other version: they get names of their own. */
function otherNames(before: Version['files'], after: Version['files']): ReadonlyMap<string, string> {
  const taken = new Set([...before.keys(), ...after.keys()])
  const names = new Map<string, string>()
  for (const [name, bytes] of after) {
    const known = before.get(name)
    if (isText(name) || known === undefined || Buffer.compare(known, bytes) === 0) continue
    const [stem, ending] = [name.replace(/\.[^.]*$/, ''), name.replace(/^.*\./, '')]
    let other = `${stem}-changed.${ending}`
    for (let copy = 2; taken.has(other); copy += 1) other = `${stem}-changed-${copy}.${ending}`
    taken.add(other)
    names.set(name, other)
  }
  return names
}

function withNames(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text
  return text.replace(/(?<=\]\()[^()\s]+(?=[\s)])/g, (name) => names.get(name) ?? name)
}
