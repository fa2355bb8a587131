/** Names of States as newspapers have them: “Russia”, « Syrie », «Иран». */
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import { isReproduced } from '../reproduced.ts'
import { shortNamesOf } from '../short-names.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const namesOf = perLanguage(shortNamesOf)

function findNames(text: CheckedText): readonly RuleFinding[] {
  if (isReproduced(text)) return []
  return namesOf(text.language.code).flatMap(({ found, meant }) =>
    findForms(text, { found, meant: () => meant, isLookedAt: isRunningText, isCertain: () => false }),
  )
}

export const stateNameShort: Rule = {
  severity: 'information',
  source:
    'names of Member States by the list of the Protocol and Liaison Service; names in running text from official texts',
  why: 'States are called by the names that they have given to the United Nations, which are longer than those of newspapers. What Governments write is left as they write it.',
  text: (found) => `“${found}” is not the name by which the State is known in the United Nations.`,
  hint: (_found, meant) => `Write “${meant}”; a list has its other half in brackets.`,
  examples: [
    {
      language: 'en',
      text: 'The Government of Iran, Russia’s delegation, Syria and South Korea met in Vietnam.',
      found: [
        [1, 19],
        [1, 25],
        [1, 46],
        [1, 56],
        [1, 75],
      ],
    },
    {
      language: 'fr',
      text: 'La Russie, la Syrie et le Gouvernement de l’Iran.',
      found: [
        [1, 4],
        [1, 15],
        [1, 45],
      ],
    },
    {
      language: 'es',
      text: 'Rusia, Siria y el Gobierno de Venezuela.',
      found: [
        [1, 1],
        [1, 8],
        [1, 31],
      ],
    },
    {
      language: 'ru',
      text: 'Правительство Ирана, делегация России и Южная Корея.',
      found: [
        [1, 15],
        [1, 32],
        [1, 41],
      ],
    },
    {
      language: 'ar',
      text: 'حكومة إيران ووفد روسيا وسوريا.',
      found: [
        [1, 7],
        [1, 18],
        [1, 24],
      ],
    },
    {
      language: 'zh',
      text: '伊朗政府、俄罗斯代表团和韩国。',
      found: [
        [1, 1],
        [1, 6],
        [1, 13],
      ],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The Islamic Republic of Iran, Bolivia (Plurinational State of), the Russian Federation, the Bank of Russia, Iran Air, the Iran–Iraq war, *Russia Today* and Viet Nam.',
    },
    { language: 'en', text: ':::table[T]\n| State |\n| --- |\n| Russia |\n:::\n\n## The situation in Syria' },
    { language: 'en', text: 'The Vietnam veterans of the Vietnam War.' },
    { language: 'fr', text: 'Le parti Russie unie, la guerre du Vietnam et la Hollande méridionale.' },
    { language: 'es', text: 'El partido Rusia Unida y la guerra de Vietnam.' },
    { language: 'ru', text: 'Партия Единая Россия и фракция Справедливой России.' },
    { language: 'ar', text: 'حزب روسيا الموحدة وقناة روسيا اليوم وحرب فيتنام.' },
    { language: 'zh', text: '统一俄罗斯党、今日俄罗斯和伊朗航空公司。' },
    { language: 'en', facts: 'kind: letter', text: 'The Government of Russia states the following.' },
    {
      language: 'fr',
      text: 'La Fédération de Russie, la République islamique d’Iran, l’Iran (République islamique d’) et la République de Moldova.',
    },
    {
      language: 'es',
      text: 'La Federación de Rusia, la República Árabe Siria y la República Bolivariana de Venezuela.',
    },
    {
      language: 'en',
      text: 'The Special Envoy of the Secretary-General for Syria and Mr. Holland met in North Holland.',
    },
    { language: 'fr', text: 'L’Envoyée spéciale du Secrétaire général pour la Syrie et François Hollande.' },
    { language: 'ru', text: 'Специальный посланник Генерального секретаря по Сирии.' },
    { language: 'ar', text: 'مبعوث الأمين العام الخاص إلى سوريا، وأسر سورية وقوات سورية.' },
    { language: 'zh', text: '伊朗(伊斯兰共和国)、委内瑞拉（玻利瓦尔共和国）和叙利亚问题特使。' },
    { language: 'ru', text: 'Исламская Республика Иран, в Республике Молдова, Российская Федерация и иранцы.' },
    { language: 'ar', text: 'جمهورية إيران الإسلامية وجمهورية مولدوفا والاتحاد الروسي.' },
    { language: 'zh', text: '伊朗伊斯兰共和国、俄罗斯联邦、阿拉伯叙利亚共和国和白俄罗斯。' },
  ],
  find: findNames,
}
