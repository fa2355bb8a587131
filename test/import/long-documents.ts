/** Documents of every part that an edit can touch, in six languages: paragraphs that all differ, three levels, notes, tables, annexes. */
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** Words of which sentences are made: each who, each what, each where. */
interface Words {
  readonly about: string
  readonly signed: string
  readonly name: string
  readonly who: readonly string[]
  readonly what: readonly string[]
  readonly where: readonly string[]
  readonly space: string
  readonly stop: string
  readonly semicolon: string
  readonly colon: string
}

const words: Readonly<Record<LanguageCode, Words>> = {
  ar: {
    signed: 'توقيع',
    name: 'رافائيل',
    about: 'ملاحظات عن',
    who: [
      'يدرس الفريق العامل',
      'تستعرض اللجنة الدائمة',
      'يقدم المكتب الإقليمي',
      'تنشئ الأمانة العامة',
      'يواصل المجلس الاستشاري',
    ],
    what: [
      'برنامج التدريب',
      'خطة المياه',
      'ميزانية الترجمة',
      'قائمة الخبراء',
      'نظام المحفوظات',
      'مشروع الطرق',
      'شبكة المكتبات',
    ],
    where: ['في المدن الساحلية', 'على ضفاف النهر', 'في القرى الجبلية', 'قبل نهاية الموسم'],
    space: ' ',
    stop: '.',
    semicolon: '؛',
    colon: ':',
  },
  en: {
    signed: 'Signed',
    name: 'Raphael **Hythlodaeus**',
    about: 'Remarks on',
    who: [
      'The working group considered',
      'A standing committee reviewed',
      'One regional office presented',
      'Several delegations supported',
      'The advisory board continued',
    ],
    what: [
      'a programme of training',
      'the plan for water',
      'its budget for translation',
      'a list of experts',
      'the system of archives',
      'several projects of roads',
      'the network of libraries',
    ],
    where: [
      'in towns along the coast',
      'on both banks of the river',
      'in villages of the mountains',
      'before the season ended',
    ],
    space: ' ',
    stop: '.',
    semicolon: ';',
    colon: ':',
  },
  es: {
    signed: 'Firmado',
    name: 'Rafael **Hitlodeo**',
    about: 'Observaciones sobre',
    who: [
      'El grupo de trabajo examinó',
      'Una comisión permanente revisó',
      'Cierta oficina regional presentó',
      'Varias delegaciones apoyaron',
      'La junta consultiva continuó',
    ],
    what: [
      'un programa de capacitación',
      'el plan de aguas',
      'su presupuesto de traducción',
      'una lista de expertos',
      'el sistema de archivos',
      'ciertos proyectos de caminos',
      'la red de bibliotecas',
    ],
    where: [
      'en ciudades de la costa',
      'a orillas del río',
      'en pueblos de la montaña',
      'antes del fin de la temporada',
    ],
    space: ' ',
    stop: '.',
    semicolon: ';',
    colon: ':',
  },
  fr: {
    signed: 'Signé',
    name: 'Raphaël **Hythlodée**',
    about: 'Remarques sur',
    who: [
      'Le groupe de travail a examiné',
      'Une commission permanente a revu',
      'Un bureau régional a présenté',
      'Plusieurs délégations ont appuyé',
      'Le comité consultatif a poursuivi',
    ],
    what: [
      'un programme de formation',
      'le plan des eaux',
      'son budget de traduction',
      'une liste de spécialistes',
      'le système des archives',
      'des projets de routes',
      'le réseau des bibliothèques',
    ],
    where: [
      'dans les villes de la côte',
      'sur les deux rives du fleuve',
      'dans les villages de montagne',
      'avant la fin de la saison',
    ],
    space: ' ',
    stop: '.',
    semicolon: ' ;',
    colon: ' :',
  },
  ru: {
    signed: 'Подпись',
    name: 'Рафаил **Гитлодей**',
    about: 'Заметка про',
    who: [
      'Рабочая группа рассмотрела',
      'Постоянный комитет изучил',
      'Региональное отделение представило',
      'Ряд делегаций поддержал',
      'Консультативный совет продолжил',
    ],
    what: [
      'программу обучения',
      'план водных ресурсов',
      'бюджет переводов',
      'список экспертов',
      'систему архивов',
      'проекты дорог',
      'сеть библиотек',
    ],
    where: ['в прибрежных городах', 'на обоих берегах реки', 'в горных деревнях', 'до конца сезона'],
    space: ' ',
    stop: '.',
    semicolon: ';',
    colon: ':',
  },
  zh: {
    signed: '签名',
    name: '拉斐尔',
    about: '关于',
    who: ['工作组审议了', '常设委员会审查了', '区域办事处提出了', '若干代表团支持', '咨询委员会继续讨论'],
    what: ['培训方案', '水利计划', '翻译预算', '专家名单', '档案制度', '道路项目', '图书馆网络'],
    where: ['以造福沿海城镇', '以造福河流两岸', '以造福山区村庄', '以便本季结束前完成'],
    space: '',
    stop: '。',
    semicolon: '；',
    colon: '：',
  },
}

