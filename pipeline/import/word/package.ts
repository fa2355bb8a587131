/** A Word file from anywhere: opened with limits, names never used as paths, nothing outside it looked at. */
import { posix } from 'node:path'
import { originNamespace } from '../../word/origin.ts'
import { countMarkup, parseXml, type XmlElement } from '../../xml/read.ts'
import { openZip } from '../../word/unzip.ts'
import type { Parts } from '../../word/zip.ts'
import { otherFormat, otherPackage } from './other-formats.ts'
import { refuse } from './refused.ts'

/** What a Word file may hold (safety.md, 14); tests lower it. */
export const packageLimits = {
  entries: 2000,
  bytes: 100_000_000,
  ratio: 200,
  depth: 256,
  /** Elements and attributes of all parts that are read. */
  elements: 3_000_000,
  /** Of one element. */
  attributes: 1000,
} as const

export type PackageLimits = { readonly [Limit in keyof typeof packageLimits]: number }

const main = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

/** Prefixes that the reader calls namespaces by, whatever the file calls them. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${main}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${main}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${main}/drawingml/2006/chart`, 'c'],
  [`${strict}/drawingml/chart`, 'c'],
  [`${main}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${main}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${main}/package/2006/relationships`, 'rel'],
  [`${main}/package/2006/content-types`, 'type'],
  [`${main}/officeDocument/2006/custom-properties`, 'prop'],
  [`${strict}/officeDocument/customProperties`, 'prop'],
  [`${main}/officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${strict}/officeDocument/docPropsVTypes`, 'vt'],
  [`${main}/package/2006/metadata/core-properties`, 'cp'],
  [`${main}/markup-compatibility/2006`, 'mc'],
  [`${main}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'asvg'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [originNamespace, 'source'],
])

/** A relationship of a part. */
export interface Relationship {
  readonly type: string
  /** Path of a part, or an address outside. */
  readonly target: string
  readonly isOutside: boolean
}

/** The parts of a Word file; those that Word gives any name are called as it usually does (`word/document.xml`). */
export interface WordPackage {
  /** The tree of a part; absent where there is none. */
  readonly tree: (path: string) => XmlElement | undefined
  readonly text: (path: string) => string | undefined
  readonly bytes: (path: string) => Uint8Array | undefined
  readonly paths: readonly string[]
  /** Whether it has, or may have, macros: they are never inflated. */
  readonly hasMacros: boolean
  /** Relationships of a part by their ids. */
  readonly relationships: (path: string) => ReadonlyMap<string, Relationship>
}

const contentTypes = '[Content_Types].xml'
const mainPart = 'word/document.xml'

/** Opens the bytes of a Word file; throws `PackageRefused`. */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = packageLimits): WordPackage {
  const format = otherFormat(bytes)
  if (format !== undefined) refuse(format)
  const names: string[] = []
  const wants = (name: string): boolean => {
    names.push(name)
    return wanted.test(name) && !active.test(name)
  }
  const parts = withUsualNames(openZip(bytes, { limits, wants, refuse }))
  const plain = readable(parts, { limits, named: new Map() })
  const named = namedParts(plain)
  const other = otherPackage(names)
  if (other !== undefined && !parts.has(mainPart)) refuse(other)
  if (!parts.has(contentTypes) || !parts.has(named.get(mainPart) ?? mainPart)) refuse('it is not a Word file')
  const hasMacros = names.some((name) => active.test(name)) || saysMacros(plain.tree(contentTypes))
  return { ...readable(parts, { limits, named }), hasMacros }
}

/** Text, facts and pictures; all else – fonts, objects – is never inflated. */
const wanted = /\.(?:xml|rels)$|(?:^|[/\\])media[/\\][^/\\]+$/i

type NamedParts = Pick<Parts, 'get' | 'has' | 'keys'>

/** Capitals and small letters are one in names of parts (ECMA-376-2, 6.2.2.3), some programs write steps as Windows does, and spaces by their codes. */
function withUsualNames(parts: Parts): NamedParts {
  const known = new Map([...parts].map(([name, bytes]) => [keyOf(name), bytes]))
  const get = (name: string): Uint8Array | undefined => parts.get(name) ?? known.get(keyOf(name))
  return { get, has: (name) => get(name) !== undefined, keys: () => parts.keys() }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replaceAll('%20', ' ').toLowerCase()
}

