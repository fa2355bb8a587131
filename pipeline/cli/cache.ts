/** The options of a cache, and folders that hold drafts: their owner alone reads them. */
import { resolve } from 'node:path'
import { secureFolder, type Insecurity, type StorePlace } from '../build/cache/store.ts'
import type { Workforce } from '../build/builder.ts'
import { show } from '../text/shown.ts'
import { UsageError, type Option, type ParsedArguments } from './command.ts'
import { nearPath } from './faults.ts'
import { parseCount } from './numbers.ts'

export const cacheOptions = {
  cache: { value: 'FOLDER', help: 'Keep what is built there, and take what was built before of the same sources' },
  'cache-read-only': { isFlag: true, help: 'Take from the cache, and write nothing into it' },
  'cache-size': {
    value: 'MIB',
    default: '4096',
    help: 'What the cache may fill; what was used longest ago goes first',
  },
  force: { isFlag: true, help: 'Build anew what the cache has' },
} as const satisfies Readonly<Record<string, Option>>

/** Where results are kept; nothing where nobody asks for it. */
export function parseCache(
  options: ParsedArguments['options'],
  flags: ParsedArguments['flags'],
): Pick<Workforce, 'cache'> {
  const isReadOnly = flags.has('cache-read-only')
  const { cache } = options
  if (cache === undefined) {
    const idle = ['cache-read-only', 'force'].find((name) => flags.has(name)) ?? sizeThatIsSaid(options)
    if (idle === undefined) return {}
    throw new UsageError(`The option “--${idle}” says how a cache is used; say which: --cache FOLDER.`)
  }
  const place = { folder: resolve(cache), isReadOnly, size: parseCount('cache-size', options) }
  return { cache: { place: ownFolder(place), isForced: flags.has('force') } }
}

/** The option for the size of a cache, where it is not the usual one. */
function sizeThatIsSaid(options: ParsedArguments['options']): 'cache-size' | undefined {
  return options['cache-size'] === cacheOptions['cache-size'].default ? undefined : 'cache-size'
}

/** A folder that nobody else reads, or writes where it is only read here. */
export function ownFolder(place: StorePlace): StorePlace {
  const insecurity = secureFolder(place)
  if (insecurity === undefined) return place
  throw new UsageError(
    `${insecurity === 'file' ? '' : 'The folder '}${show(nearPath(place.folder))} ${tellInsecurity[insecurity](place)}`,
  )
}

const tellInsecurity: Readonly<Record<Insecurity, (place: StorePlace) => string>> = {
  file: () => 'is a file, and keeps nothing. Name a folder; it is made where it is missing.',
  foreign: ({ isReadOnly }) =>
    `belongs to another user, who may put anything there. Name a folder of your own${isReadOnly ? ', or a copy of it' : ''}.`,
  open: ({ isReadOnly }) => {
    const [done, rights] = isReadOnly ? ['written', 'go-w'] : ['read', 'go-rwx']
    return `can be ${done} by others, and drafts are confidential. Name a folder of your own, or close it: chmod -R ${rights} FOLDER.`
  },
}
