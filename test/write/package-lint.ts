/** Faults of a Word file that the Open XML SDK lets through, and those that make Word refuse a file or ask questions. */
import { descendants, type Element, type OpenPackage, openPackage } from './package-tree.ts'

type Rule = (opened: OpenPackage) => readonly string[]

const storyPath = /^word\/(?:document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/

interface Story {
  readonly path: string
  readonly elements: readonly Element[]
}

function stories({ trees }: OpenPackage): readonly Story[] {
  return [...trees]
    .filter(([path]) => storyPath.test(path))
    .map(([path, tree]) => ({ path, elements: descendants(tree) }))
}

function value(element: Element | undefined): string {
  return element?.attributes['w:val'] ?? ''
}

function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name)
}

function named(story: Story, ...names: readonly string[]): readonly Element[] {
  return story.elements.filter(({ name }) => names.includes(name))
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((each, index) => values.indexOf(each) !== index))]
}

/** Values of an attribute of all elements of a name in a part. */
function idsOf(tree: Element | undefined, element: string, attribute: string): ReadonlySet<string> {
  return new Set(
    tree === undefined
      ? []
      : descendants(tree)
          .filter(({ name }) => name === element)
          .map(({ attributes }) => attributes[attribute] ?? ''),
  )
}

/** Every part is well-formed; control characters are not. */
const wellFormed: Rule = ({ broken }) => [...broken].map(([path, fault]) => `${path}: not well-formed: ${fault}`)

/** Every part has a type. */
const contentTypes: Rule = ({ paths, trees }) => {
  const types = trees.get('[Content_Types].xml')?.children ?? []
  const extensions = new Set(
    types.map(({ attributes }) => attributes['Extension']).filter((extension) => extension !== 'xml'),
  )
  const names = new Set(types.map(({ attributes }) => attributes['PartName']))
  const typed = (path: string): boolean =>
    path === '[Content_Types].xml' ||
    /^customXml\/item\d+\.xml$/.test(path) ||
    names.has(`/${path}`) ||
    extensions.has(path.split('.').at(-1))
  return paths.filter((path) => !typed(path)).map((path) => `${path}: no content type`)
}

function relationshipsPath(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels')
}

function relationshipsOf({ trees }: OpenPackage, path: string): readonly Element[] {
  return trees.get(relationshipsPath(path))?.children ?? []
}

/** Every reference to a relationship has one. */
const references: Rule = (opened) =>
  stories(opened).flatMap((story) => {
    const known = new Set(relationshipsOf(opened, story.path).map(({ attributes }) => attributes['Id']))
    const used = story.elements.flatMap(({ attributes }) =>
      ['r:id', 'r:embed', 'r:link'].flatMap((key) => attributes[key] ?? []),
    )
    return used.filter((id) => !known.has(id)).map((id) => `${story.path}: no relationship ${id}`)
  })

/** Relationships lead to parts of the file, or to the world by the three schemes we allow. */
const targets: Rule = ({ paths, trees }) =>
  [...trees]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, tree]) =>
      tree.children.flatMap(({ attributes: { Target: target = '', TargetMode: mode } }) => {
        if (mode === 'External') return /^(?:https?|mailto):/.test(target) ? [] : [`${path}: leads to ${target}`]
        const folder = path.replace(/_rels\/[^/]+$/, '')
        const whole = new URL(target, `file:///${folder}`).pathname.slice(1)
        return paths.includes(decodeURIComponent(whole)) ? [] : [`${path}: no part ${whole}`]
      }),
    )

/** Every style that is used is defined. */
const styles: Rule = (opened) => {
  const known = idsOf(opened.trees.get('word/styles.xml'), 'w:style', 'w:styleId')
  return stories(opened).flatMap((story) =>
    named(story, 'w:pStyle', 'w:rStyle', 'w:tblStyle')
      .map(value)
      .filter((id) => !known.has(id))
      .map((id) => `${story.path}: style ${id} is not defined`),
  )
}

/** Every list that is used is defined. */
const lists: Rule = (opened) => {
  const known = idsOf(opened.trees.get('word/numbering.xml'), 'w:num', 'w:numId')
  return stories(opened).flatMap((story) =>
    named(story, 'w:numId')
      .map(value)
      .filter((id) => id !== '0' && !known.has(id))
      .map((id) => `${story.path}: list ${id} is not defined`),
  )
}

/** Word calls a file corrupt where a cell does not end with a paragraph. */
const lastParagraphs: Rule = (opened) =>
  stories(opened).flatMap((story) =>
    named(story, 'w:tc')
      .filter(({ children }) => children.at(-1)?.name !== 'w:p')
      .map(() => `${story.path}: a cell does not end with a paragraph`),
  )

/** Fields are closed in their own part and never dirty. */
const fields: Rule = (opened) =>
  stories(opened).flatMap((story) => {
    const marks = named(story, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])
    const count = (type: string): number => marks.filter((mark) => mark === type).length
    const dirty = story.elements.filter(({ attributes }) => attributes['w:dirty'] !== undefined)
    return [
      ...(count('begin') === count('end')
        ? []
        : [`${story.path}: ${count('begin')} fields begin, ${count('end')} end`]),
      ...dirty.map(() => `${story.path}: a dirty field makes Word ask a question`),
    ]
  })

