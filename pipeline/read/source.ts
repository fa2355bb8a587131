/** Reads one language of one document: its text, its facts, and a way to its pictures. */
import type { VFile } from 'vfile'
import { hasErrors, report, reportAll } from '../diagnostics.ts'
import type { Facts } from '../facts/facts.ts'
import { defaultLimits, type Limits } from '../text/limits.ts'
import { locateIn } from '../text/positions.ts'
import type { Source, SourceFile } from '../source.ts'
import { findComplexity } from './complexity.ts'
import type { FactGroup } from './fact-tree.ts'
import { findLooseMatter, type LooseMatter } from './loose-matter.ts'
import { checkAllFacts, draftOf, type CheckedFacts } from './check-facts.ts'
import type { LanguageFile } from './document-folder.ts'
import { findFrontMatter, type FrontMatter } from '../text/front-matter.ts'
import { fenceCure } from '../text/markup/facts.ts'
import { pictureReader } from './pictures.ts'
import { readText } from './text.ts'
import { parseFacts } from './parse-facts.ts'
import { findYamlComments } from './yaml.ts'

/** What is read of one language. */
export interface LanguageRead {
  /** Absent after everything that is wrong with it has been reported. */
  readonly source?: Source
  /** In its place, a source whose text can be looked through; absent where it would be misread. */
  readonly draft?: Source
  /** Whether the kind of a draft is its author's. */
  readonly isKindKnown: boolean
  /** Of every file that was asked for, also where nothing came of it: see `Source`. */
  readonly digests: ReadonlyMap<string, string>
}

/** The source of one language; absent after everything that is wrong with it has been reported on `file`. */
export function readSource(file: VFile, location: LanguageFile, limits: Limits = defaultLimits): Source | undefined {
  return readLanguage(file, location, limits).source
}

/** The source of one language, or what there is of it after everything that is wrong with it has been reported on `file`. */
export function readLanguage(file: VFile, location: LanguageFile, limits: Limits = defaultLimits): LanguageRead {
  const digests = new Map<string, string>()
  const text = readText(file, { ...location, digests }, limits)
  const shared = readShared(file, { ...location, digests }, limits)
  const checked = text === undefined ? undefined : checkText(file, { location, text, shared }, limits)
  if (text === undefined || checked === undefined) return { isKindKnown: false, digests }
  const { facts, draft } = checked
  const source = toSource(file, {
    location,
    text: checked.text,
    facts: facts ?? draft.facts,
    shared: shared?.text,
    limits,
    digests,
  })
  return facts !== undefined && !hasErrors(file)
    ? { source, isKindKnown: true, digests }
    : { draft: source, isKindKnown: !draft.unsound.has('kind'), digests }
}

/** The facts of `document.yaml`: absent where there is none, or where it was refused. */
function readShared(
  file: VFile,
  { root, facts, digests }: LanguageFile & { readonly digests: Map<string, string> },
  limits: Limits,
): Shared | undefined {
  if (facts === undefined) return undefined
  const text = readText(file, { root, ...facts, digests }, limits)
  if (text === undefined) return undefined
  const parsed = parseFacts(file, { yaml: text, locate: locateIn(facts.path, text) }, limits)
  return parsed && { facts: parsed, text: { name: facts.name, text, comments: findYamlComments(text) } }
}

interface Shared {
  readonly facts: FactGroup
  readonly text: SourceFile
}

interface ReadText {
  readonly location: LanguageFile
  readonly text: string
  readonly shared: Shared | undefined
}

/** Facts, and the text without facts that are not fenced: it is looked through alone. */
interface CheckedText extends CheckedFacts {
  readonly text: string
}

function checkText(file: VFile, read: ReadText, limits: Limits): CheckedText | undefined {
  const { text, location } = read
  const locate = locateIn(location.path, text)
  const found = findFrontMatter(text)
  const loose = findLooseMatter(text, found)
  const matter = loose ?? found
  // An open one is loose.
  if (matter === 'open') return undefined
  for (const { offset, problem } of loose?.fences ?? [])
    report(file, 'front-matter', locate(offset), problem, fenceCure)
  const excess = findComplexity({ text, start: matter.bodyOffset, locate }, limits)
  reportAll(file, excess)
  const checked = readFacts(file, { ...read, matter }, limits)
  return excess.length === 0 ? { ...checked, text: loose === undefined ? text : withoutMatter(text, loose) } : undefined
}

/** The text with blanks for its facts, sign for sign, so that every place stays where it is. */
function withoutMatter(text: string, { start, bodyOffset }: LooseMatter): string {
  return text.slice(0, start) + text.slice(start, bodyOffset).replace(/[^\n]/g, ' ') + text.slice(bodyOffset)
}

/** Facts of both files; nothing is said of missing ones while a file of them cannot be read. */
function readFacts(
  file: VFile,
  { text, location, shared, matter }: ReadText & { matter: FrontMatter },
  limits: Limits,
): CheckedFacts {
  const locate = locateIn(location.path, text)
  const own = parseFacts(file, { yaml: matter.yaml, locate: (offset) => locate(matter.offset + offset) }, limits)
  const { language } = location
  if (own === undefined || (location.facts !== undefined && shared === undefined))
    return { draft: draftOf(own ?? shared?.facts, language) }
  const start = { path: location.path, line: 1, column: 1 }
  return checkAllFacts(file, {
    own,
    start,
    ...(shared === undefined ? {} : { shared: shared.facts }),
    ...(language === undefined ? {} : { language }),
  })
}

interface ReadFacts {
  readonly location: LanguageFile
  readonly text: string
  readonly facts: Facts
  readonly shared: SourceFile | undefined
  readonly limits: Limits
  readonly digests: Map<string, string>
}

/** The language file, with the comments of its front matter; those of its text are found where it is parsed. */
function ownText({ name }: LanguageFile, text: string): SourceFile {
  const matter = findFrontMatter(text)
  if (matter === 'open') return { name, text, comments: [] }
  const { yaml, offset } = matter
  const comments = findYamlComments(yaml).map(({ start, end }) => ({ start: start + offset, end: end + offset }))
  return { name, text, comments }
}

function toSource(file: VFile, { location, text, facts, shared, limits, digests }: ReadFacts): Source {
  const { root, path } = location
  const start = { path, line: 1, column: 1 }
  return {
    path,
    text,
    facts,
    files: [...(shared === undefined ? [] : [shared]), ownText(location, text)],
    digests,
    picture: pictureReader(file, { root, start, limits, digests }),
  }
}
