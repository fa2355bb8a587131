/** A Word file as the reader sees it: its stories, and what is said elsewhere about them. */
import type { XmlElement } from '../xml.ts'
import { textParts } from '../word/origin.ts'
import { checkHeads, checkStory } from './bounds.ts'
import { child, childrenNamed, valueOf } from './elements.ts'
import type { Relationship, WordPackage } from './package.ts'
import { refuse } from './refused.ts'
import { readStyles, type WordStyles } from './styles.ts'

export interface WordFile {
  readonly body: XmlElement
  readonly footnotes: ReadonlyMap<string, XmlElement>
  readonly endnotes: ReadonlyMap<string, XmlElement>
  readonly styles: WordStyles
  readonly variables: ReadonlyMap<string, string>
  readonly properties: ReadonlyMap<string, string>
  /** Heads of the first page, and feet. */
  readonly heads: readonly XmlElement[]
  readonly feet: readonly XmlElement[]
  /** Language of the file's own metadata, and of its text where no run says otherwise. */
  readonly language: string | undefined
  readonly relationships: Readonly<Record<'document' | 'footnotes' | 'endnotes', ReadonlyMap<string, Relationship>>>
  readonly package: WordPackage
}

/** Reads what there is in a package. */
export function readWordFile(opened: WordPackage): WordFile {
  for (const path of textParts) {
    const story = opened.tree(path)
    if (story !== undefined) checkStory(story, path)
  }
  const body = child(opened.tree('word/document.xml'), 'w:body')
  if (body === undefined) refuse('it has no text', 'word/document.xml')
  const styles = opened.tree('word/styles.xml')
  const [heads, feet] = [storiesOf(opened, 'header'), storiesOf(opened, 'footer')]
  checkHeads([...heads, ...feet], 'word/document.xml')
  return {
    body,
    footnotes: readNotes(opened.tree('word/footnotes.xml'), 'w:footnote'),
    endnotes: readNotes(opened.tree('word/endnotes.xml'), 'w:endnote'),
    styles: readStyles(styles),
    variables: readVariables(opened.tree('word/settings.xml')),
    properties: readProperties(opened.tree('docProps/custom.xml')),
    heads,
    feet,
    language: languageOf(opened, styles),
    relationships: {
      document: opened.relationships('word/document.xml'),
      footnotes: opened.relationships('word/footnotes.xml'),
      endnotes: opened.relationships('word/endnotes.xml'),
    },
    package: opened,
  }
}

/** Notes by their ids; separators are none. */
function readNotes(part: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> {
  const notes = childrenNamed(part, name).filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]))
}

/** Word writes some signs of values by their codes: `_x000d_`. */
function plainValue(value: string): string {
  return value
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .trim()
}

function readVariables(settings: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(child(settings, 'w:docVars'), 'w:docVar').map(({ attributes }) => [
      attributes['w:name'] ?? '',
      plainValue(attributes['w:val'] ?? ''),
    ]),
  )
}

function readProperties(part: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(part, 'prop:property').map(({ attributes, children }) => [
      attributes['name'] ?? '',
      plainValue(children[0]?.text ?? ''),
    ]),
  )
}

function storiesOf(opened: WordPackage, kind: 'header' | 'footer'): readonly XmlElement[] {
  const parts = [...opened.relationships('word/document.xml').values()].flatMap(({ type, target, isOutside }) =>
    type === kind && !isOutside ? [target] : [],
  )
  return [...new Set(parts)].flatMap((path) => opened.tree(path) ?? [])
}

function languageOf(opened: WordPackage, styles: XmlElement | undefined): string | undefined {
  const said = child(opened.tree('docProps/core.xml'), 'dc:language')?.text.trim()
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const normal = childrenNamed(styles, 'w:style').find((style) => valueOf(child(style, 'w:name')) === 'Normal')
  const tags = [normal && child(normal, 'w:rPr'), defaults].map((run) => valueOf(child(run, 'w:lang')))
  return [said, ...tags].find((tag) => tag !== undefined && tag !== '')
}
