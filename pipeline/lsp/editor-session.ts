/** The work of the server: texts are checked as they are typed, the last state of each alone, and the editor is told. */
import { sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node'
import { VFile } from 'vfile'
import type { CheckSettings } from '../check-settings.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { settingsReader } from '../read/check-settings.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { stampOf, storedTextAt } from '../read/stored-files.ts'
import { checkVersion, type CheckedVersion } from './check-version.ts'
import { documentKey, HeldDocument, type HeldText } from './held-document.ts'
import { findDocument, withUnsaved, type OpenDocument } from './open-document.ts'
import { addressOf, pathOf, type OpenText, type OpenTexts } from './open-texts.ts'
import { factsFile, fileOf, setPages, tellFacts, type DocumentState, type LookedAt } from './looked-at.ts'
import { linesIn } from './positions.ts'
import { tellDiagnostic } from './tell-diagnostic.ts'

/** What a session is given. */
export interface EditorSessionOrder {
  readonly texts: OpenTexts
  /** Where the pages of the messages stand. */
  readonly pages: string
  /** Folders that the editor has open. */
  readonly folders: () => readonly string[]
  readonly publish: (params: PublishDiagnosticsParams) => void
  /** Hears of faults of our own. */
  readonly fail: (fault: unknown) => void
}

/** A check that is being done. */
interface Check {
  readonly version: HeldText
  readonly document: DocumentState
  readonly stamp: string
}

/** The text is another by now. */
class Superseded extends Error {}

/** Milliseconds without a key before a text is checked; as long as a check of it takes, but no longer than the last. */
const shortest = 40
const longest = 400

/** Milliseconds without a key before pages are set and languages compared. */
const restAfterCheck = 600

/** Documents that are looked at, and what is still to be checked of them. */
export class EditorSession {
  readonly #order: EditorSessionOrder
  readonly #held = new Map<string, HeldDocument>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  /** Files of the disk have changed so often. */
  #epoch = 0

  constructor(order: EditorSessionOrder) {
    this.#order = order
  }

  /** Takes note of a text that was opened or changed: it is checked when nothing more is typed. */
  change(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.set(
      uri,
      setTimeout(() => void this.#work(uri), this.#delayOf(uri)),
    )
  }

  /** Takes note of a text that was closed: its document is told without it, or not at all. */
  async close(uri: string): Promise<void> {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    for (const [key, held] of this.#held) {
      const open = this.#textsOf(held.document)
      held.release((location) => open.some(({ path }) => path === fileOf(location, held.document)))
      const [first] = open
      if (first !== undefined) this.change(first.uri)
      else {
        this.#publish(held, [])
        this.#held.delete(key)
      }
    }
  }

  /** Takes note of files that have changed on the disk: of those that are open the editor has the text. */
  refresh(changed: readonly string[]): void {
    const open = this.open()
    if (changed.every((uri) => open.includes(uri))) return
    this.#epoch += 1
    for (const uri of open) this.change(uri)
  }

  /** Addresses of the open texts. */
  open(): readonly string[] {
    return this.#order.texts.all().map(({ uri }) => uri)
  }

  /** An open text as it is now, checked; without that where it is typed on meanwhile. */
  async look(uri: string): Promise<LookedAt | undefined> {
    const found = await this.find(uri)
    if (found?.location === undefined) return found
    const checked = await this.#check(found.document, found.location)
    return checked === undefined ? found : { ...found, checked }
  }

  /** An open text with its document, and with what was checked of it last. */
  async find(uri: string): Promise<LookedAt | undefined> {
    const { texts } = this.#order
    const path = pathOf(uri)
    const found =
      path === undefined
        ? undefined
        : await findDocument(
            path,
            texts.all().map((one) => one.path),
          )
    // As it is by now.
    const text = texts.get(uri)
    if (found === undefined || text === undefined) return undefined
    const stamps = new Map(found.languages.map((each) => [each.name, this.#stampOf(each, found)]))
    const document = { ...withUnsaved(found, texts.in(found.root)), stamps }
    const location = document.languages.find((each) => fileOf(each, document) === text.path)
    const last = location && this.#held.get(documentKey(document))?.version(location).last
    return {
      text,
      document,
      ...(location === undefined ? {} : { location }),
      ...(last === undefined ? {} : { checked: last.checked }),
    }
  }

  #delayOf(uri: string): number {
    const path = this.#order.texts.get(uri)?.path
    const took = [...this.#held.values()].flatMap((held) =>
      held.document.languages
        .filter((each) => fileOf(each, held.document) === path)
        .map((each) => held.version(each).took),
    )
    return Math.min(longest, Math.max(shortest, ...took))
  }

  async #work(uri: string): Promise<void> {
    this.#timers.delete(uri)
    try {
      const found = await this.find(uri)
      if (found === undefined) return
      const held = this.#hold(found.document)
      for (const location of this.#wanted(found.document)) await this.#check(found.document, location)
      held.ofFacts = this.#isOpen(found.document, factsFile(found.document)) ? tellFacts(found.document) : []
      if (this.#timers.has(uri)) return
      this.#publish(held, held.diagnostics(found.document.stamps))
      this.#timers.set(
        uri,
        setTimeout(() => void this.#workAtRest(uri, found.document), restAfterCheck),
      )
    } catch (fault) {
      this.#order.fail(fault)
    }
  }

  /** Tells what only pages and other languages tell, when nothing is typed. */
  async #workAtRest(uri: string, document: DocumentState): Promise<void> {
    this.#timers.delete(uri)
    try {
      const held = this.#hold(document)
      for (const location of this.#wanted(document))
        await setPages(held.version(location), document.stamps.get(location.name))
      const { languages, stamps } = document
      const settings = this.#settingsOf(document)
      const isStill = (): boolean =>
        !this.#timers.has(uri) && languages.every((each) => this.#stampOf(each, document) === stamps.get(each.name))
      await held.parity.compare({ languages, stamps, settings, between: async () => this.#goOn(isStill) })
      if (isStill()) this.#publish(held, held.diagnostics(stamps))
    } catch (fault) {
      if (!(fault instanceof Superseded)) this.#order.fail(fault)
    }
  }

  #hold(document: OpenDocument): HeldDocument {
    const key = documentKey(document)
    const held = this.#held.get(key) ?? new HeldDocument(document)
    held.document = document
    this.#held.set(key, held)
    return held
  }

  /** The languages that are open; one where the facts alone are. */
  #wanted(document: OpenDocument): readonly LanguageFile[] {
    const open = document.languages.filter((each) => this.#isOpen(document, fileOf(each, document)))
    if (open.length > 0) return open
    const english = document.languages.find(({ language }) => language === 'en')
    return [english ?? document.languages[0]].filter((each) => each !== undefined)
  }

  #isOpen({ root }: OpenDocument, path: string | undefined): boolean {
    return path !== undefined && root !== '' && this.#order.texts.at(path) !== undefined
  }

  #textsOf(document: OpenDocument): readonly OpenText[] {
    const files = [...document.languages.map((each) => fileOf(each, document)), factsFile(document)]
    return this.#order.texts.all().filter(({ path }) => files.includes(path))
  }

  /** Which state of its files a version is of. */
  #stampOf(location: LanguageFile, document: OpenDocument): string {
    const files = [fileOf(location, document), factsFile(document)].filter((path) => path !== undefined)
    const versions = files.map((path) => this.#order.texts.at(path)?.version ?? `stored ${stampOf(path)}`)
    return [this.#epoch, ...versions].join(' ')
  }

  /** What a check of a version comes to; nothing where it is another before that is done. */
  async #check(document: DocumentState, location: LanguageFile): Promise<CheckedVersion | undefined> {
    const version = this.#hold(document).version(location)
    const stamp = document.stamps.get(location.name) ?? ''
    if (version.last?.stamp === stamp) return version.last.checked
    if (version.running?.stamp !== stamp)
      version.running = { stamp, checked: this.#checkNow({ version, document, stamp }, location) }
    return version.running.checked
  }

  async #checkNow({ version, document, stamp }: Check, location: LanguageFile): Promise<CheckedVersion | undefined> {
    const begun = performance.now()
    const between = async (): Promise<void> => this.#goOn(() => this.#stampOf(location, document) === stamp)
    try {
      await between()
      const checked = await checkVersion(location, {
        kept: version.kept,
        folder: document.root,
        settings: this.#settingsOf(document),
        between,
      })
      version.last = { stamp, checked }
      version.took = performance.now() - begun
      return checked
    } catch (fault) {
      version.running = undefined
      if (!(fault instanceof Superseded)) this.#order.fail(fault)
      return undefined
    }
  }

  /** Between two steps: what is typed meanwhile is heard, and ends what is done. */
  async #goOn(isStill: () => boolean): Promise<void> {
    await setImmediate()
    if (!isStill()) throw new Superseded()
  }

  /** What the folders of a document say of checks, up to the one that the editor has open. */
  #settingsOf({ root }: OpenDocument): CheckSettings {
    const from = this.#order.folders().find((folder) => root.startsWith(folder + sep))
    // What is wrong in these files is told by `masthead check`.
    return settingsReader(new VFile(), { from: from ?? root, paths: [] })(root)
  }

  /** Tells all that was found, by file; where nothing is found any longer, that. */
  #publish(held: HeldDocument, diagnostics: readonly Diagnostic[]): void {
    const found = new Set(diagnostics.map((one) => held.fileOf(one)))
    const open = this.#textsOf(held.document).map(({ path }) => path)
    for (const path of new Set([...found, ...open, ...held.told])) {
      const ofFile = diagnostics.filter((one) => held.fileOf(one) === path)
      const text = this.#order.texts.at(path)
      const lines = text?.lines ?? linesIn(storedTextAt(path))
      this.#order.publish({
        uri: text?.uri ?? addressOf(path),
        ...(text === undefined ? {} : { version: text.version }),
        diagnostics: ofFile.map((one) => tellDiagnostic(one, lines, this.#order.pages)),
      })
    }
    held.told = found
  }
}
