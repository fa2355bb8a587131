/** What each language of a document says otherwise than most: told in the file that differs, of what the editor has and of what is stored. */
import { VFile } from 'vfile'
import type { CheckSettings } from '../check-settings.ts'
import { parse } from '../compile.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { KeptSections } from '../parse/kept-sections.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { readSource } from '../read/source.ts'
import { isSilenced } from '../silencing.ts'
import type { Source } from '../source.ts'

/** A language as it was read for this; absent what was refused. */
interface ReadVersion {
  readonly stamp: string
  readonly text?: { readonly file: VFile; readonly source: Source }
  /** Made once all texts together are known to be short enough: null where it was refused. */
  document?: Document | null
}

/** A language that can be compared. */
interface SoundVersion {
  readonly name: string
  readonly file: VFile
  readonly source: Source
  readonly document: Document
}

/** The languages of a document as they are now. */
export interface ComparedNow {
  readonly languages: readonly LanguageFile[]
  /** Which state each is in, by its file. */
  readonly stamps: ReadonlyMap<string, string>
  readonly settings: CheckSettings
  /** Called before each language is read; throws where something is typed meanwhile. */
  readonly between: () => Promise<void>
}

/** Signs of all languages together that are compared while somebody types; longer documents are for `masthead check`. */
const mostSigns = 600_000

/** What was compared last. */
export class HeldParity {
  #read = new Map<string, ReadVersion>()
  readonly #sections = new Map<string, KeptSections>()
  #told: ReadonlyMap<string, readonly Diagnostic[]> = new Map()

  /** What was told of languages that have not changed since. */
  told(stamps: ReadonlyMap<string, string>): readonly Diagnostic[] {
    return [...this.#told].flatMap(([name, told]) => (this.#read.get(name)?.stamp === stamps.get(name) ? told : []))
  }

  /** Holds the languages against each other; those that have not changed are not read again. */
  async compare({ languages, stamps, settings, between }: ComparedNow): Promise<void> {
    if (languages.length < 2 || this.#isKnown(languages, stamps)) return
    const read = new Map<string, ReadVersion>()
    for (const location of languages) {
      const { name } = location
      await between()
      const stamp = stamps.get(name) ?? ''
      const known = this.#read.get(name)
      const version = known?.stamp === stamp ? known : { stamp, ...readText(location) }
      read.set(name, version)
      // What was read is kept though something is typed before all is.
      this.#read.set(name, version)
      this.#told = new Map([...this.#told].filter(([told]) => told !== name || version === known))
    }
    const signs = [...read.values()].reduce((sum, { text }) => sum + (text?.source.text.length ?? 0), 0)
    const sound = signs > mostSigns ? [] : await this.#parseAll(read, settings, between)
    await between()
    // Loaded here and not above: most texts that are opened have no other language.
    const { compareLanguages } = await import('../check/parity/index.ts')
    const { diagnostics } = compareLanguages(sound)
    this.#read = read
    const found = new Map(sound.map(({ name, file }, at) => [name, { file, all: diagnostics[at] ?? [] }]))
    // Of those that could not be compared nothing is told, which is known, too.
    this.#told = new Map(
      [...read.keys()].map((name) => {
        const own = found.get(name)
        return [name, own === undefined ? [] : own.all.filter(({ code, place }) => !isSilenced(own.file, code, place))]
      }),
    )
  }

  async #parseAll(
    read: ReadonlyMap<string, ReadVersion>,
    settings: CheckSettings,
    between: ComparedNow['between'],
  ): Promise<readonly SoundVersion[]> {
    const sound: SoundVersion[] = []
    for (const [name, version] of read) {
      const { text } = version
      if (text === undefined) continue
      await between()
      version.document ??= (await this.#parseOne(name, text, settings)) ?? null
      if (version.document !== null) sound.push({ name, ...text, document: version.document })
    }
    return sound
  }

  /** Of a text that was parsed before, the sections alone that have changed. */
  async #parseOne(
    name: string,
    { file, source }: NonNullable<ReadVersion['text']>,
    settings: CheckSettings,
  ): Promise<Document | undefined> {
    const sections = this.#sections.get(name) ?? new KeptSections()
    this.#sections.set(name, sections)
    sections.begin()
    file.data.sections = sections
    const document = await parse(source, { settings }, file)
    return file.data.isWhole === true ? document : undefined
  }

  #isKnown(languages: readonly LanguageFile[], stamps: ReadonlyMap<string, string>): boolean {
    return (
      languages.length === this.#read.size &&
      languages.every(({ name }) => this.#told.has(name) && this.#read.get(name)?.stamp === stamps.get(name))
    )
  }
}

function readText(location: LanguageFile): Pick<ReadVersion, 'text'> {
  const file = new VFile()
  const source = readSource(file, location)
  return source === undefined ? {} : { text: { file, source } }
}