/** A clause: of a hundred and forty no two are the same, and neighbours are not alike. */
export function clause(code: LanguageCode, number: number): string {
  const { who, what, where, space } = words[code]
  const place = (number * 37) % (who.length * what.length * where.length)
  const turn = Math.floor(place / who.length)
  return [who[place % who.length], what[turn % what.length], where[Math.floor(turn / what.length)]].join(space)
}

export function sentence(code: LanguageCode, number: number): string {
  return clause(code, number) + words[code].stop
}

const two = (code: LanguageCode, number: number): string =>
  sentence(code, number) + words[code].space + sentence(code, number + 60)

/** What a heading says. */
export function topic(code: LanguageCode, number: number): string {
  const { about, what, where, space } = words[code]
  return [about, what[number % what.length], where[Math.floor(number / what.length) % where.length]].join(space)
}

/** What is spoken of. */
export function subject(code: LanguageCode, number: number): string {
  const { what } = words[code]
  const [first = '', ...rest] = what[number % what.length] ?? ''
  return first.toLocaleUpperCase(code) + rest.join('')
}

const heading = (code: LanguageCode, level: 1 | 2 | 3, count: number): string =>
  `${'#'.repeat(level + 1)} ${languages[code].headingLabel(level, count)} ${topic(code, level * 7 + count)}`

const list = (items: readonly string[]): string => items.join('\n\n')

/** What notes say begins here, so that no paragraph says the same. */
const [inNotes, inItems, inAnnexes, inRest] = [81, 30, 45, 50]

function noteLines(code: LanguageCode, from: number, to: number): string {
  return list(
    Array.from(
      { length: to - from + 1 },
      (_, index) => `[^${from + index}]: ${sentence(code, inNotes + from + index)}`,
    ),
  )
}

function paragraphs(code: LanguageCode, from: number, to: number): string {
  return list(
    Array.from(
      { length: to - from + 1 },
      (_, index) => `${from + index}. ${two(code, from + index)}[^${from + index}]`,
    ),
  )
}

function items(code: LanguageCode): string {
  const { semicolon, colon, stop } = words[code]
  const item = (indent: number, number: number, at: number, end = semicolon): string =>
    `${'   '.repeat(indent)}${number}. ${clause(code, inItems + at)}${end}`
  return list([
    item(1, 1, 0),
    item(1, 2, 1, colon),
    item(2, 1, 2),
    item(2, 2, 3, colon),
    item(3, 1, 4),
    item(3, 2, 5),
    item(2, 3, 6),
    item(1, 3, 7),
    item(1, 4, 8, stop),
  ])
}

function bullets(code: LanguageCode): string {
  const { semicolon, stop } = words[code]
  const bullet = (indent: number, at: number, end = semicolon): string =>
    `${'    '.repeat(indent)}- ${clause(code, inItems + at)}${end}`
  return [bullet(0, 9), bullet(0, 10), bullet(1, 11), bullet(1, 12), bullet(0, 13, stop)].join('\n')
}

function amounts(code: LanguageCode): string {
  return `:::table[${topic(code, 0)}]{#amounts total desc="${subject(code, 3)}"}
| ${subject(code, 0)} | 2043 | 2044[^a] |
| :-- | --: | --: |
| ${subject(code, 1)} | 250.5 | 225.0 |
| ${subject(code, 2)} | 85.0 | 90.2 |
| ${subject(code, 4)} | 60.5 | 70.4 |
| ${subject(code, 5)} | 12.0 | 14.0 |
| ${subject(code, 6)} | 408.0 | 399.6 |

[^a]: ${sentence(code, inNotes + 20)}
:::`
}