/** Macros and controls with code are left out by their names, whatever they are. */
const active = /vbaProject|vbaData|(?:^|\/)activeX\//i

/** Macros show in what the file says that its parts are, too. */
function saysMacros(types: XmlElement | undefined): boolean {
  const said = types?.children.map(({ attributes }) => attributes['ContentType'] ?? '') ?? []
  return said.some((type) => /macroEnabled|vbaProject|activeX/i.test(type))
}

/** Parts that the reader asks for by name, and the last step of the relationship that leads to each. */
const related = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments', 'commentsExtended'] as const

/** What the parts are called in this file: relationships name them, and any name will do. */
function namedParts({ relationships, bytes }: Lookup): ReadonlyMap<string, string> {
  const inside = (path: string) => [...relationships(path).values()].filter(({ isOutside }) => !isOutside)
  const own = inside('').find(({ type }) => type === 'officeDocument')?.target
  const main = own === undefined || bytes(own) === undefined ? mainPart : own
  const parts = inside(main)
  const named = related.flatMap((name) => {
    const target = parts.find(({ type }) => type === name)?.target
    return target === undefined ? [] : [[`word/${name}.xml`, target] as const]
  })
  const facts = inside('').find(({ type }) => type === 'core-properties')?.target
  return new Map([[mainPart, main], ...named, ...(facts === undefined ? [] : [['docProps/core.xml', facts] as const])])
}

type Lookup = Omit<WordPackage, 'hasMacros'>

interface Naming {
  readonly limits: PackageLimits
  /** Paths in the file of parts that the reader calls otherwise. */
  readonly named: ReadonlyMap<string, string>
}

function readable(parts: NamedParts, { limits, named }: Naming): Lookup {
  const trees = new Map<string, XmlElement>()
  const pathOf = (path: string): string => named.get(path) ?? path
  const text = (path: string): string | undefined => {
    const bytes = parts.get(pathOf(path))
    return bytes === undefined ? undefined : decode(bytes, path)
  }
  const parse = countingParser(limits)
  const tree = (path: string): XmlElement | undefined => {
    const known = trees.get(path)
    const words = known === undefined ? text(path) : undefined
    if (words === undefined) return known
    const parsed = parse(words, path)
    trees.set(path, parsed)
    return parsed
  }
  return {
    tree,
    text,
    bytes: (path) => parts.get(pathOf(path)),
    paths: [...parts.keys()],
    relationships: (path) => {
      const part = pathOf(path)
      return readRelationships(tree(part.replace(/([^/]*)$/, '_rels/$1.rels')), part)
    },
  }
}

/** Makes trees of parts, as long as all of them together do not grow too large. */
function countingParser({ depth, elements, attributes }: PackageLimits): (text: string, path: string) => XmlElement {
  let counted = 0
  return (text, path) => {
    const refused = (reason: string): never => refuse(reason, path)
    const { all, widest } = countMarkup(text)
    counted += all
    if (counted > elements) refused(`it has more than ${elements} elements and attributes`)
    if (widest > attributes) refused(`an element of it has more than ${attributes} attributes`)
    return parseXml(text, { prefixes, deepest: depth, refuse: refused })
  }
}

/** UTF-8, or UTF-16 as its mark or the first bracket shows. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return refuse('its text is not well-formed UTF-8', path)
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}

function readRelationships(tree: XmlElement | undefined, path: string): ReadonlyMap<string, Relationship> {
  const folder = path.replace(/[^/]*$/, '')
  return new Map(
    (tree?.children ?? []).flatMap(({ attributes }): readonly (readonly [string, Relationship])[] => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
      if (id === undefined || target === undefined) return []
      const isOutside = mode === 'External'
      return [
        [id, { type: type?.split('/').at(-1) ?? '', target: isOutside ? target : resolve(folder, target), isOutside }],
      ]
    }),
  )
}

/** A path inside the package: steps above it end at its root. */
function resolve(folder: string, target: string): string {
  return posix.resolve('/', folder, target).slice(1)
}
