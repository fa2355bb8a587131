/** The documents of a preview: found anew when files come and go, under names that are no paths. */
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { planBuild, textNames, type Plan, type PlannedDocument } from '../build/plan.ts'
import { sha256 } from '../text/sha256.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import type { Search } from '../read/folders.ts'
import { HeldVersion } from './held-version.ts'

/** What of the documents is looked at. */
export interface Chosen {
  readonly document: string
  readonly language: string
}

/** Versions that are kept, whether they are looked at or not. */
const mostHeld = 24

/** The documents that were found, and the versions of them that were looked at. */
export class Documents {
  readonly #search: Search
  #plan: Plan = { documents: [], diagnostics: [] }
  #documents: ReadonlyMap<string, PlannedDocument> = new Map()
  readonly #held = new Map<string, HeldVersion>()

  constructor(search: Search) {
    this.#search = search
  }

  /** Finds all documents; a version of one that is gone goes, too. */
  async find(): Promise<Plan> {
    this.#plan = await planBuild(this.#search)
    this.#documents = new Map(this.#plan.documents.map((document) => [documentId(document), document]))
    for (const [key, held] of this.#held) {
      const document = this.#documents.get(documentId(held.document))
      const location = document?.languages.find(({ name }) => name === held.location.name)
      if (document === undefined || location === undefined) this.#held.delete(key)
      else Object.assign(held, { document, location })
    }
    return this.#plan
  }

  /** All that were found, by their names in addresses. */
  get all(): ReadonlyMap<string, PlannedDocument> {
    return this.#documents
  }

  /** What was given to the command, absolute. */
  get roots(): readonly string[] {
    return this.#search.paths.map((path) => resolve(this.#search.from, path))
  }

  get plan(): Plan {
    return this.#plan
  }

  /** Versions that were looked at. */
  get held(): readonly HeldVersion[] {
    return [...this.#held.values()]
  }

  /** The version of a choice: of its document the language that is asked for, English, or the first. */
  hold({ document: id, language }: Chosen): HeldVersion | undefined {
    const document = this.#documents.get(id)
    const locations = document?.languages ?? []
    const named = (name: string): LanguageFile | undefined => locations.find((one) => languageId(one) === name)
    const location = named(language) ?? named('en') ?? locations[0]
    if (document === undefined || location === undefined) return undefined
    const key = versionKey(document, location)
    const held = this.#held.get(key) ?? new HeldVersion(document, location)
    // Last, as what was looked at last.
    this.#held.delete(key)
    this.#held.set(key, held)
    return held
  }

  /** A version by its name in addresses. */
  heldBy(key: string): HeldVersion | undefined {
    return this.#held.get(key)
  }

  /** A version that was looked at, or is to be. */
  heldOf(document: PlannedDocument, location: LanguageFile): HeldVersion | undefined {
    return this.#held.get(versionKey(document, location))
  }

  /** Gives up what was looked at longest ago. */
  release(shown: ReadonlySet<HeldVersion>): void {
    for (const [key, held] of this.#held) {
      if (this.#held.size <= mostHeld) return
      if (!shown.has(held)) this.#held.delete(key)
    }
  }

  /** Takes note of files that have changed. */
  async refresh(changed: readonly string[]): Promise<void> {
    if (!(await this.#areTexts(changed))) await this.find()
    this.held.forEach((held) => held.compare())
  }

  /** True for texts and facts of versions that are held, and that are still there: no document has come or gone. */
  async #areTexts(changed: readonly string[]): Promise<boolean> {
    const texts = new Set(
      this.held.flatMap(({ document }) => textNames(document).map((name) => join(document.root, name))),
    )
    if (!changed.every((path) => texts.has(path))) return false
    const there = await Promise.all(
      changed.map((path) =>
        access(path).then(
          () => true,
          () => false,
        ),
      ),
    )
    return there.every(Boolean)
  }
}

/** Names in addresses: asked for with each of thousands of documents, whenever something is told. */
const ids = new WeakMap<PlannedDocument, string>()

/** The name of a document in addresses: says nothing, and stays. */
export function documentId(document: PlannedDocument): string {
  const known = ids.get(document)
  if (known !== undefined) return known
  const place = [document.root, document.document, document.path].join('\n')
  const id = sha256(new TextEncoder().encode(place)).slice(0, 16)
  ids.set(document, id)
  return id
}

/** The name of a language in addresses. */
export function languageId({ language }: LanguageFile): string {
  return language ?? 'text'
}

/** The name of a version in addresses. */
export function versionKey(document: PlannedDocument, location: LanguageFile): string {
  return `${documentId(document)}-${languageId(location)}`
}
