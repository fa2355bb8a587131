/** A document with open texts: what was checked of it last. */
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { keepNothing, type CheckedVersion, type Kept } from './check-version.ts'
import { HeldParity } from './held-parity.ts'
import type { OpenDocument } from './open-document.ts'

/** What is held of one language. */
export interface HeldText {
  readonly kept: Kept
  /** Which state of its texts is being checked, and what comes of that; nothing where another came first. */
  running?: { readonly stamp: string; readonly checked: Promise<CheckedVersion | undefined> } | undefined
  /** What was checked last. */
  last?: { readonly stamp: string; readonly checked: CheckedVersion }
  /** Milliseconds that it took. */
  took: number
}

/** A document that is looked at. */
export class HeldDocument {
  document: OpenDocument
  /** Where messages were told. */
  told: ReadonlySet<string> = new Set()
  readonly #versions = new Map<string, HeldText>()
  readonly parity = new HeldParity()
  /** What other languages tell of the facts that all share. */
  ofFacts: readonly Diagnostic[] = []

  constructor(document: OpenDocument) {
    this.document = document
  }

  version({ name }: LanguageFile): HeldText {
    const held = this.#versions.get(name) ?? { kept: keepNothing(), took: 0 }
    this.#versions.set(name, held)
    return held
  }

  /** Gives up versions of which nothing is open any longer. */
  release(isOpen: (location: LanguageFile) => boolean): void {
    for (const location of this.document.languages) if (!isOpen(location)) this.#versions.delete(location.name)
  }

  /** What was told last, each once; of languages that have changed, nothing that they say otherwise than the others. */
  diagnostics(stamps: ReadonlyMap<string, string>): readonly Diagnostic[] {
    const checked = [...this.#versions.values()].flatMap(({ last }) => last?.checked.diagnostics ?? [])
    const all = [...this.document.diagnostics, ...checked, ...this.ofFacts, ...this.parity.told(stamps)]
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  }

  /** The file of which a message speaks. */
  fileOf({ place }: Diagnostic): string {
    return join(dirname(this.document.root), place.path)
  }
}

/** What tells documents apart: a folder, or a file of its own. */
export function documentKey({ root, languages }: OpenDocument): string {
  const [only] = languages
  return only === undefined || only.language !== undefined || only.facts !== undefined ? root : join(root, only.name)
}
