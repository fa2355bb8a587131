/** Pictures that have not changed since the text was checked before are not decoded again. */
import { resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Picture } from '../picture.ts'
import { stampOf } from '../read/stored-files.ts'
import type { Source } from '../source.ts'
import type { Place } from '../text/positions.ts'

/** What came of a picture, with what was told of it. */
interface ReadPicture {
  readonly picture: Picture | undefined
  readonly told: readonly VFileMessage[]
}

/** Pictures of one text. All that are shown before one are part of its key: together they are held to limits. */
export class KeptPictures {
  #former: ReadonlyMap<string, ReadPicture> = new Map()
  #current = new Map<string, ReadPicture>()

  /** The same source, whose pictures are those that were read for the last one where they are the same files. */
  keep(source: Source, folder: string, file: VFile): Source {
    this.#former = this.#current
    this.#current = new Map()
    const asked: string[] = []
    let key = ''
    let isRead = true
    const read = async (name: string, place: Place | undefined): Promise<ReadPicture> => {
      // The limits count what was shown before.
      if (!isRead) for (const each of asked) await quietly(file, async () => source.picture(each, place))
      isRead = true
      const before = file.messages.length
      const picture = await source.picture(name, place)
      return { picture, told: file.messages.slice(before) }
    }
    const picture = async (name: string, place?: Place): Promise<Picture | undefined> => {
      key = `${key}\n${name} ${stateOf(folder, name)}`
      const known = this.#former.get(key)
      const found = known ?? (await read(name, place))
      if (known !== undefined) {
        isRead = false
        for (const message of known.told) file.messages.push(movedTo(message, place))
      }
      asked.push(name)
      this.#current.set(key, found)
      return found.picture
    }
    return { ...source, picture }
  }
}

async function quietly(file: VFile, work: () => Promise<unknown>): Promise<void> {
  const before = file.messages.length
  await work()
  file.messages.length = before
}

/** The state of its file; nothing outside the folder is asked for. */
function stateOf(folder: string, name: string): string {
  const path = resolve(folder, name)
  return path.startsWith(folder + sep) ? stampOf(path) : ''
}

function movedTo(message: VFileMessage, place: Place | undefined): VFileMessage {
  const moved = new VFileMessage(message.reason, {
    ...(place === undefined ? {} : { place: { line: place.line, column: place.column } }),
    ...(message.ruleId === undefined ? {} : { ruleId: message.ruleId }),
    source: 'masthead',
  })
  return Object.assign(moved, { file: message.file, fatal: message.fatal, note: message.note })
}