/** Bookmarks have a name and an id of their own, an end, and a name that Word takes. */
const bookmarks: Rule = (opened) => {
  const all = stories(opened)
    .flatMap((story) => named(story, 'w:bookmarkStart'))
    .map(({ attributes }) => attributes)
  const names = all.map((attributes) => attributes['w:name'] ?? '')
  const ends = new Set(
    stories(opened).flatMap((story) => named(story, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])),
  )
  return [
    ...repeated(names).map((name) => `bookmark ${name} is there twice`),
    ...repeated(all.map((attributes) => attributes['w:id'] ?? '')).map((id) => `bookmark id ${id} is there twice`),
    ...all
      .filter((attributes) => !ends.has(attributes['w:id']))
      .map((attributes) => `bookmark ${attributes['w:name']} has no end`),
    ...names
      .filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))
      .map((name) => `Word does not take the bookmark name ${name}`),
  ]
}

/** Links and fields lead to bookmarks that are there. */
const anchors: Rule = (opened) => {
  const all = stories(opened)
  const known = new Set(
    all.flatMap((story) => named(story, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])),
  )
  const links = all.flatMap((story) =>
    named(story, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []),
  )
  const codes = all.flatMap((story) =>
    named(story, 'w:instrText').flatMap(({ text }) => /^\s*(?:NOTEREF|PAGEREF|REF) (\S+)/.exec(text)?.[1] ?? []),
  )
  return [...links, ...codes].filter((name) => !known.has(name)).map((name) => `no bookmark ${name}`)
}

/** Every call has its note and every note its call. */
const notes: Rule = (opened) =>
  (['footnote', 'endnote'] as const).flatMap((kind) => {
    const tree = opened.trees.get(`word/${kind}s.xml`)
    const written = (tree?.children ?? [])
      .filter(({ attributes }) => attributes['w:type'] === undefined)
      .map(({ attributes }) => attributes['w:id'] ?? '')
    const called = stories(opened).flatMap((story) =>
      named(story, `w:${kind}Reference`).map(({ attributes }) => attributes['w:id'] ?? ''),
    )
    return [
      ...called.filter((id) => !written.includes(id)).map((id) => `${kind} ${id} is called and not there`),
      ...written.filter((id) => !called.includes(id)).map((id) => `${kind} ${id} is never called`),
      ...repeated(called).map((id) => `${kind} ${id} is called twice`),
    ]
  })

/** Ranges of comments are closed. */
const comments: Rule = (opened) =>
  stories(opened).flatMap((story) => {
    const ids = (name: string): readonly string[] =>
      named(story, name).map(({ attributes }) => attributes['w:id'] ?? '')
    const ends = ids('w:commentRangeEnd')
    return ids('w:commentRangeStart')
      .filter((id) => !ends.includes(id))
      .map((id) => `${story.path}: the range of comment ${id} has no end`)
  })

function isTold(element: Element): boolean {
  const isOrnament = descendants(element).some(({ name }) => name === 'adec:decorative')
  return isOrnament || (element.attributes['descr'] ?? '') !== ''
}

/** Drawings have ids of their own and an alternative text, or say that they are ornaments. */
const drawings: Rule = (opened) => {
  const all = stories(opened).flatMap((story) => named(story, 'wp:docPr'))
  return [
    ...repeated(all.map(({ attributes }) => attributes['id'] ?? '')).map((id) => `drawing id ${id} is there twice`),
    ...all
      .filter(({ attributes }) => !(Number(attributes['id']) > 0))
      .map(({ attributes }) => `drawing id ${attributes['id']} is not above nought`),
    ...all
      .filter((element) => !isTold(element))
      .map(({ attributes }) => `drawing ${attributes['name']} has no alternative text`),
  ]
}

function hasHead(table: Element): boolean {
  return table.children.some(
    (row) =>
      row.name === 'w:tr' &&
      row.children.some((part) => part.name === 'w:trPr' && child(part, 'w:tblHeader') !== undefined),
  )
}

/** Tables with a style are data to a reader: they have heads and an alternative text. */
const tables: Rule = (opened) =>
  stories(opened).flatMap((story) =>
    named(story, 'w:tbl').flatMap((table) => {
      const properties = child(table, 'w:tblPr')
      if (properties === undefined || child(properties, 'w:tblStyle') === undefined) return []
      return [
        ...(hasHead(table) ? [] : [`${story.path}: a table with a style has no head`]),
        ...(value(child(properties, 'w:tblDescription')) === ''
          ? [`${story.path}: a table with a style has no alternative text`]
          : []),
      ]
    }),
  )

/** Readers are told the title and the language of the file. */
const metadata: Rule = ({ trees }) => {
  const core = trees.get('docProps/core.xml')
  const missing = ['dc:title', 'dc:language'].filter(
    (name) => core === undefined || (child(core, name)?.text ?? '') === '',
  )
  return missing.map((name) => `docProps/core.xml: no ${name}`)
}

const rules: readonly Rule[] = [
  wellFormed,
  contentTypes,
  references,
  targets,
  styles,
  lists,
  lastParagraphs,
  fields,
  bookmarks,
  anchors,
  notes,
  comments,
  drawings,
  tables,
  metadata,
]

/** Everything that is wrong with the bytes of a Word file; empty where nothing is. */
export function lintPackage(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes)
  return rules.flatMap((rule) => rule(opened))
}
