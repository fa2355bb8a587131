/** Names that a State no longer has: “Swaziland”, «Чешская Республика». */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import { formerNames, renamed } from '../former-names.ts'
import { patternOfName } from '../parity/values/state-patterns.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

interface Former {
  readonly code: string
  readonly found: RegExp
}

/** What is written together with a name. */
const beginnings: Readonly<Partial<Record<LanguageCode, string>>> = { ar: '[وف]?[بلك]?' }

/** What is called after a State, with the name of its time: “Burma Road”, « rue de Turquie », «улица Цейлон». */
const places: Readonly<Partial<Record<LanguageCode, readonly [before: string, behind: string]>>> = {
  en: [
    '',
    ' (?:Creek|Road|Street|Avenue|Lane|Square|Drive|Hill|Hall|House|Point|Bay|Lake|Island|Mountains?|Campaign|Company|Star|Run|City|Gardens|Railway|Airways)(?!\\p{L})',
  ],
  fr: [
    '(?:[Rr]ue|[Aa]venue|[Pp]lace|[Bb]oulevard|[Ss]quare|[Pp]ont|[Ss]tation|[Hh]ôtel) (?:de la |de l’|du |de |d’)?',
    '',
  ],
  es: ['(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Pp]uente|[Cc]arretera|[Hh]otel) (?:de la |del |de )?', ''],
  ru: ['(?:[Уу]лиц\\p{L}{1,2}|[Пп]лощад\\p{L}{1,2}|[Пп]роспект\\p{L}{0,2}|[Пп]ереул\\p{L}{2,4}|ул\\.|пл\\.) ', ''],
  ar: ['(?:شارع|ساحة|ميدان|طريق|فندق) ', ''],
  zh: ['', '(?:路|街|大道|广场|酒店)'],
}

/** Names of places, of animals and of what is called after them; parties to a case are called what they were called. */
const others: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: '(?<!(?:North|Central|Eastern|Western|East|West|Greek|Aegean|Former|former|v\\.|vs\\.)(?: Yugoslav Republic of)? )(?:NAMES)(?!’s Macedonia|s|(?:-| )(?:ebolavirus|virus|River|strain|red|tea|Green|[Vv]ultures?|[Oo]ak|[Hh]unting))',
  fr: '(?<!(?:c\\.|[Aa]ncien(?:ne)?|[Ee]x-|orientale|occidentale) ?)(?:NAMES)(?! (?:centrale|orientale|occidentale|roumaine))',
  es: '(?<!(?:c\\.|[Aa]ntigu[oa]|[Ee]x) ?)(?:NAMES)(?! (?:Central|Oriental|Occidental|rumana))',
}

const formersOf = perLanguage((language): readonly Former[] =>
  formerNames[language].map(([code, names]) => ({ code, found: patternOf(names, language) })),
)

