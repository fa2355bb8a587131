/** Both versions of a reviewed file: its source as it was before the tracked changes, and a patch that makes them. */
import type { PlacedChange } from '../import/comments/write-remarks.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { UniqueNames } from '../import/names.ts'
import { writePatch } from './changes-patch.ts'
import type { standingAt } from './picture-places.ts'

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

/** What stands in the folder that is written into, by its name. */
export type StandingFiles = (name: string) => ReturnType<typeof standingAt>

/** The patch from one version to the other; absent where they have the same texts. Nothing that stands there is written over. */
export function keepBoth(
  before: Version,
  after: Version,
  { language, standing }: { readonly language: LanguageCode; readonly standing: StandingFiles },
): KeptChanges | undefined {
  const names = otherNames(before.files, after.files, standing)
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
    .filter(([name]) => standing(name) === 'free')
  const wish = `${language}.changes`
  const patches = new UniqueNames((name) => isOther(standing(`${name}.patch`), encoder.encode(patch)))
  const name = `${patches.take(wish, (copy) => `${wish}-${copy}`)}.patch`
  return { name, patch, files: new Map([...pictures, [name, encoder.encode(patch)]]), count: before.changes.length }
}

function isText(name: string): boolean {
  return /\.(?:md|yaml)$/.test(name)
}

/** Pictures that are called as another is in the other version: they get names of their own. */
function otherNames(
  before: Version['files'],
  after: Version['files'],
  standing: StandingFiles,
): ReadonlyMap<string, string> {
  const own = new Set([...before.keys(), ...after.keys()].map((name) => name.toLowerCase()))
  const names = new Map<string, string>()
  for (const [name, bytes] of after) {
    if (isText(name) || !isOther(before.get(name) ?? standing(name), bytes)) continue
    const [stem, ending] = [name.replace(/\.[^.]*$/, ''), name.replace(/^.*\./, '')]
    const taken = new UniqueNames((wish) => own.has(wish.toLowerCase()) || isOther(standing(wish), bytes))
    const other = taken.take(`${stem}-changed.${ending}`, (copy) => `${stem}-changed-${copy}.${ending}`)
    own.add(other.toLowerCase())
    names.set(name, other)
  }
  return names
}

/** True where something else stands than some bytes. */
function isOther(there: ReturnType<StandingFiles>, bytes: Uint8Array): boolean {
  return there !== 'free' && (there === 'taken' || Buffer.compare(there, bytes) !== 0)
}

function withNames(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text
  return text.replace(/(?<=\]\()[^()\s]+(?=[\s)])/g, (name) => names.get(name) ?? name)
}
