/** What a site was made of: `site.json`, so that only what changed is made anew. */
import { sha256 } from '../text/sha256.ts'
import { parseJson } from '../text/parse-json.ts'

/** Files of the site by their paths, each with a hash of what it was made of. */
export type SiteFiles = Readonly<Record<string, string>>

/** All that stands below the folder of the site. */
export interface SiteRecord {
  /** The release that made it. */
  readonly masthead: string
  /** Where it is published, ending in a slash. */
  readonly address?: string
  readonly documents: ReadonlyMap<string, SiteFiles>
  /** Pages of lists, where there are too many documents for one page. */
  readonly lists: SiteFiles
  /** The index of each language. */
  readonly search: ReadonlyMap<string, SiteFiles>
}

/** The record as text, the same everywhere. */
export function serializeSite({ documents, search, ...record }: SiteRecord): string {
  const whole = { ...record, documents: Object.fromEntries(documents), search: Object.fromEntries(search) }
  return `${JSON.stringify(whole, undefined, 1)}\n`
}

/** The record in a text; undefined where it is not one of ours, whole and unharmed. */
export function parseSite(text: string): SiteRecord | undefined {
  const value = parseJson(text)
  if (!isObject(value) || typeof value['masthead'] !== 'string' || !isObject(value['documents'])) return undefined
  const { masthead, address, documents, lists, search } = value
  return {
    masthead,
    ...(typeof address === 'string' ? { address } : {}),
    documents: parseFiles(documents),
    lists: isFiles(lists) ? lists : {},
    search: parseFiles(search),
  }
}

function parseFiles(value: unknown): ReadonlyMap<string, SiteFiles> {
  const entries = isObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([name, files]) => (isFiles(files) ? [[name, files] as const] : [])))
}

function isFiles(value: unknown): value is SiteFiles {
  return isObject(value) && Object.values(value).every((from) => typeof from === 'string')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** A short hash of what something is made of. */
export function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value)).slice(0, 20)
}
