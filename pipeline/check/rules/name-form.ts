/** Titles and names in a form that they do not have: “Secretary-General”, “States parties”, « Nations Unies », «государства-члены». */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { nameSlips } from '../name-slips.ts'
import { findForms, type Form as FoundForm } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

type Form = Pick<FoundForm, 'found' | 'meant' | 'isCertain'>

const start = '(?<![\\p{L}\\p{M}\\p{N}-])'
const end = '(?![\\p{L}\\p{M}-])'

function form(pattern: string, meant: Form['meant'], isCertain: Form['isCertain'] = () => true): Form {
  return { found: new RegExp(`${start}${pattern.replaceAll(' ', '[ \\u00A0]')}${end}`, 'gu'), meant, isCertain }
}

/** “Los estados miembros de la federación” are no States. */
function isOfUnitedNations({ 0: typed, index, input }: RegExpExecArray): boolean {
  const behind = input.slice(index + typed.length, index + typed.length + 60)
  return !/^[ \u00A0]\p{L}+[ \u00A0](?:del?|du|des|d’)(?!\p{L})(?!.{1,30}Na[ct]ion(?:e)?s[ \u00A0]Un)/u.test(behind)
}

/** Other organizations have Secretaries General without a hyphen. */
function isOfOthers({ 0: typed, index, input }: RegExpExecArray): boolean {
  return (
    /(?:NATO|OAS|OECD|OSCE|Private|Permanent|Executive)[ \u00A0]$/u.test(input.slice(Math.max(0, index - 20), index)) ||
    /^[ \u00A0](?:of|to|for) (?:the )?(?!United Nations)\p{Lu}/u.test(input.slice(index + typed.length))
  )
}

const forms: Readonly<Partial<Record<LanguageCode, readonly Form[]>>> = {
  en: [
    form(
      '(?:(?:(?:Under|Assistant|Deputy)(?: |-))?Secretar(?:y|ies) General|Under Secretar(?:y|ies)-General|(?:Assistant|Deputy)-Secretar(?:y|ies)-General)',
      (match) => (isOfOthers(match) ? undefined : titled(match[0])),
    ),
    form('State Parties', () => 'States parties'),
    form(
      '(Food and Agriculture|World Health|International Labour|World Trade|World Meteorological|International Maritime|International Civil Aviation|Educational, Scientific and Cultural|World Tourism|World Intellectual Property|Industrial Development) Organisation',
      ([typed]) => typed.replace('isation', 'ization'),
    ),
    form('Member-States?', ([typed]) => typed.replace('-', ' ')),
    form('Vice (?:Presidents?|Chairs?|Chairpersons?|Chairmen|Chairman|Rectors?|Ministers?)', ([typed]) =>
      typed.replace(/[ \u00A0]/u, '-'),
    ),
  ],
  fr: [
    form('(?:Sous-|sous-)?[Ss]ecrétaires?-[Gg]énéra(?:le?s?|ux)', ([typed]) => typed.replace(/-[Gg]énér/u, ' génér')),
    form('Nations-[Uu]nies', () => 'Nations Unies'),
    form('états(?= (?:[Mm]embres|parties|Parties)(?!\\p{L}))', () => 'États', isOfUnitedNations),
    form('États?-[Mm]embres?', ([typed]) => typed.replace(/-m/iu, ' M')),
    form('Sous [Ss]ecrétaires? génér(?:ale?s?|aux)', ([typed]) => typed.replace(/^Sous[ \u00A0][Ss]/u, 'Sous-S')),
    form('Vice Président(?:e|s|es)?', ([typed]) => typed.replace(/[ \u00A0]/u, '-')),
  ],
  es: [
    form('Secretari[oa]s?-General(?:es)?', ([typed]) => typed.replace('-', ' ')),
    form('Naciones-Unidas', () => 'Naciones Unidas'),
    form('estados(?= (?:[Mm]iembros|[Pp]artes)(?!\\p{L}))', () => 'Estados', isOfUnitedNations),
    form('Estados?-[Mm]iembros?', ([typed]) => typed.replace(/-m/iu, ' M')),
    form('Vice(?: |-)?Presiden(?:te|ta|tes|tas)', ([typed]) => typed.replace(/Vice[ \u00A0-]?P/u, 'Vicep')),
    form('vice(?: |-)presiden(?:te|ta|tes|tas)', ([typed]) => typed.replace(/[ \u00A0-]/u, '')),
  ],
  ru: [
    form(
      '([Гг]осударств\\p{L}{0,3}) (член(?:ы|ов|ам|ами|ах))(?! (?!Организации|ООН)\\p{L}+(?:ого|ой|а|и) )',
      ({ 1: one, 2: other }) => `${one}-${other}`,
    ),
    form('(Генеральн\\p{L}{2,3})-(секретар\\p{L}{1,3})', ({ 1: one, 2: other }) => `${one} ${other}`),
    form(
      '([Вв]ице) ([Пп](?:редседател|резидент)\\p{L}{0,3})',
      ({ 1: one, 2: other = '' }) => `${one}-${other.toLowerCase()}`,
    ),
  ],
}

/** “Under-Secretary-General”, “Assistant Secretary-General”. */
function titled(typed: string): string {
  return typed.replaceAll(/[ \u00A0]/gu, '-').replace(/^(Assistant|Deputy)-/u, '$1 ')
}

/** Names of States, cities and organs, too. */
const formsOf = perLanguage((language): readonly Form[] => [
  ...(forms[language] ?? []),
  ...nameSlips[language].map(({ found, meant }) => form(found, ([typed]) => meant(typed))),
])

