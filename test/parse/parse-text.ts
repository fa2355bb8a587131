/** Parses a text as the pipeline does, with facts that do not matter. */
import { VFile } from 'vfile'
import { diagnosticsOf, type Diagnostic } from '../../pipeline/diagnostics.ts'
import type { Document } from '../../pipeline/document.ts'
import type { Facts } from '../../pipeline/facts/facts.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { parser } from '../../pipeline/parse/syntax.ts'
import { toDocument } from '../../pipeline/parse/to-document.ts'
import type { Source } from '../../pipeline/source.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

export interface Parsed {
  readonly document: Document
  readonly diagnostics: readonly Diagnostic[]
}

export interface ParseOptions {
  readonly language?: LanguageCode
  readonly limits?: Partial<Limits>
  readonly kind?: Facts['kind']
}

/** Facts of a letter in a language. */
export function factsIn(language: LanguageCode): Facts {
  return {
    kind: 'letter',
    language,
    organs: [{ organ: 'general-assembly' }],
    agenda: [],
    distribution: 'general',
    date: '2021-01-07',
    original: ['en'],
    dutyStation: 'new-york',
    agendaTitles: [],
    tables: 'numbered',
    notes: 'foot',
    places: new Map(),
  }
}

/** The source of a text without pictures, in one file. */
export function sourceOf(text: string, facts: Facts): Source {
  return {
    path: 'en.md',
    text,
    facts,
    files: [{ name: 'en.md', text, comments: [] }],
    digests: new Map(),
    picture: async () => undefined,
  }
}

/** The document of a text, and what was said about it. */
export function parseText(text: string, { language = 'en', limits = {}, kind = 'letter' }: ParseOptions = {}): Parsed {
  const source = sourceOf(text, { ...factsIn(language), kind })
  const file = new VFile({ path: 'en.md', value: text, data: { source } })
  const document = toDocument({ limits: { ...defaultLimits, ...limits } })(parser.parse(file), file)
  return { document, diagnostics: diagnosticsOf(file) }
}

/** `line:column code` of every diagnostic. */
export function codesOf({ diagnostics }: Parsed): readonly string[] {
  return diagnostics.map(({ place, code }) => `${place.line}:${place.column} ${code}`)
}

/** A tree without its positions and facts, for comparing. */
export function bare<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    key === 'position' || key === 'facts' ? undefined : inner,
  )
  // What is left out is optional for the tests that compare.
  return JSON.parse(text) as Value
}