function places(code: LanguageCode): string {
  const { who, where } = words[code]
  return `:::table[${topic(code, 1)}]{desc="${subject(code, 5)}"}
| ${who[0]} | ${who[1]} | ${who[2]} |
| :-- | :-- | :-- |
| ${where[0]} | ${subject(code, 1)} | ${subject(code, 2)} |
| ^ | ${subject(code, 3)} | ${subject(code, 4)} |
| ${where[1]} | ${subject(code, 0)} | < |
| ${where[2]} | ${subject(code, 6)} | ${who[3]} |
:::`
}

function annexes(code: LanguageCode): string {
  const { who, where } = words[code]
  return `::annex{#first}

## ${topic(code, 6)}

1. ${two(code, inAnnexes)}

2. ${two(code, inAnnexes + 1)}

### ${topic(code, 4)}

3. ${two(code, inAnnexes + 2)}

::annex{#second}

## ${topic(code, 5)}

1. ${two(code, inAnnexes + 3)}

|  |  |
| :-- | :-- |
| ${who[4]} | ${where[3]} |
| ${who[3]} | ${where[0]} |

2. ${two(code, inAnnexes + 4)}`
}

/** What every one of the documents has: three levels of headings, paragraphs with items and bullets, notes, tables, a quotation. */
function body(code: LanguageCode): readonly string[] {
  const { colon } = words[code]
  return [
    heading(code, 1, 1),
    paragraphs(code, 1, 3),
    `4. ${clause(code, 4)}${colon} {#listed}`,
    items(code),
    heading(code, 2, 1),
    paragraphs(code, 5, 7),
    heading(code, 3, 1),
    paragraphs(code, 8, 9),
    `10. ${clause(code, 10)}${colon}`,
    bullets(code),
    heading(code, 3, 2),
    paragraphs(code, 11, 12),
    heading(code, 2, 2),
    paragraphs(code, 13, 14),
    amounts(code),
    heading(code, 1, 2),
    paragraphs(code, 15, 16),
    `17. ${sentence(code, 17)}`,
    `:::quote\n${two(code, inRest + 2)}\n:::`,
    places(code),
    `18. ${two(code, 18)}`,
    `![${subject(code, 1)}](tower.png "${subject(code, 0)}"){#tower}`,
    `19. ${two(code, 19)}`,
    `20. ${two(code, 20)}`,
  ]
}

const notes = (code: LanguageCode): readonly string[] => [
  noteLines(code, 1, 3),
  noteLines(code, 5, 9),
  noteLines(code, 11, 16),
]

/** A report with two annexes. */
export function reportText(code: LanguageCode): string {
  const summary = `:::summary\n${two(code, inRest)}\n\n${two(code, inRest + 1)}\n:::`
  return `${matter(code)}${list([`# ${topic(code, 2)}`, summary, ...body(code), ...notes(code), annexes(code)])}\n`
}

/** A letter, which has all of that in an annex. */
export function letterText(code: LanguageCode): string {
  const signature = `:::signature\n(*${words[code].signed}*) ${words[code].name}\n${subject(code, 3)}\n:::`
  const opening = [`# ${topic(code, 2)}`, two(code, inRest), two(code, inRest + 1), signature]
  return `${matter(code)}${list([...opening, `::annex[${topic(code, 8)}]`, `## ${topic(code, 9)}`, ...body(code), ...notes(code)])}\n`
}

/** A resolution with an annex. */
export function resolutionText(code: 'es'): string {
  const opening = [
    `# ${topic(code, 2)}`,
    '*La Asamblea General*,',
    `*Recordando* ${clause(code, inRest).toLowerCase()},`,
    `*Observando* ${clause(code, inRest + 1).toLowerCase()},`,
    `1. *Decide* que ${clause(code, inAnnexes).toLowerCase()};`,
    `2. *Solicita* que ${clause(code, inAnnexes + 1).toLowerCase()}.`,
  ]
  return `${matter(code)}${list([...opening, '::annex', `## ${topic(code, 9)}`, ...body(code), ...notes(code)])}\n`
}

function matter(code: LanguageCode): string {
  return `---\nagenda-titles:\n  - ${topic(code, 3)}\n---\n\n`
}

/** The facts of a document. */
export function factsOf(kind: 'report' | 'letter' | 'resolution', more = ''): string {
  return `kind: ${kind}\norgan: general-assembly\nsymbol: A/${kind === 'resolution' ? 'RES/' : ''}99/998\nsession: 99\nagenda:\n  - { item: 7 }\ndistribution: general\ndate: 2044-09-22\noriginal: en\n${more}`
}