function findHyphens(text: CheckedText): readonly RuleFinding[] {
  return formsOf(text.language.code).flatMap((each) => findForms(text, each))
}

export const nameForm: Rule = {
  severity: 'warning',
  source:
    'Editorial Manual, spelling and capitalization: hyphens in titles, names of organizations; names as official texts have them',
  languages: ['en', 'fr', 'es', 'ru', 'ar'],
  why: 'Titles and names have one form in each language – a hyphen in one and none in another –; in another form they are not found.',
  text: (found) => `“${found}” is not how the name is written.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'The Secretary General, the Under Secretary-General and the Vice President spoke to Member-States.',
      found: [
        [1, 5],
        [1, 28],
        [1, 60],
        [1, 84],
      ],
      fixed: 'The Secretary-General, the Under-Secretary-General and the Vice-President spoke to Member States.',
    },
    {
      language: 'en',
      text: 'The Deputy Secretary General of the United Nations.',
      found: [[1, 5]],
      fixed: 'The Deputy Secretary-General of the United Nations.',
    },
    {
      language: 'en',
      text: 'State Parties and the World Health Organisation agreed.',
      found: [
        [1, 1],
        [1, 23],
      ],
      fixed: 'States parties and the World Health Organization agreed.',
    },
    {
      language: 'fr',
      text: 'Les états membres et les états parties.',
      found: [
        [1, 5],
        [1, 26],
      ],
      fixed: 'Les États membres et les États parties.',
    },
    {
      language: 'fr',
      text: 'Le Secrétaire-Général des Nations-Unies et le Vice Président.',
      found: [
        [1, 4],
        [1, 27],
        [1, 47],
      ],
      fixed: 'Le Secrétaire général des Nations Unies et le Vice-Président.',
    },
    {
      language: 'fr',
      text: 'Les Secrétaires-Généraux, la Sous-Secrétaire-Générale et les sous-secrétaires-généraux.',
      found: [
        [1, 5],
        [1, 30],
        [1, 62],
      ],
      fixed: 'Les Secrétaires généraux, la Sous-Secrétaire générale et les sous-secrétaires généraux.',
    },
    {
      language: 'es',
      text: 'El Secretario-General y los Estados-Miembros, y la vice-presidenta.',
      found: [
        [1, 4],
        [1, 29],
        [1, 52],
      ],
      fixed: 'El Secretario General y los Estados Miembros, y la vicepresidenta.',
    },
    {
      language: 'es',
      text: 'Los estados miembros de las Naciones Unidas y los estados partes.',
      found: [
        [1, 5],
        [1, 51],
      ],
      fixed: 'Los Estados miembros de las Naciones Unidas y los Estados partes.',
    },
    {
      language: 'en',
      text: 'Guinea Bissau, Timor Leste and Cote d’Ivoire.',
      found: [
        [1, 1],
        [1, 16],
        [1, 32],
      ],
      fixed: 'Guinea-Bissau, Timor-Leste and Côte d’Ivoire.',
    },
    {
      language: 'fr',
      text: 'Le Royaume Uni, les Pays Bas et l’Arabie Saoudite à New-York.',
      found: [
        [1, 4],
        [1, 21],
        [1, 35],
        [1, 53],
      ],
      fixed: 'Le Royaume-Uni, les Pays-Bas et l’Arabie saoudite à New York.',
    },
    {
      language: 'ru',
      text: 'Делегация Шри Ланки и Саудовская аравия.',
      found: [
        [1, 11],
        [1, 23],
      ],
      fixed: 'Делегация Шри-Ланки и Саудовская Аравия.',
    },
    {
      language: 'ar',
      text: 'الامم المتحدة ومجلس الامن والامين العام للجمعية العامه.',
      found: [
        [1, 1],
        [1, 15],
        [1, 27],
        [1, 41],
      ],
      fixed: 'الأمم المتحدة ومجلس الأمن والأمين العام للجمعية العامة.',
    },
    // Those of a federation have small letters.
    { language: 'es', text: 'Los estados miembros de la federación.', found: [[1, 5]] },
    { language: 'fr', text: 'Les états membres de la fédération.', found: [[1, 5]] },
    {
      language: 'ru',
      text: 'Генеральный-секретарь и государства члены.',
      found: [
        [1, 1],
        [1, 25],
      ],
      fixed: 'Генеральный секретарь и государства-члены.',
    },
  ],
  counterExamples: [
    { language: 'fr', text: 'Le Royaume-Uni, les Pays-Bas, New York, Saint-Marin et « Royaume Uni ».' },
    { language: 'ru', text: 'Гвинея-Бисау, Саудовская Аравия, Нью-Йорк и Папуа — Новая Гвинея.' },
    { language: 'ar', text: 'الأمم المتحدة ومجلس الأمن والأمين العام للجمعية العامة.' },
    {
      language: 'en',
      text: 'States parties, the State party, the World Health Organization and the Organisation of Islamic Cooperation.',
    },
    { language: 'es', text: 'Los Estados miembros de la Unión y los estados financieros.' },
    {
      language: 'en',
      text: 'The Secretary-General, the Assistant Secretary-General, Member States, the NATO Secretary General and the Secretary General of Amnesty International.',
    },
    { language: 'fr', text: 'Le Secrétaire général, la Vice-Présidente, les États Membres et les Nations Unies.' },
    { language: 'es', text: 'El Secretario General, la Vicepresidenta y los Estados Miembros.' },
    { language: 'ru', text: 'Генеральный секретарь, государства-члены и вице-председатель.' },
  ],
  find: findHyphens,
}
