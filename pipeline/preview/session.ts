/** The work of a preview: what is looked at is made first, each thing once, and whoever looks is told. */
import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { Search } from '../read/folders.ts'
import type { Format } from '../write/formats.ts'
import { documentId, Documents, languageId } from './documents.ts'
import type { HeldVersion } from './held-version.ts'
import type { Office } from './office.ts'
import { serveFrame, serveVersion, type FrameFiles } from './served.ts'
import type { ServedContents, Listener } from './server.ts'
import { tellDocuments, tellEmpty, tellVersion, type Linking } from './tell.ts'
import type { WholeVersion } from './version.ts'

/** What a preview is given. */
export interface SessionOrder {
  readonly search: Search
  readonly editor: string
  readonly office: Office
  readonly frame: FrameFiles
  readonly signal: AbortSignal
}

/** Somebody who looks: at what, and what was told last. */
interface Client {
  readonly listener: Listener
  readonly document: string
  readonly language: string
  readonly formats: readonly Format[]
  readonly seesOffice: boolean
  readonly told: Map<string, string>
}

type Job = () => Promise<void>

/** What is looked at, and by whom. */
export class Session implements ServedContents {
  readonly documents: Documents
  readonly #order: SessionOrder
  readonly #linking: Linking
  readonly #clients = new Set<Client>()
  readonly #wake = new EventTarget()
  #printing: { readonly held: HeldVersion; readonly of: WholeVersion; readonly stop: AbortController } | undefined

  constructor(order: SessionOrder) {
    this.#order = order
    this.documents = new Documents(order.search)
    this.#linking = { from: order.search.from, editor: order.editor }
    order.signal.addEventListener('abort', () => this.#wakeUp())
  }

  find(key: string): ReturnType<ServedContents['find']> {
    const [folder, version = '', what = '', ...more] = key.split('/')
    if (folder !== 'v') return serveFrame(key, this.#order.frame)
    const held = more.length === 0 ? this.documents.heldBy(version) : undefined
    return held && serveVersion(held, what)
  }

  listen(listener: Listener): () => void {
    const client = readClient(listener)
    this.#clients.add(client)
    this.#tell(client, this.#listed())
    this.#wakeUp()
    return () => {
      this.#clients.delete(client)
      this.documents.release(this.#shown())
    }
  }

  /** Takes note of files that have changed. */
  async refresh(changed: readonly string[]): Promise<void> {
    await this.documents.refresh(changed)
    this.#wakeUp()
  }

  /** Makes what is looked at until the signal. */
  async run(): Promise<void> {
    const { signal } = this.#order
    while (!signal.aborted) {
      const job = this.#nextJob()
      await (job === undefined ? once(this.#wake, 'wake') : job())
      const listed = this.#listed()
      this.#clients.forEach((client) => this.#tell(client, listed))
      // Requests and signals are heard between two jobs.
      await setImmediate()
    }
    this.#printing?.stop.abort()
  }

  #wakeUp(): void {
    this.#wake.dispatchEvent(new Event('wake'))
  }

  #shown(): ReadonlySet<HeldVersion> {
    return new Set([...this.#clients].flatMap((client) => this.documents.hold(client) ?? []))
  }

  /** What comes first: the text that is looked at, its files in the order of the panes, then what else would be told of the document. */
  #nextJob(): Job | undefined {
    const clients = [...this.#clients].toReversed()
    const looked = clients.flatMap((client) => {
      const held = this.documents.hold(client)
      return held === undefined ? [] : [{ client, held }]
    })
    for (const { client, held } of looked) {
      const job = jobOf(held, client.formats) ?? this.#printJob(client, held)
      if (job !== undefined) return job
    }
    // Only the PDF tells of letters that no font has, and of words that are too long.
    for (const { held } of looked) if (held.lacks('pdf')) return () => held.write('pdf')
    return looked.map(({ held }) => this.#otherLanguage(held)).find((job) => job !== undefined)
  }

  /** Another language of the same document, for its messages. */
  #otherLanguage({ document, location }: HeldVersion): Job | undefined {
    for (const other of document.languages.filter((one) => one !== location)) {
      const held = this.documents.heldOf(document, other)
      if (held === undefined)
        return async () => this.documents.hold({ document: documentId(document), language: languageId(other) })?.read()
      if (held.isStale) return () => held.read()
    }
    return undefined
  }

  /** Begins to print a Word file, and does not wait for it. */
  #printJob({ seesOffice }: Client, held: HeldVersion): Job | undefined {
    const { whole } = held
    const bytes = held.made('docx')?.bytes
    if (!seesOffice || whole === undefined || bytes === undefined || !held.lacks('office')) return undefined
    if (this.#printing !== undefined) {
      if (this.#printing.held === held && this.#printing.of !== whole) this.#printing.stop.abort()
      return undefined
    }
    return async () => void this.#print(held, whole, bytes)
  }

  async #print(held: HeldVersion, of: WholeVersion, bytes: Uint8Array): Promise<void> {
    const stop = new AbortController()
    this.#printing = { held, of, stop }
    const printed = await this.#order.office.print(bytes, stop.signal).catch(() => ({ fault: 'failed' }) as const)
    this.#printing = undefined
    held.keepPrinted(of, printed)
    this.#wakeUp()
  }

  /** The list of documents, the same for all. */
  #listed(): string {
    return JSON.stringify(tellDocuments(this.documents, this.#linking))
  }

  #tell(client: Client, listed: string): void {
    send(client, 'documents', listed)
    const held = this.documents.hold(client)
    const document = this.documents.all.get(client.document)
    // Places are those of the page that is shown: of a text that has been read they are told with its page.
    if (held !== undefined && !held.isStale && client.formats.includes('html') && held.lacks('html')) return
    if (held !== undefined) {
      const isBusy = jobOf(held, client.formats) !== undefined || (client.seesOffice && held.lacks('office'))
      send(client, 'version', JSON.stringify(tellVersion(held, this.documents, { ...this.#linking, isBusy })))
    } else if (document !== undefined)
      send(client, 'version', JSON.stringify(tellEmpty(client.document, document, this.#linking)))
  }
}

function jobOf(held: HeldVersion, formats: readonly Format[]): Job | undefined {
  if (held.isStale) return () => held.read()
  const format = formats.find((one) => held.lacks(one))
  return format && (() => held.write(format))
}

/** What is not new is not told. */
function send({ listener, told }: Client, event: string, data: string): void {
  if (told.get(event) === data) return
  told.set(event, data)
  listener.send(event, data)
}

/** The words of an address are anybody's: what is not known is left out. */
function readClient(listener: Listener): Client {
  const { query } = listener
  const panes = new Set((query.get('panes') ?? '').split('.'))
  const formats: readonly (readonly [Format, string])[] = [
    ['html', 'html'],
    ['pdf', 'pdf'],
    ['docx', 'word'],
  ]
  return {
    listener,
    document: query.get('document') ?? '',
    language: query.get('language') ?? '',
    formats: formats.flatMap(([format, pane]) => (panes.has(pane) ? [format] : [])),
    seesOffice: panes.has('word'),
    told: new Map(),
  }
}
