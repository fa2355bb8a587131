/** The operative paragraphs of a resolution are parted by semicolons, and the last one ends the sentence. */
import type { Block } from '../../document.ts'
import type { CheckedLine } from '../checked-line.ts'
import { endOf, tellEnd, type EndMark, type ParagraphEnd } from '../paragraph-ends.ts'
import { isLeadingOn, isPart, resolutionParagraphs, resolutionTexts } from '../resolution-paragraphs.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

interface Operative {
  readonly block: Block
  readonly line: CheckedLine
  readonly isItem: boolean
  readonly next: Block | undefined
  /** Whether nothing but headings and tables stands behind it. */
  readonly isLast: boolean
}

/** Operative paragraphs and the items under them, which go on in the same sentence. */
function operativesOf(text: CheckedText): readonly Operative[] {
  const lines = new Map(text.lines.map((line) => [line.block, line] as const))
  const opened = new Map(resolutionParagraphs(text).map(({ line, part }) => [line.block, part] as const))
  return resolutionTexts(text.document).flatMap((blocks) => {
    const last = blocks.findLastIndex(isPart)
    let isWithin = false
    return blocks.flatMap((block, index) => {
      if (opened.has(block) || block.type === 'heading') isWithin = opened.get(block) === 'operative'
      else if (!isItem(block)) isWithin &&= isLeadingOn(block)
      const line = lines.get(block)
      const isTold = isWithin && line !== undefined && (opened.has(block) || isItem(block))
      return isTold ? [{ block, line, isItem: isItem(block), next: blocks[index + 1], isLast: index === last }] : []
    })
  })
}

function isItem(block: Block): boolean {
  return block.type === 'bullet' || (block.type === 'numberedParagraph' && block.level > 1)
}

/** The mark that belongs there; absent where the one that stands there may be right. */
function meantIn(
  { block, next, isLast, isItem: isOfList }: Operative,
  { mark }: ParagraphEnd,
): 'semicolon' | 'stop' | undefined {
  if (isLast) return next === undefined && mark !== 'stop' ? 'stop' : undefined
  if (isLeadingOn(next, block) || !isFollowed(next)) return undefined
  const right: readonly (EndMark | 'none')[] = isOfList ? ['semicolon', 'comma', 'colon'] : ['semicolon']
  return right.includes(mark) ? undefined : 'semicolon'
}

/** Sections of a text may end in themselves, and what is no part of it stands for itself. */
function isFollowed(next: Block | undefined): boolean {
  return next?.type === 'numberedParagraph' || next?.type === 'bullet'
}

function findEnds(text: CheckedText): readonly RuleFinding[] {
  return operativesOf(text).flatMap((operative) => {
    const end = endOf(operative.line)
    const meant = end === undefined ? undefined : meantIn(operative, end)
    return end === undefined || meant === undefined
      ? []
      : [tellEnd(operative.line, end, { meant, code: text.language.code })]
  })
}

const facts = 'kind: draft-resolution'

export const operativeEnd: Rule = {
  severity: 'warning',
  source:
    'Editorial Manual, resolutions and decisions; 1,080 paragraphs of 38 official resolutions, of which all end so',
  why: 'A resolution is one sentence: its operative paragraphs and what is listed under them are parted by semicolons, and the last one has the full stop.',
  text: (found, own = '', words = '') =>
    found === ''
      ? `The operative paragraph that ends in “${words}” has no ${own} at its end.`
      : `The operative paragraph that ends in “${words}” ends with ${found} in place of ${own}`,
  hint: (_found, own = '') => `End it with “${own}”.`,
  examples: [
    {
      language: 'en',
      facts,
      text: '*Noting* the report,\n\n1. *Decides* to continue.\n\n2. *Requests* the following:\n\n   (a) One report.\n\n   (b) Another report;\n\n3. *Decides* to remain seized of the matter;',
      found: [
        [3, 25],
        [7, 18],
        [11, 44],
      ],
      fixed:
        '*Noting* the report,\n\n1. *Decides* to continue;\n\n2. *Requests* the following:\n\n   (a) One report;\n\n   (b) Another report;\n\n3. *Decides* to remain seized of the matter.',
    },
    {
      language: 'en',
      facts,
      text: '1. *Decides* to continue\n\n2. *Requests* a report',
      found: [
        [1, 24],
        [3, 22],
      ],
    },
    {
      language: 'fr',
      facts,
      text: '1. *Décide* de poursuivre.\n\n2. *Prie* le Secrétaire général de présenter un rapport\u00A0;',
      found: [
        [1, 26],
        [3, 57],
      ],
      fixed: '1. *Décide* de poursuivre\u00A0;\n\n2. *Prie* le Secrétaire général de présenter un rapport.',
    },
    {
      language: 'es',
      facts,
      text: '1. *Decide* continuar,\n\n2. *Solicita* un informe.',
      found: [[1, 22]],
      fixed: '1. *Decide* continuar;\n\n2. *Solicita* un informe.',
    },
    {
      language: 'ru',
      facts,
      text: '1. *постановляет* продолжать.\n\n2. *просит* представить доклад.',
      found: [[1, 29]],
      fixed: '1. *постановляет* продолжать;\n\n2. *просит* представить доклад.',
    },
    {
      language: 'ar',
      facts,
      text: '1. *تقرر* مواصلة النظر.\n\n2. *تطلب* تقديم تقرير؛',
      found: [
        [1, 23],
        [3, 22],
      ],
      fixed: '1. *تقرر* مواصلة النظر؛\n\n2. *تطلب* تقديم تقرير.',
    },
    {
      language: 'zh',
      facts,
      text: '1. *决定*继续审议这一事项。\n\n2. *请*秘书长提交报告。',
      found: [[1, 16]],
      fixed: '1. *决定*继续审议这一事项；\n\n2. *请*秘书长提交报告。',
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts,
      text: '1. *Decides* to include the item entitled “Work”;[^1]\n\n2. *Requests*:\n\n   (a) One report; and\n\n   (b) Another report;\n\n## The rest\n\n3. *Decides* to speak of “the matter”.\n\n[^1]: A note.',
    },
    {
      language: 'en',
      facts,
      text: '1. *Adopts* the following text:\n\n> The text has a full stop.\n\n2. *Decides* so.\n\n::annex\n\n1. A rule of the annex.\n\n2. Another one.',
    },
    { language: 'en', text: '1. The report ends so.\n\n2. And goes on so.' },
  ],
  find: findEnds,
}
