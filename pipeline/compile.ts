/** From parse to write, on one screen: one language of one document from its text to the bytes of its files. */
import { unified } from 'unified'
import { VFile } from 'vfile'
import { runRules } from './check/run-rules.ts'
import { noSettings, type CheckSettings } from './check-settings.ts'
import { dropSilenced, openSilencing } from './check/silence/index.ts'
import { diagnosticsOf, dropMessages, hasErrors, type Code, type Diagnostic } from './diagnostics.ts'
import type { Document } from './document.ts'
import { lookAtDraft, lookAtRefused } from './drafts.ts'
import { parseSections } from './parse/sections.ts'
import { toDocument } from './parse/to-document.ts'
import { tellLonelyBrackets } from './prepare/lonely-brackets.ts'
import { tellLonelyMarks } from './prepare/lonely-marks.ts'
import { tellReversedFigures } from './prepare/reversed-figures.ts'
import { dropToldSlips } from './prepare/told-slips.ts'
import { tellSlips } from './prepare/tell-slips.ts'
import { measure } from './measure/index.ts'
import { toPublication } from './prepare/index.ts'
import type { Publication } from './publication.ts'
import type { Source } from './source.ts'
import { findCompanions, type NamedResult } from './companions.ts'
import { formats as allFormats, type Format } from './write/formats.ts'
import { tellAll, writers } from './write/index.ts'

/** One finished file, not yet on the disk. */
export interface CompiledFile {
  readonly format: Format
  readonly bytes: Uint8Array
}

/** What became of a source: nothing but diagnostics where there is an error among them. */
export interface Compiled {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly CompiledFile[]
  readonly publication?: Publication
}

const processor = unified()
  .use(parseSections)
  .use(toDocument)
  .use(openSilencing)
  .use(tellLonelyMarks)
  .use(tellLonelyBrackets)
  .use(tellSlips)
  .use(tellReversedFigures)
  .use(dropToldSlips)
  .freeze()

/** What is made of a source. */
export interface Wanted {
  readonly formats: readonly Format[]
  /** Whether the source travels in the files that can carry it. */
  readonly carriesSource: boolean
  /** Whether a text is held against all rules, and nothing written. */
  readonly checks?: true
  /** Whether the words of a text that is checked are looked up in a dictionary. */
  readonly spells?: true
  /** Whether what was compared of its languages is to come back. */
  readonly parity?: true
  /** Called between two steps; where it throws, the version is given up: it is another by then. */
  readonly between?: () => Promise<void>
}

/** What is made of one language among those of its document. */
export interface WantedVersion extends Wanted {
  /** All that is made of the document, so that pages lead to it. */
  readonly results?: readonly NamedResult[]
  /** What the document's folder says of checks. */
  readonly settings?: CheckSettings
}

/** What only follows from a kind that is wrong. */
const ofKinds: ReadonlySet<string> = new Set<Code>(['title-missing', 'title-composed', 'letter-numbered'])

/** A source whose facts or characters are wrong. */
export interface Draft {
  readonly source: Source
  readonly isKindKnown: boolean
}

/** Looks through the text of a draft, so that all that can be known is told at once. */
export async function lookThrough({ source, isKindKnown }: Draft, wanted: WantedVersion, file: VFile): Promise<void> {
  const before = file.messages.length
  const document = await parse(source, wanted, file)
  if (document !== undefined) await lookAtDraft(document, { source, formats: wanted.formats }, file)
  dropSilenced(file)
  if (!isKindKnown) dropMessages(file, ({ ruleId = '' }, index) => index >= before && ofKinds.has(ruleId))
}

/** Turns one source into files; `file` is the one it was read with, and carries its messages. */
export async function compile(source: Source, wanted: WantedVersion, file = new VFile()): Promise<Compiled> {
  const publication = await decide(source, wanted, file)
  if (publication === undefined) return { diagnostics: diagnosticsOf(file), files: [] }
  const files = wanted.checks ? await lookOver(publication, wanted, file) : await writeAll(publication, wanted, file)
  dropSilenced(file)
  const diagnostics = diagnosticsOf(file)
  return hasErrors(file) ? { diagnostics, files: [] } : { diagnostics, files, publication }
}

/** Decides all about a source but its pages: what writers are given; absent where there is an error. */
export async function decide(source: Source, wanted: WantedVersion, file: VFile): Promise<Publication | undefined> {
  const publication = await decideAll(source, wanted, file)
  dropSilenced(file)
  return publication
}

async function decideAll(source: Source, wanted: WantedVersion, file: VFile): Promise<Publication | undefined> {
  const { formats } = wanted
  const document = await parse(source, wanted, file)
  if (document === undefined || hasErrors(file)) {
    if (document !== undefined) await lookAtDraft(document, { source, formats }, file)
    return undefined
  }
  const whole = await toPublication()(document, file)
  if (hasErrors(file)) {
    await lookAtRefused(whole, { source, formats }, file)
    return undefined
  }
  return measure(wanted.carriesSource ? whole : { ...whole, origin: [] })
}

/** The document of a source; absent where its text was refused before it was parsed. */
export async function parse(
  source: Source,
  wanted: Omit<WantedVersion, 'formats' | 'carriesSource' | 'results'>,
  file: VFile,
): Promise<Document | undefined> {
  Object.assign(file, {
    path: source.path,
    value: source.text,
    data: { ...file.data, source, settings: wanted.settings ?? noSettings },
  })
  const before = file.messages.length
  const tree = processor.parse(file)
  if (file.messages.length > before) return undefined
  await wanted.between?.()
  const document = await processor.run(tree, file)
  file.data.document = document
  file.data.isWhole = !hasErrors(file)
  await wanted.between?.()
  if (wanted.spells) await giveDictionary(document, file)
  runRules(document, wanted.checks ? 'all' : 'errors', file)
  await wanted.between?.()
  return document
}

/** Loaded when asked for: no build needs it. */
async function giveDictionary({ facts }: Document, { data }: VFile): Promise<void> {
  const { openDictionary } = await import('./check/spelling/dictionaries.ts')
  const dictionary = await openDictionary(facts.language)
  if (dictionary !== undefined) data.dictionary = dictionary
}

/** Has every format tell what it would tell as it is written. */
async function lookOver(publication: Publication, { formats }: Wanted, file: VFile): Promise<readonly CompiledFile[]> {
  for (const format of formats) await tellAll[format]?.(publication, file)
  return []
}

/** The page comes last: it says how large the others are. */
async function writeAll(
  publication: Publication,
  { formats, results = [] }: WantedVersion,
  file: VFile,
): Promise<CompiledFile[]> {
  const files: CompiledFile[] = []
  for (const format of allFormats.filter((one) => formats.includes(one))) {
    const companions = findCompanions(results, publication.language, files)
    files.push({ format, bytes: await writers[format](publication, file, companions) })
  }
  return files
}
