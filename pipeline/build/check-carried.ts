/** Whether the source that travels in a Word file builds what the file shows. */
import { headSign, linesShown } from '../import/word/shown.ts'
import type { Imported } from '../import/imported.ts'
import { buildInMemory } from './in-memory.ts'

/** What was found: a source that cannot be built is held against nothing. */
export type Comparison =
  | { readonly type: 'same' }
  | { readonly type: 'unknown' }
  | { readonly type: 'differs'; readonly shown: string; readonly carried: string; readonly isInHeads: boolean }

/** Builds the source once, in memory, and holds the words of the two files against each other. */
export async function compareCarried(bytes: Uint8Array, imported: Imported): Promise<Comparison> {
  const built = await buildOnce(imported)
  if (built === undefined) return { type: 'unknown' }
  const [shown, carried] = [linesShown(bytes), linesShown(built)]
  const at = shown.findIndex((line, index) => line !== carried[index])
  if (at === -1 && shown.length === carried.length) return { type: 'same' }
  const place = at === -1 ? shown.length : at
  const [here, there] = [shown[place] ?? headSign, carried[place] ?? headSign]
  const isInHeads = here.startsWith(headSign) && there.startsWith(headSign)
  return { type: 'differs', shown: here.replace(headSign, ''), carried: there.replace(headSign, ''), isInHeads }
}

async function buildOnce({ files }: Imported): Promise<Uint8Array | undefined> {
  const made = await buildInMemory({ name: 'carried', files }, { formats: ['docx'], carriesSource: true })
  return 'bytes' in made ? [...made.bytes.values()][0] : undefined
}
