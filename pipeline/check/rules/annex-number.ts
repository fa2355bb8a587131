/** Typed headings of annexes: several are numbered, and one alone is not. */
import type { Attachment } from '../../document.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** No document has more. */
const most = 40

/** What a heading begins with, as the language numbers annexes: “Annex II”; absent where it begins with something else. */
function labelIn(
  words: string,
  kind: Exclude<Attachment['kind'], 'part'>,
  { attachments, script }: Language,
): string | undefined {
  const labels = [...Array.from({ length: most }, (_, index) => index + 1).toReversed(), undefined].map((number) =>
    attachments[kind](number),
  )
  const typed = words.replaceAll('\u00A0', ' ').toLowerCase()
  return labels.find((label) => {
    const said = label.replaceAll('\u00A0', ' ').toLowerCase()
    return typed.startsWith(said) && (script === 'han' || !/^[\p{L}\p{N}]/u.test(typed.slice(said.length)))
  })
}

function findNumbers({ document, lines, language }: CheckedText): readonly RuleFinding[] {
  const { attachments } = document
  // Each of several texts counts its own.
  if (attachments.some(({ kind }) => kind === 'part')) return []
  return lines.flatMap((line): readonly RuleFinding[] => {
    const attachment = attachments.find((each) => each === line.block)
    if (line.role !== 'heading' || attachment === undefined || attachment.kind === 'part') return []
    const { kind } = attachment
    const alike = attachments.filter((other) => other.kind === kind)
    const typed = labelIn(line.words, kind, language)
    const meant = language.attachments[kind](alike.length > 1 ? alike.indexOf(attachment) + 1 : undefined)
    if (typed === undefined || typed === meant) return []
    const { start: at, end } = line.rangeOf(0, typed.length)
    return [{ at, end, details: [line.words.slice(0, typed.length), meant, String(alike.length)] }]
  })
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
