/** Typed headings of annexes: several are numbered, and one alone is not. */
import type { Attachment } from '../../document.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { findAt } from '../find-in-lines.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

type Counted = Exclude<Attachment['kind'], 'part'>

/** Numbers of headings that are left of others, or belong to another text, are read, too. */
const beyond = 30

/** What headings begin with, as the language numbers annexes – “Annex II”, the longest first –, without regard to capitals and spaces. */
function patternOf(kind: Counted, count: number, { attachments, script }: Language): RegExp {
  const numbers = Array.from({ length: count + beyond }, (_, index) => index + 1)
  const labels = [...numbers.toReversed(), undefined].map((number) => attachments[kind](number))
  const alternatives = labels.toSorted((a, b) => b.length - a.length).map((label) => label.replace(/\s/gu, '\\s'))
  return new RegExp(`^(?:${alternatives.join('|')})${script === 'han' ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu')
}

function findNumbers({ document, lines, language }: CheckedText): readonly RuleFinding[] {
  const { attachments } = document
  // Each of several texts counts its own.
  if (attachments.some(({ kind }) => kind === 'part')) return []
  return (['annex', 'appendix', 'enclosure'] as const).flatMap((kind) => {
    const alike = new Map(attachments.filter((each) => each.kind === kind).map((each, index) => [each, index + 1]))
    if (alike.size === 0) return []
    const pattern = patternOf(kind, alike.size, language)
    return lines.flatMap((line): readonly RuleFinding[] => {
      const number = line.role === 'heading' && line.block.type === 'attachment' ? alike.get(line.block) : undefined
      const [typed] = (number !== undefined && pattern.exec(line.words)) || []
      const meant = language.attachments[kind](alike.size > 1 ? number : undefined)
      if (typed === undefined || isSame(typed, meant)) return []
      return [findAt(line, { start: 0, end: typed.length }, { details: [typed, meant, String(alike.size)] })]
    })
  })
}

function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(label: string): string {
  return label.replace(/\s/gu, ' ').toLowerCase()
}

export const annexNumber: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, annexes: several have Roman numbers, a single one has none',
  why: 'A reader of “Annex I” looks for the second, and one of “Annex” for no other.',
  text: (typed, _meant, count) =>
    count === '1'
      ? `“${typed}” is the only one, which has no number.`
      : `“${typed}” is one of ${count}, which are numbered in their order.`,
  hint: (_typed, meant) => `Write “${meant}”, or leave the heading out: it is composed then.`,
  examples: [
    { language: 'en', text: 'The text.\n\n::annex[Annex I: figures]\n\nThe figures.', found: [[3, 9]] },
    {
      language: 'en',
      text: 'The text.\n\n::annex[Annex: figures]\n\nThe one.\n\n::annex[Annex III: others]\n\nThe other.',
      found: [
        [3, 9],
        [7, 9],
      ],
    },
    { language: 'fr', text: 'Le texte.\n\n::annex[Annexe I : chiffres]\n\nLes chiffres.', found: [[3, 9]] },
    { language: 'es', text: 'El texto.\n\n::annex[Anexo I: cifras]\n\nLas cifras.', found: [[3, 9]] },
    { language: 'ru', text: 'Текст.\n\n::annex[Приложение I: цифры]\n\nЦифры.', found: [[3, 9]] },
    { language: 'ar', text: 'النص.\n\n::annex[المرفق الأول: الأرقام]\n\nالأرقام.', found: [[3, 9]] },
    { language: 'zh', text: '案文。\n\n::annex[附件一：数字]\n\n数字。', found: [[3, 9]] },
  ],
  counterExamples: [
    { language: 'en', text: 'The text.\n\n::annex[Annex: figures]\n\nThe figures.\n\n::enclosure[Enclosure]\n\nIt.' },
    {
      language: 'en',
      text: 'The text.\n\n::annex[Annex I: figures]\n\nThe one.\n\n::annex[Annex II: others]\n\nThe other.',
    },
    { language: 'fr', text: 'Le texte.\n\n::annex[Annexes statistiques]\n\nLes chiffres.' },
    { language: 'zh', text: '案文。\n\n::annex[附件]\n\n数字。' },
  ],
  find: findNumbers,
}
