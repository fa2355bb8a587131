/** Resolutions in six languages, made of frames by a seed: folders that build, and every value known. */
import { languageCodes, type LanguageCode } from '../../../../templates/languages/codes.ts'
import {
  annexFrames,
  headFrame,
  itemFrames,
  leadFrame,
  noteFrames,
  rowFrames,
  tableFrame,
  titles,
} from './annex-frames.ts'
import { chanceOf, type Chance } from './chance.ts'
import type { Frame } from './frame.ts'
import { fillFrame, writeLine, type GeneratedLine } from './lines.ts'
import { operativeFrames } from './operative-frames.ts'
import { preambleFrames } from './preamble-frames.ts'
import { writeNumber, writePercent, type Written } from './write-values.ts'

/** A block of a document; a note stands at the end of the file, a row in the table before it. */
export interface GeneratedBlock {
  readonly type: 'preamble' | 'operative' | 'item' | 'heading' | 'annex' | 'note' | 'table' | 'row'
  readonly line: GeneratedLine
  /** Of an item and of a numbered paragraph: its number. Of a note: its label. */
  readonly number?: number
}

export interface GeneratedDocument {
  readonly facts: string
  readonly title: Frame
  readonly blocks: readonly GeneratedBlock[]
}

/** A value that is wrong in one language. */
export interface WrongValue {
  readonly block: GeneratedBlock
  readonly slot: string
}

export function generateDocument(seed: number): GeneratedDocument {
  const chance = chanceOf(seed)
  const session = chance.number(60, 99)
  const { preamble, notes } = preambleOf(chance)
  const blocks = [...preamble, ...operativeOf(chance), ...annexOf(chance), ...notes]
  return { facts: factsOf(session, seed), title: chance.oneOf(titles), blocks }
}

function factsOf(session: number, seed: number): string {
  const year = session + 1945
  return `kind: resolution
organ: general-assembly
symbol: A/RES/${session}/${seed + 1}
session: ${session}
agenda:
  - { item: 7 }
distribution: general
date: ${year}-12-22
number: ${session}/${seed + 1}
adopted: ${year}-12-19
meeting: { number: 3, kind: plenary }
proponent: { without-reference: A/${session}/L.${seed + 1} }
`
}

function preambleOf(chance: Chance): {
  readonly preamble: readonly GeneratedBlock[]
  readonly notes: readonly GeneratedBlock[]
} {
  const notes: GeneratedBlock[] = []
  const preamble = chance.some(preambleFrames, 7).map((frame): GeneratedBlock => {
    if (!frame.en.includes('{note}')) return { type: 'preamble', line: fillFrame(frame, chance) }
    const number = notes.length + 1
    notes.push({ type: 'note', number, line: fillFrame(chance.oneOf(noteFrames), chance) })
    return { type: 'preamble', line: fillFrame(frame, chance, [asSlot('note', label(number))]) }
  })
  return { preamble, notes }
}

function asSlot(name: string, right: Written, wrong: Written = right) {
  return { name, right, wrong }
}

function label(number: number): Written {
  const text = String(number)
  return { en: text, fr: text, es: text, ru: text, ar: text, zh: text }
}

/** Nine paragraphs, the last of which says so; one has items. */
function operativeOf(chance: Chance): readonly GeneratedBlock[] {
  const last = operativeFrames.at(-1)
  const paragraphs = chance.some(operativeFrames.slice(0, -1), 7)
  const frames = [...paragraphs.slice(0, 4), leadFrame, ...paragraphs.slice(4), ...(last === undefined ? [] : [last])]
  return frames.flatMap((frame, index): readonly GeneratedBlock[] => {
    const paragraph: GeneratedBlock = { type: 'operative', number: index + 1, line: fillFrame(frame, chance) }
    if (frame !== leadFrame) return [paragraph]
    const items = chance.some(itemFrames, 3)
    return [
      paragraph,
      ...items.map((item, at): GeneratedBlock => ({ type: 'item', number: at + 1, line: fillFrame(item, chance) })),
    ]
  })
}

function annexOf(chance: Chance): readonly GeneratedBlock[] {
  const paragraphs = chance.some(annexFrames, 4)
  return [
    { type: 'heading', line: fillFrame(chance.oneOf(titles), chance) },
    ...paragraphs.map((frame, index): GeneratedBlock => ({
      type: 'annex',
      number: index + 1,
      line: fillFrame(frame, chance),
    })),
    { type: 'table', line: fillFrame(tableFrame, chance) },
    ...chance.some(rowFrames, 3).map((frame): GeneratedBlock => ({ type: 'row', line: rowOf(frame, chance) })),
  ]
}

function rowOf(frame: Frame, chance: Chance): GeneratedLine {
  const [count, share] = [chance.number(100, 98_765), chance.number(2, 89)]
  const cells = mapFrame(frame, (words) => `| ${words} | {number} | {percent} |`)
  return fillFrame(cells, chance, [
    asSlot('number', writeNumber(count), writeNumber(count + 9)),
    asSlot('percent', writePercent(share, false), writePercent(share + 1, false)),
  ])
}

function mapFrame(frame: Frame, map: (text: string, language: LanguageCode) => string): Frame {
  const [en, fr, es, ru, ar, zh] = (['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const).map((code) => map(frame[code], code))
  if (!en || !fr || !es || !ru || !ar || !zh) throw new Error('A frame has six languages')
  return { en, fr, es, ru, ar, zh }
}

/** The files of a document's folder by their names; `wrong` has what is wrong in some of them. */
export function writeDocument(
  document: GeneratedDocument,
  wrong: Readonly<Partial<Record<LanguageCode, WrongValue>>> = {},
): ReadonlyMap<string, string> {
  const texts = languageCodes.map((code) => [`${code}.md`, writeText(document, code, wrong[code])] as const)
  return new Map([['document.yaml', document.facts], ...texts])
}

/** Words of the organ that speaks, and of the agenda item. */
const organ: Frame = {
  en: '*The General Assembly*,',
  fr: '*L’Assemblée générale*,',
  es: '*La Asamblea General*,',
  ru: '*Генеральная Ассамблея*,',
  ar: '*إن الجمعية العامة*،',
  zh: '*大会*，',
}
const item: Frame = {
  en: 'Sustainable development',
  fr: 'Développement durable',
  es: 'Desarrollo sostenible',
  ru: 'Устойчивое развитие',
  ar: 'التنمية المستدامة',
  zh: '可持续发展',
}

function writeText({ title, blocks }: GeneratedDocument, language: LanguageCode, wrong?: WrongValue): string {
  const written = blocks.map((block) => writeBlock(block, language, block === wrong?.block ? wrong.slot : undefined))
  const front = `---\nagenda-titles:\n  - ${item[language]}\n---\n`
  return `${[front, `# ${title[language]}`, organ[language], ...written].join('\n\n')}\n`
    .replaceAll(/\n\n(?=\| )/g, '\n')
    .replaceAll(/(\n\|[^\n]*\n)(?!\|)/g, '$1:::\n')
}

function writeBlock({ type, line, number = 0 }: GeneratedBlock, language: LanguageCode, wrong?: string): string {
  const text = writeLine(line, language, wrong)
  switch (type) {
    case 'preamble':
    case 'row':
      return text
    case 'operative':
    case 'annex':
      return `${number}. ${text}`
    case 'item':
      return `   ${number}. ${text}`
    case 'heading':
      return `::annex\n\n## ${text}`
    case 'note':
      return `[^${number}]: ${text}`
    case 'table':
      return `:::table[${text}]\n${headFrame[language]}\n| :-- | --: | --: |`
  }
}
