/** Words and what stands among them: nested emphasis becomes flat runs with marks. */
import type { Emphasis, Link, Nodes, PhrasingContent } from 'mdast'
import { closesTag, reportTag } from './html.ts'
import { dispatch, type Handlers, type Inline, type Mark, setMarks } from '../document.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { endOf, positionBetween, positionOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { isFormula } from './formulas.ts'
import { checkLink } from '../text/sound-address.ts'
import { collapseWhitespace } from './collapse-whitespace.ts'

/** What the words around say about a run. */
interface Run {
  readonly parse: ParseContext
  readonly marks: readonly Mark[]
  readonly link?: string
  readonly language?: LanguageCode
}

/** The inlines of a block, and whether something among them was refused, so that what is missing has been said. */
export interface ReadInlines {
  readonly inlines: readonly Inline[]
  readonly hasRefused: boolean
}

/** Stands where something was refused and reported. */
interface Refused {
  readonly type: 'refused'
}

const refused: Refused = { type: 'refused' }

/** The inlines of a block: soft line ends are spaces, runs of the same kind are one. */
export function readInlines(nodes: readonly Nodes[], context: ParseContext): ReadInlines {
  const all = flatten(nodes, { parse: context, marks: [] })
  return { inlines: collapseWhitespace(all.filter(isInline)), hasRefused: all.includes(refused) }
}

/** The same where nothing else is asked. */
export function toInlines(nodes: readonly Nodes[], context: ParseContext): readonly Inline[] {
  return readInlines(nodes, context).inlines
}

/** The same with line ends still in the text, for blocks whose lines count. */
export function toRuns(nodes: readonly Nodes[], context: ParseContext): readonly Inline[] {
  return flatten(nodes, { parse: context, marks: [] }).filter(isInline)
}

function isInline(inline: Inline | Refused): inline is Inline {
  return inline.type !== 'refused'
}

function flatten(nodes: readonly Nodes[], run: Run): readonly (Inline | Refused)[] {
  // Only phrasing stands in phrasing; the parser's types say so less precisely for directives' labels.
  return nodes.flatMap((node) => dispatch(handlers, node as PhrasingContent, run))
}

const order: readonly Mark[] = ['italic', 'bold', 'raised', 'lowered', 'underlined', 'smallCapitals']

function marked(run: Run, mark: Mark): Run {
  return { ...run, marks: order.filter((known) => known === mark || run.marks.includes(known)) }
}

const handlers: Handlers<PhrasingContent, Run, readonly (Inline | Refused)[]> = {
  text: (node, run) => [textRun(node.value, node, run)],
  emphasis: (node, run) =>
    isFormula(node, run.parse) ? starred(node, run) : flatten(node.children, marked(run, 'italic')),
  strong: (node, run) => flatten(node.children, marked(run, 'bold')),
  break: (node, { parse }) => [{ type: 'lineBreak', position: positionOf(parse, node) }],
  link: (node, run) => toLink(node, run),
  footnoteReference: (node, { parse }) => [
    {
      type: 'noteReference',
      label: node.identifier,
      series: seriesOf(node.identifier),
      position: positionOf(parse, node),
    },
  ],
  // A closing tag goes with the opening one that is refused.
  html: ({ value, ...node }, { parse }) =>
    isComment(value) || closesTag(value, startOf(node), parse)
      ? []
      : refuse(() => reportTag(value, startOf(node), parse)),
  image: (node, run) => refuse(() => reportAt(run.parse, startOf(node), 'picture-inline')),
  imageReference: (node, run) => refuse(() => reportAt(run.parse, startOf(node), 'picture-inline')),
  inlineCode: (node, run) =>
    refuse(() =>
      reportAt(run.parse, startOf(node), 'construct', 'Code', 'Remove the back-quotes, or write \\` for the sign.'),
    ),
  delete: (node, run) => flatten(node.children, run),
  linkReference: (node, run) => flatten(node.children, run),
  textDirective: (node, run) => [textRun(sourceOf(run.parse, node), node, run)],
}

