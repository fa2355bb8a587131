/** The parts of a Word file to one tree that nobody changes: each part is read once. */
import type { XmlElement } from '../../xml/read.ts'
import { textParts } from '../../word/origin.ts'
import { checkHeads, checkStory } from './bounds.ts'
import { changeOf } from './changes.ts'
import { allOf, child, childrenNamed, valueOf, within } from './elements.ts'
import { readComments } from './comments.ts'
import { FieldState } from './fields.ts'
import { countLists } from './numbering.ts'
import type { WordPackage } from './package.ts'
import { plainBase, readItems, type Story } from './paragraphs.ts'
import { readPieces } from './pieces.ts'
import { plainText } from './plain-text.ts'
import { refuse } from './refused.ts'
import { readStyles, type WordStyles } from './styles.ts'
import type { Item, NotePart, WordDocument } from './word-document.ts'

/** Reads what there is in a package. */
export function readWord(opened: WordPackage): WordDocument {
  checkParts(opened)
  const body = child(opened.tree('word/document.xml'), 'w:body')
  if (body === undefined) refuse('it has no text', 'word/document.xml')
  const [heads, feet] = [storiesOf(opened, 'header'), storiesOf(opened, 'footer')]
  checkHeads([...heads, ...feet], 'word/document.xml')
  const styles = readStyles(opened.tree('word/styles.xml'))
  const notes = { footnotes: notesOf(opened, 'footnotes'), endnotes: notesOf(opened, 'endnotes') }
  const read = reader(opened, { styles, stories: [body, ...notes.footnotes.values(), ...notes.endnotes.values()] })
  return {
    body: read(body, 'document'),
    notes: {
      footnotes: mapValues(notes.footnotes, (note) => read(note, 'footnotes')),
      endnotes: mapValues(notes.endnotes, (note) => read(note, 'endnotes')),
    },
    heads: linesOf(heads, styles),
    feet: linesOf(feet, styles),
    remarks: [...heads, ...feet].flatMap((story) => [...allOf(story)].flatMap((each) => changeOf(each) ?? [])),
    variables: readVariables(opened.tree('word/settings.xml')),
    language: languageOf(opened),
  }
}

function checkParts(opened: WordPackage): void {
  for (const path of [...textParts, 'word/comments.xml']) {
    const story = opened.tree(path)
    if (story !== undefined) checkStory(story, path)
  }
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, make: (value: From) => To): ReadonlyMap<string, To> {
  return new Map([...map].map(([key, value]) => [key, make(value)]))
}

// ------------------------------------------------------------------ stories

interface Stories {
  readonly styles: WordStyles
  /** In the order in which Word counts. */
  readonly stories: readonly XmlElement[]
}

/** What reads a story of a part. */
function reader(
  opened: WordPackage,
  { styles, stories }: Stories,
): (story: XmlElement, part: 'document' | NotePart) => readonly Item[] {
  const places = countLists(stories, { styles, part: opened.tree('word/numbering.xml') })
  const comments = readComments(opened, stories)
  const inPart = (part: 'document' | NotePart): Omit<Story, 'fields'> => ({
    styles,
    places,
    relationships: opened.relationships(`word/${part}.xml`),
    bytes: opened.bytes,
    tree: opened.tree,
    comments,
  })
  const parts = { document: inPart('document'), footnotes: inPart('footnotes'), endnotes: inPart('endnotes') }
  return (story, part) => readItems(story.children, { ...parts[part], fields: new FieldState(story.children) })
}

/** Notes by their ids; separators are none. */
function notesOf(opened: WordPackage, part: NotePart): ReadonlyMap<string, XmlElement> {
  const name = part === 'footnotes' ? 'w:footnote' : 'w:endnote'
  const notes = childrenNamed(opened.tree(`word/${part}.xml`), name)
  const own = notes.filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
  return new Map(own.map((note) => [note.attributes['w:id'] ?? '', note]))
}

function storiesOf(opened: WordPackage, kind: 'header' | 'footer'): readonly XmlElement[] {
  const parts = [...opened.relationships('word/document.xml').values()].flatMap(({ type, target, isOutside }) =>
    type === kind && !isOutside ? [target] : [],
  )
  return [...new Set(parts)].flatMap((path) => opened.tree(path) ?? [])
}

/** The lines of heads and feet, as they are printed. */
function linesOf(stories: readonly XmlElement[], styles: WordStyles): readonly string[] {
  const paragraphs = stories.flatMap((story) => [...within(story, 'w:p')])
  const none = {
    styles,
    relationships: new Map(),
    bytes: () => undefined,
    tree: () => undefined,
    base: plainBase,
    comments: new Map(),
  }
  return paragraphs.flatMap((paragraph) => {
    const text = plainText(readPieces(paragraph, { ...none, fields: new FieldState() }).pieces).trim()
    return text === '' ? [] : [text]
  })
}

// ---------------------------------------------------------------- elsewhere

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

function languageOf(opened: WordPackage): string | undefined {
  const styles = opened.tree('word/styles.xml')
  const said = child(opened.tree('docProps/core.xml'), 'dc:language')?.text.trim()
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const normal = childrenNamed(styles, 'w:style').find((style) => valueOf(child(style, 'w:name')) === 'Normal')
  const tags = [normal && child(normal, 'w:rPr'), defaults].map((run) => valueOf(child(run, 'w:lang')))
  return [said, ...tags].find((tag) => tag !== undefined && tag !== '')
}
