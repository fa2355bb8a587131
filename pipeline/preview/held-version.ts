/** A language that is looked at: what was read last, what was last without errors, and the files that were made of that. */
import { sendable } from '../build/task.ts'
import { isUnchanged } from '../build/source-records.ts'
import type { PlannedDocument } from '../build/plan.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import type { Format } from '../write/formats.ts'
import { findChangedLines, formerLine, lastTyped, type ChangedLines } from './changed-lines.ts'
import type { PrintedWord } from './office.ts'
import { blockAt, type Output, type ToldChange } from './told.ts'
import { findPage, readVersion, writeVersion, type VersionReading, type WholeVersion } from './version.ts'

/** A file as it was last made. */
interface Made {
  readonly bytes: Uint8Array
  readonly revision: number
  readonly page?: number
}

/** What was last tried, and the last that came of it. */
interface HeldFile {
  readonly of: WholeVersion
  readonly diagnostics: readonly Diagnostic[]
  readonly made?: Made
}

/** What one language comes to while its author works on it. */
export class HeldVersion {
  document: PlannedDocument
  location: LanguageFile
  reading: VersionReading | undefined
  /** The last without errors. */
  whole: WholeVersion | undefined
  change: ToldChange | undefined
  /** Of ours; of it nothing is known but that. */
  fault: string | undefined
  withoutOffice: 'not-installed' | 'failed' | undefined
  isStale = true
  readonly #files = new Map<Output, HeldFile>()
  /** What the text that was read last has of its own against the whole one. */
  #since: ChangedLines | undefined
  #revision = 0

  constructor(document: PlannedDocument, location: LanguageFile) {
    this.document = document
    this.location = location
  }

  /** Marks what has changed on the disk since it was read. */
  compare(): void {
    const { reading, document } = this
    if (reading === undefined || this.fault !== undefined || !isUnchanged(document.root, reading.sources))
      this.isStale = true
  }

  /** Reads it anew; the last whole one stays where this one has errors. */
  async read(): Promise<void> {
    // First: what is saved meanwhile is read again.
    this.isStale = false
    await this.#guard(async () => {
      const reading = await readVersion(this.location)
      const former = this.reading
      this.reading = reading
      const before = this.whole
      this.whole = reading.whole ?? before
      this.#since = this.whole && findChangedLines(this.whole.source.text, reading.text)
      if (former !== undefined) this.change = this.#changeSince(former, before)
    })
  }

  /** Where the author last typed, in the page that is shown from now on. */
  #changeSince(former: VersionReading, before: WholeVersion | undefined): ToldChange | undefined {
    const { reading, whole } = this
    if (reading === undefined || whole === undefined) return undefined
    const typed = findChangedLines(former.text, reading.text)
    const block = typed === undefined ? undefined : this.blockOf(lastTyped(typed))
    const moved = before === undefined ? undefined : findChangedLines(before.source.text, whole.source.text)
    this.#revision += 1
    return {
      revision: this.#revision,
      ...(block === undefined ? {} : { block }),
      from: moved?.formerEnd ?? 1,
      by: moved === undefined ? 0 : moved.end - moved.formerEnd,
    }
  }

  /** The block of the page that is shown in which a line of the text stands, as it was read last. */
  blockOf(line: number): string | undefined {
    const shown = this.#since === undefined ? line : formerLine(line, this.#since)
    return this.whole && blockAt(this.whole.marked.places, shown)?.block
  }

  /** True where a file is not of the last text without errors. */
  lacks(output: Output): boolean {
    return this.whole !== undefined && this.#files.get(output)?.of !== this.whole
  }

  /** The file as it was last made. */
  made(output: Output): Made | undefined {
    return this.#files.get(output)?.made
  }

  /** What is told about it: by its text, and by the formats in which it was written since. */
  diagnostics(): readonly Diagnostic[] {
    const ofFiles = [...this.#files.values()].flatMap((file) =>
      file.of === this.reading?.whole ? file.diagnostics : [],
    )
    const all = [...this.document.diagnostics, ...(this.reading?.diagnostics ?? []), ...ofFiles]
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  }

  /** Writes a file of the last text without errors. */
  async write(format: Format): Promise<void> {
    const { whole } = this
    if (whole === undefined) return
    const wasMade = await this.#guard(async () => {
      const { bytes, diagnostics } = await writeVersion(whole, format)
      const block = format === 'pdf' ? this.change?.block : undefined
      const page = block === undefined || bytes.length === 0 ? undefined : await findPage(whole, block)
      this.#keep(format, { of: whole, diagnostics, bytes, ...(page === undefined ? {} : { page }) })
    })
    // Not tried again before the text is another.
    if (!wasMade) this.#keep(format, { of: whole, diagnostics: [], bytes: new Uint8Array() })
  }

  /** Takes the Word file as LibreOffice has printed it. */
  keepPrinted(of: WholeVersion, printed: PrintedWord): void {
    const fault = 'fault' in printed ? printed.fault : undefined
    if (fault === 'stopped') return
    this.withoutOffice = fault
    this.#keep('office', { of, diagnostics: [], bytes: 'bytes' in printed ? printed.bytes : new Uint8Array() })
  }

  #keep(output: Output, { bytes, page, ...tried }: Omit<HeldFile, 'made'> & Omit<Made, 'revision'>): void {
    this.#revision += 1
    const made =
      bytes.length === 0
        ? this.made(output)
        : { bytes, revision: this.#revision, ...(page === undefined ? {} : { page }) }
    this.#files.set(output, { ...tried, ...(made === undefined ? {} : { made }) })
  }

  /** A fault of ours costs this version alone. */
  async #guard(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      this.fault = undefined
      return true
    } catch (fault) {
      this.fault = sendable(fault).message
      return false
    }
  }
}