/** What is no emphasis, with its stars. */
function starred(node: Emphasis, run: Run): readonly (Inline | Refused)[] {
  const star = (offset: number): Inline => ({
    ...textRun('*', node, run),
    position: positionBetween(run.parse, offset, offset + 1),
  })
  return [star(startOf(node)), ...flatten(node.children, run), star(endOf(node) - 1)]
}

function refuse(tell: () => void): readonly [Refused] {
  tell()
  return [refused]
}

function textRun(value: string, node: Nodes, { parse, marks, link, language }: Run): Inline {
  return {
    type: 'text',
    value,
    marks,
    ...(link === undefined ? {} : { link }),
    ...(language === undefined ? {} : { language }),
    position: positionOf(parse, node),
  }
}

/** Asterisk notes are printed with asterisks, all others are numbered. */
export function seriesOf(label: string): 'numbered' | 'asterisk' {
  return /^\*+$/.test(label) ? 'asterisk' : 'numbered'
}

/** True for HTML that is an author's comment and nothing else. */
function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.endsWith('-->') && html.length >= 7
}

function toLink(node: Link, run: Run): readonly (Inline | Refused)[] {
  if (node.title) reportAt(run.parse, startOf(node), 'link-title', node.title)
  if (node.url.startsWith('#')) return toReference(node, run)
  if (node.url.startsWith('lang:')) return toLanguage(node, run)
  if (node.url.startsWith('set:')) return toSet(node, run)
  reportGlued(node, run.parse)
  const checked = checkLink(node.url)
  const problem = 'problem' in checked ? checked.problem : node.children.length === 0 ? 'it has no words' : undefined
  const words = flatten(node.children, 'url' in checked ? { ...run, link: checked.url } : run)
  if (problem === undefined) return words
  if (node.url.startsWith('data:image/')) return refuse(() => reportAt(run.parse, startOf(node), 'picture-data'))
  return [...refuse(() => reportAt(run.parse, startOf(node), 'link', node.url, problem)), ...words]
}

/** "name@un.org<mailto:name@un.org>": mail programs put the address behind its words. */
function reportGlued(node: Link, parse: ParseContext): void {
  const source = sourceOf(parse, node)
  const isGlued =
    source.startsWith('<') &&
    /(?!\p{Script=Han})[\p{L}\p{N}/]$/u.test(parse.text.slice(Math.max(0, startOf(node) - 2), startOf(node)))
  if (isGlued) reportAt(parse, startOf(node), 'link-glued', source)
}

/** `[](#id)`: the number is composed, so there is nothing to write. */
function toReference(node: Link, run: Run): readonly (Inline | Refused)[] {
  if (node.children.length > 0) {
    reportAt(run.parse, startOf(node), 'link', node.url, 'the number is composed: write `[](#…)` without words')
    return flatten(node.children, run)
  }
  const position = positionBetween(run.parse, startOf(node), endOf(node))
  return [{ type: 'crossReference', target: node.url.slice(1), marks: run.marks, position }]
}

function toLanguage(node: Link, run: Run): readonly (Inline | Refused)[] {
  const code = node.url.slice('lang:'.length)
  if (isLanguage(code)) return flatten(node.children, { ...run, language: code })
  return [...refuse(() => reportAt(run.parse, startOf(node), 'language-unknown', code)), ...flatten(node.children, run)]
}

const sets: ReadonlyMap<string, Mark> = new Map(Object.entries(setMarks).map(([name, mark]) => [`set:${name}`, mark]))

/** `[2](set:subscript)`. */
function toSet(node: Link, run: Run): readonly (Inline | Refused)[] {
  const mark = sets.get(node.url)
  if (mark !== undefined && node.children.length > 0) return flatten(node.children, marked(run, mark))
  const names = [...sets.keys()].map((name) => `\`${name}\``).join(', ')
  const problem = mark === undefined ? `the looks are ${names}` : 'it has no words'
  return [
    ...refuse(() => reportAt(run.parse, startOf(node), 'link', node.url, problem)),
    ...flatten(node.children, run),
  ]
}

/** True for the code of an official language. */
export function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code)
}
