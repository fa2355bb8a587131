/** Words that are in no dictionary of the language. */
import { findAt } from '../find-in-lines.ts'
import { findUnknown } from '../spelling/unknown-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Looking for what is meant takes time: so many words of a text are enough. */
const mostSuggested = 20

function findWords({ document, dictionary, lines, settings }: CheckedText): readonly RuleFinding[] {
  if (dictionary === undefined) return []
  const { language } = document.facts
  return findUnknown(lines, { language, dictionary, words: settings.words }).map(({ word, line, at, count }, index) => {
    const meant = index < mostSuggested ? dictionary.suggest(word) : []
    const details = [word, String(count), meant.join('”, “')]
    return findAt(line, { start: at, end: at + word.length }, { details })
  })
}

export const wordUnknown: Rule = {
  severity: 'information',
  source: 'dictionaries of the languages, and words of documents of the United Nations',
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  why: 'A word that no dictionary knows may be a slip. Names, abbreviations, symbols, quotations and words of other languages are not looked up; more words stand in `check.yaml`, behind `words:`.',
  text: (word, count) => `“${word}” is in no dictionary${count === '1' ? '' : `, ${count} times`}.`,
  hint: (_word, _count, meant) =>
    meant === ''
      ? 'Add it to `words:` in `check.yaml`, if it is right.'
      : `Write “${meant}”, or add it to \`words:\` in \`check.yaml\`, if it is right.`,
  examples: [
    { language: 'en', text: 'The Goverment did not recieve it; they recieve nothing.', found: [[1, 23]] },
    {
      language: 'en',
      text: '1. The committments for organziation.',
      found: [
        [1, 8],
        [1, 25],
      ],
    },
    {
      language: 'fr',
      text: 'Le developpement durable et le gouvernment.',
      found: [
        [1, 4],
        [1, 32],
      ],
    },
    { language: 'es', text: 'El desarollo sostenible.', found: [[1, 4]] },
    { language: 'ru', text: 'Устойчивое развтие государств.', found: [[1, 12]] },
    { language: 'ar', text: 'دعم المجتممع الدولي', found: [[1, 5]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The Zaporizhzhia plant, UNFICYP, A/80/recieve, *inter alia*, the subprogramme’s peacebuilding, “recieve” and x1y.',
    },
    {
      language: 'en',
      text: 'See un.org/recieve and [mot](lang:fr); co-facilitators of non-State, transboundary, ageing-mainstreaming work.',
    },
    { language: 'fr', text: 'L’État, aujourd’hui, lorsqu’il s’agit de l’Assemblée, jusqu’à nouvel ordre.' },
    { language: 'ru', text: 'Государства-члены и COVID-19, Гаага.' },
    { language: 'es', text: 'Los subtemas y la desertificación, inter alia.' },
    { language: 'ar', text: 'الأمم المتحدة والجمعية العامة' },
  ],
  find: findWords,
}
