/** Styles of a Word file by their names: ids differ from file to file, names do not. */
import { stations } from '../../../templates/stations/index.ts'
import type { Station } from '../../../templates/stations/station.ts'
import type { StyleName } from '../../../templates/styles.ts'
import type { XmlElement } from '../../xml/read.ts'
import { builtInName } from './style-names.ts'
import { child, childrenNamed, countOf, deepestOutline, isOn, largestType, leftOf, valueOf } from './elements.ts'

/** What a style says, with what it has from those it is based on. */
export interface WordStyle {
  readonly name: string
  /** Our name for it; absent for a style that is none of ours. */
  readonly role?: StyleName
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isRaised: boolean
  /** Words that are not shown, or are struck through. */
  readonly isHidden: boolean
  readonly isStruck: boolean
  /** Level in the outline, from 0. */
  readonly outline?: number
  /** Of its type, in half points. */
  readonly size?: number
  /** Distance of its lines from the edge, in twips. */
  readonly indent?: number
  /** List and level of its paragraphs. */
  readonly list?: XmlElement
}

export type WordStyles = ReadonlyMap<string, WordStyle>

const sheets = Object.values<Station>(stations).flatMap((station) => station.sheets)

/** Names in small letters without spaces, as the roles that read them. */
const roles: ReadonlyMap<string, StyleName> = new Map([
  ...sheets.flatMap(({ sheet }) =>
    Object.entries(sheet.styles).map(([role, { word }]) => [plain(word.name), role as StyleName] as const),
  ),
  // What official files and Word itself call the same.
  ['singletxt', 'body'],
  ['hm', 'hCh'],
  ['small', 'tableText'],
  ['smallx', 'tableHead'],
  ['bullet3', 'bullet2'],
  ['heading1', 'hCh'],
  ['heading2', 'h1'],
  ['heading3', 'h23'],
  ['heading4', 'h23'],
  ['heading5', 'h4'],
  ['title', 'titleHCh'],
  ['subtitle', 'subtitle'],
  ['verbatimquotes', 'quote'],
  ['intensequote', 'quote'],
  ['quotations', 'quote'],
  ['blocktext', 'quote'],
  ['verbatimquotesblocktextnoindent', 'quote'],
  ['endnotetext', 'footnote'],
  ['caption', 'tableTitle'],
  ['tocheading', 'contentsTitle'],
  ...Array.from({ length: 9 }, (_, index) => [`toc${index + 1}`, 'contentsEntry'] as const),
  ['listbullet', 'bullet'],
  ['listbullet2', 'bullet2'],
] as const)

const ownNames: ReadonlySet<string> = new Set(
  sheets.flatMap(({ sheet }) => Object.values(sheet.styles).map(({ word }) => word.name)),
)

/** True for the name of a style that our files have: no program gives it to another. */
export function isOwnStyle(name: string): boolean {
  return ownNames.has(name)
}

/** Geneva has a template for each script, whose styles end with its letter: "_ H_1_GC". */
function withoutScript(name: string): string {
  return name.replace(/g[acfers]$/, 'g')
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '')
}

/** Styles that a style may be based on, one on the other: Word itself goes no further than ten. */
const deepest = 64

/** The styles of a file by their ids. */
export function readStyles(part: XmlElement | undefined): WordStyles {
  const elements = new Map(childrenNamed(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const styles = new Map<string, WordStyle>()
  const read = (id: string, depth: number): WordStyle => {
    const known = styles.get(id)
    const element = elements.get(id)
    if (known !== undefined) return known
    // Styles that are based on each other would have no end.
    if (element === undefined || depth > deepest) return nothing
    const style = readStyle(element, read(valueOf(child(element, 'w:basedOn')) ?? '', depth + 1))
    styles.set(id, style)
    return style
  }
  for (const id of elements.keys()) read(id, 0)
  return styles
}

const nothing: WordStyle = {
  name: '',
  isBold: false,
  isItalic: false,
  isRaised: false,
  isHidden: false,
  isStruck: false,
}

function readStyle(element: XmlElement, base: WordStyle): WordStyle {
  const [run, paragraph] = [child(element, 'w:rPr'), child(element, 'w:pPr')]
  const name = builtInName(valueOf(child(element, 'w:name')) ?? '')
  const role = roles.get(plain(name)) ?? roles.get(withoutScript(plain(name))) ?? base.role
  const outline = countOf(valueOf(child(paragraph, 'w:outlineLvl')), deepestOutline) ?? base.outline
  const list = listOf(child(paragraph, 'w:numPr')) ?? base.list
  const indent = leftOf(paragraph) ?? base.indent
  const size = countOf(valueOf(child(run, 'w:sz')), largestType) ?? base.size
  const raised = valueOf(child(run, 'w:vertAlign'))
  return {
    name,
    ...(role === undefined ? {} : { role }),
    isBold: isOn(child(run, 'w:b')) ?? base.isBold,
    isItalic: isOn(child(run, 'w:i')) ?? base.isItalic,
    isRaised: raised === undefined ? base.isRaised : raised === 'superscript',
    isHidden: isOn(child(run, 'w:vanish')) ?? base.isHidden,
    isStruck: isStruck(run) ?? base.isStruck,
    ...(size === undefined ? {} : { size }),
    ...(indent === undefined ? {} : { indent }),
    ...(outline === undefined ? {} : { outline }),
    ...(list === undefined ? {} : { list }),
  }
}

/** What properties of words say of a line through them, single or double; absent where they say nothing. */
export function isStruck(properties: XmlElement | undefined): boolean | undefined {
  const said = ['w:strike', 'w:dstrike'].map((name) => isOn(child(properties, name)))
  return said.includes(true) ? true : said.find((each) => each !== undefined)
}

/** The list and the level, and nothing else that may stand beside them: every paragraph of the style looks through it. */
function listOf(properties: XmlElement | undefined): XmlElement | undefined {
  return properties === undefined
    ? undefined
    : { ...properties, children: ['w:numId', 'w:ilvl'].flatMap((name) => child(properties, name) ?? []) }
}