function patternOf(names: string, language: LanguageCode): RegExp {
  const [before, behind] = places[language] ?? ['', '']
  const [notBehind, notBefore] = [before && `(?<!${before})`, behind && `(?!${behind})`]
  if (language === 'zh') return new RegExp(`(?:${names})${notBefore}`, 'gu')
  const inflected =
    language === 'ru' ? names.replace(/(?:(?<=\))|^)[^()]+$/u, (name) => patternOfName(name, 'ru')) : names
  const whole = `${notBehind}${(others[language] ?? '(?:NAMES)').replace('NAMES', inflected)}${notBefore}`
  const spaced = whole.replaceAll(' ', '[ \\u00A0]')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${beginnings[language] ?? ''}${spaced}(?![\\p{L}\\p{M}])`, 'gu')
}

/** The year of the document; one without a date is of today. */
function yearOf({ facts }: CheckedText['document']): number {
  return facts.places.has('date') ? Number(facts.date.slice(0, 4)) : Infinity
}

/** How far a year may stand from the name of its time. */
const reach = 40

/** “In 1998 the Czech Republic”: a year in which that was the name. */
function isOfItsTime({ 0: typed, index, input }: RegExpExecArray, since: number): boolean {
  const around = `${input.slice(Math.max(0, index - reach), index)} ${input.slice(index + typed.length, index + typed.length + reach)}`
  return (around.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).some((year) => Number(year) < since)
}

/** “(formerly Zaire)”, “then known as Burma”. */
const called =
  /(?:[Ff]ormer(?:ly)?|[Tt]hen|[Kk]nown as|[Nn]amed?|[Cc]alled|anciennement|alors|ex-?|antes|entonces|antiguamente|бывш\p{L}*|ранее|سابقا|原|前)[ \u00A0]?(?:(?:the|la|le|el)[ \u00A0])?$/u

/** “The Czech Republic, as Czechia was then known”. */
const calledBehind =
  /^.{0,30}(?<!\p{L})(?:then|formerly|at the time|alors|à l’époque|entonces|тогда|в то время|آنذاك|当时)(?!\p{L})/u

function isCalled({ 0: typed, index, input }: RegExpExecArray): boolean {
  const end = index + typed.length
  return (
    (called.test(input.slice(Math.max(0, index - reach), index)) && !/ormer|[ЕеEe]x/u.test(typed)) ||
    calledBehind.test(input.slice(end, end + reach))
  )
}

function findFormer(text: CheckedText): readonly RuleFinding[] {
  const { document, language } = text
  const year = yearOf(document)
  const today = new Map<string, string>(language.countries)
  return formersOf(language.code).flatMap(({ code, found }) => {
    const since = renamed.get(code) ?? 0
    const name = today.get(code)
    if (name === undefined || year < since) return []
    return findForms(text, {
      found,
      meant: (match) => (isOfItsTime(match, since) || isCalled(match) ? undefined : name),
      isLookedAt: ({ isQuoted }) => !isQuoted,
      isCertain: () => false,
    }).map((finding) => ({ ...finding, details: [...finding.details, String(since)] }))
  })
}

export const stateNameFormer: Rule = {
  severity: 'warning',
  source: 'names of Member States by the list of the Protocol and Liaison Service',
  why: 'States are called by the names that they have given to the United Nations. One that a State has given up is seen by it first.',
  text: (found, _meant, since) => `“${found}” is a name that the State has not had since ${since}.`,
  hint: (_found, meant) => `Write “${meant}”; what was said at its time keeps the name of its time in a quotation.`,
  examples: [
    {
      language: 'en',
      text: 'Swaziland, Turkey and the Czech Republic spoke, as did Cape Verde, Ivory Coast and the former Yugoslav Republic of Macedonia.',
      found: [
        [1, 1],
        [1, 12],
        [1, 27],
        [1, 56],
        [1, 68],
        [1, 88],
      ],
    },
    {
      language: 'fr',
      text: 'La République tchèque, le Cap-Vert et le Swaziland.',
      found: [
        [1, 4],
        [1, 27],
        [1, 42],
      ],
    },
    {
      language: 'es',
      text: 'Turquía, Swazilandia y la República Checa.',
      found: [
        [1, 1],
        [1, 10],
        [1, 27],
      ],
    },
    {
      language: 'ru',
      text: 'Делегация Свазиленда и представитель Чешской Республики.',
      found: [
        [1, 11],
        [1, 38],
      ],
    },
    {
      language: 'ru',
      text: 'Представитель Македонии и бывшая югославская Республика Македония.',
      found: [
        [1, 15],
        [1, 57],
      ],
    },
    {
      language: 'ar',
      text: 'ممثل الجمهورية التشيكية وسوازيلند.',
      found: [
        [1, 6],
        [1, 25],
      ],
    },
    {
      language: 'zh',
      text: '捷克共和国和前南斯拉夫的马其顿共和国的代表。',
      found: [
        [1, 1],
        [1, 7],
      ],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'Eswatini, Türkiye, Czechia, Cabo Verde, Côte d’Ivoire and North Macedonia; the case of *Cyprus v. Turkey*, and “the Czech Republic”; in 1998 the Czech Republic joined; the Czech Republic, as it was then known, did not.',
    },
    {
      language: 'en',
      text: 'Turkey vultures, a Turkey oak and Ceylon tea; Turkey Creek, Burma Road, Macedonia Square.',
    },
    { language: 'fr', text: 'La rue de Turquie, l’avenue du Zaïre et la place de Birmanie.' },
    { language: 'es', text: 'La calle Turquía y la avenida de Birmania.' },
    { language: 'ru', text: 'Улица Цейлон, на улице Молдавии и площадь Белоруссии.' },
    { language: 'ar', text: 'شارع بورما وساحة زائير.' },
    { language: 'zh', text: '锡兰路和象牙海岸大道。' },
    { language: 'en', facts: 'date: 2015-05-04', text: 'Swaziland and Turkey spoke.' },
    {
      language: 'fr',
      text: 'La Tchéquie, Cabo Verde et la Macédoine du Nord ; la Macédoine grecque ; en 1998, la République tchèque.',
    },
    { language: 'es', text: 'Türkiye, Eswatini, Chequia y Macedonia del Norte; la Macedonia griega.' },
    { language: 'ru', text: 'Эсватини, Чехия, Турция и Северная Македония.' },
    {
      language: 'ru',
      text: 'Представитель Северной Македонии встретился с Северной Македонией; поездка в Северную\u00A0Македонию и в Западную Македонию.',
    },
    { language: 'zh', text: '北马其顿、捷克和斯威士兰的代表。' },
  ],
  find: findFormer,
}
