/** A Word file from anywhere: opened with limits, names never used as paths, nothing outside it looked at. */
import { posix } from 'node:path'
import { originNamespace } from '../../word/origin.ts'
import { countMarkup, parseXml, type XmlElement } from '../../xml/read.ts'
import { openZip } from '../../word/unzip.ts'
import type { Parts } from '../../word/zip.ts'
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
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'asvg'],
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

/** The parts of a Word file. */
export interface WordPackage {
  /** The tree of a part; absent where there is none. */
  readonly tree: (path: string) => XmlElement | undefined
  readonly text: (path: string) => string | undefined
  readonly bytes: (path: string) => Uint8Array | undefined
  readonly paths: readonly string[]
  /** Relationships of a part by their ids. */
  readonly relationships: (path: string) => ReadonlyMap<string, Relationship>
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]

const contentTypes = '[Content_Types].xml'

/** Opens the bytes of a Word file; throws `PackageRefused`. */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = packageLimits): WordPackage {
  if (oldOffice.every((byte, index) => bytes[index] === byte))
    refuse('it is of the old form of Word, or has a password: save it anew as .docx without one')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('it is not a Word file')
  const parts = openZip(bytes, { limits, wants: isWanted, refuse })
  if (!parts.has(contentTypes) || !parts.has('word/document.xml')) refuse('it is not a Word file')
  const opened = readable(parts, limits)
  checkTypes(opened.tree(contentTypes))
  return opened
}

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word|docProps|customXml)\/.*\.(?:xml|rels)|word\/media\/[^/]+)$/

/** Text, facts and pictures; all else – fonts, objects – is never inflated. Macros are refused by their names. */
function isWanted(path: string): boolean {
  if (/vbaProject|vbaData|\/activeX\//i.test(path)) refuse('it holds macros: save it anew as .docx', path)
  return wanted.test(path)
}

/** Macros are refused by what the file says that its parts are, too. */
function checkTypes(types: XmlElement | undefined): void {
  const said = types?.children.map(({ attributes }) => attributes['ContentType'] ?? '') ?? []
  if (said.some((type) => /macroEnabled|vbaProject|activeX/i.test(type)))
    refuse('it may hold macros: save it anew as .docx', contentTypes)
}

function readable(parts: Parts, limits: PackageLimits): WordPackage {
  const trees = new Map<string, XmlElement>()
  const text = (path: string): string | undefined => {
    const bytes = parts.get(path)
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
    bytes: (path) => parts.get(path),
    paths: [...parts.keys()],
    relationships: (path) => readRelationships(tree(path.replace(/([^/]*)$/, '_rels/$1.rels')), path),
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

/** UTF-8, or UTF-16 with its mark, as XML allows. */
function decode(bytes: Uint8Array, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse('its text is not well-formed UTF-8', path)
  }
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
