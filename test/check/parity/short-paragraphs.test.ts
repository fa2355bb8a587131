/** Paragraphs of a word or two that have changed places: nothing but their meaning tells. */
import { expect, test } from 'vitest'
import { compareLanguages } from '../../../pipeline/check/parity/index.ts'
import type { Diagnostic } from '../../../pipeline/diagnostics.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { parseVersion, readText, type ParsedVersion } from './versions.ts'

/** Lists of one meaning. */
const lists: readonly Readonly<Record<LanguageCode, readonly string[]>>[] = [
  {
    en: [
      'Opening of the session.',
      'Election of officers.',
      'Adoption of the agenda.',
      'Organization of work.',
      'General debate.',
      'Human rights.',
      'Disarmament.',
      'Trade and development.',
      'Programme budget.',
      'Staff costs.',
      'Other matters.',
      'Closure of the session.',
      'Travel.',
      'Training.',
      'Consultants.',
    ],
    fr: [
      'Ouverture de la session.',
      'Élection du Bureau.',
      'Adoption de l’ordre du jour.',
      'Organisation des travaux.',
      'Débat général.',
      'Droits humains.',
      'Désarmement.',
      'Commerce et développement.',
      'Budget-programme.',
      'Dépenses de personnel.',
      'Questions diverses.',
      'Clôture de la session.',
      'Voyages.',
      'Formation.',
      'Consultants.',
    ],
    es: [
      'Apertura del período de sesiones.',
      'Elección de la Mesa.',
      'Aprobación del programa.',
      'Organización de los trabajos.',
      'Debate general.',
      'Derechos humanos.',
      'Desarme.',
      'Comercio y desarrollo.',
      'Presupuesto por programas.',
      'Gastos de personal.',
      'Otros asuntos.',
      'Clausura del período de sesiones.',
      'Viajes.',
      'Capacitación.',
      'Consultores.',
    ],
    ru: [
      'Открытие сессии.',
      'Выборы должностных лиц.',
      'Утверждение повестки дня.',
      'Организация работы.',
      'Общие прения.',
      'Права человека.',
      'Разоружение.',
      'Торговля и развитие.',
      'Бюджет по программам.',
      'Расходы по персоналу.',
      'Прочие вопросы.',
      'Закрытие сессии.',
      'Поездки.',
      'Обучение.',
      'Консультанты.',
    ],
    ar: [
      'افتتاح الدورة.',
      'انتخاب أعضاء المكتب.',
      'إقرار جدول الأعمال.',
      'تنظيم الأعمال.',
      'المناقشة العامة.',
      'حقوق الإنسان.',
      'نزع السلاح.',
      'التجارة والتنمية.',
      'الميزانية البرنامجية.',
      'تكاليف الموظفين.',
      'مسائل أخرى.',
      'اختتام الدورة.',
      'السفر.',
      'التدريب.',
      'الخبراء الاستشاريون.',
    ],
    zh: [
      '会议开幕。',
      '选举主席团成员。',
      '通过议程。',
      '工作安排。',
      '一般性辩论。',
      '人权。',
      '裁军。',
      '贸易和发展。',
      '方案预算。',
      '工作人员费用。',
      '其他事项。',
      '会议闭幕。',
      '旅费。',
      '培训。',
      '咨询人。',
    ],
  },
  {
    en: [
      'Noted.',
      'Agreed.',
      'Postponed.',
      'Water.',
      'Energy.',
      'Health.',
      'Women.',
      'Youth.',
      'None.',
      'Rent.',
      'Fuel.',
      'Crime.',
      'Oceans.',
      'Yes.',
    ],
    fr: [
      'Pris note.',
      'Accepté.',
      'Reporté.',
      'Eau.',
      'Énergie.',
      'Santé.',
      'Femmes.',
      'Jeunes.',
      'Néant.',
      'Loyer.',
      'Carburant.',
      'Criminalité.',
      'Océans.',
      'Oui.',
    ],
    es: [
      'Se toma nota.',
      'Acordado.',
      'Aplazado.',
      'Agua.',
      'Energía.',
      'Salud.',
      'Mujeres.',
      'Jóvenes.',
      'Ninguno.',
      'Alquiler.',
      'Combustible.',
      'Delito.',
      'Océanos.',
      'Sí.',
    ],
    ru: [
      'Принято к сведению.',
      'Согласовано.',
      'Отложено.',
      'Вода.',
      'Энергия.',
      'Здоровье.',
      'Женщины.',
      'Молодежь.',
      'Нет.',
      'Аренда.',
      'Топливо.',
      'Преступность.',
      'Океаны.',
      'Да.',
    ],
    ar: [
      'أحيط علما.',
      'اتفق.',
      'أجل.',
      'المياه.',
      'الطاقة.',
      'الصحة.',
      'المرأة.',
      'الشباب.',
      'لا شيء.',
      'الإيجار.',
      'الوقود.',
      'الجريمة.',
      'المحيطات.',
      'نعم.',
    ],
    zh: [
      '注意到。',
      '同意。',
      '推迟。',
      '水。',
      '能源。',
      '卫生。',
      '妇女。',
      '青年。',
      '无。',
      '租金。',
      '燃料。',
      '犯罪。',
      '海洋。',
      '是。',
    ],
  },
]

function textOf(items: readonly string[]): string {
  return `# Report\n\n${items.map((words, at) => `${at + 1}. ${words}`).join('\n\n')}\n`
}

interface Drawn {
  readonly name: string
  readonly isFound: boolean
  readonly elsewhere: readonly Diagnostic[]
}

/** What is told where two neighbours of one language have changed places. */
async function swap(versions: readonly ParsedVersion[], at: number, own: readonly string[]): Promise<readonly Drawn[]> {
  const source = versions[at]?.source
  if (source === undefined) return []
  const pairs = own.slice(1).map(async (second, first): Promise<Drawn> => {
    const swapped = own.with(first, second).with(first + 1, own[first] ?? '')
    const wrong = await parseVersion({ ...source, text: textOf(swapped) })
    const told = compareLanguages(versions.with(at, wrong)).diagnostics.flat()
    const isHere = ({ place, code }: Diagnostic): boolean =>
      code === 'parity-order' && place.path === source.path && [3 + 2 * first, 5 + 2 * first].includes(place.line)
    const elsewhere = told.filter((one) => !isHere(one))
    return { name: `${own[first]} ${second}`, isFound: told.some(isHere), elsewhere }
  })
  return Promise.all(pairs)
}

test('are told where they stand, and nowhere else', { timeout: 120_000 }, async () => {
  const drawn: Drawn[] = []
  for (const items of lists) {
    const versions = await readText(Object.entries(items).map(([code, own]) => [`${code}.md`, textOf(own)]))
    expect(compareLanguages(versions).diagnostics.flat()).toEqual([])
    for (const [at, { source }] of versions.entries())
      drawn.push(...(await swap(versions, at, items[source.facts.language])))
  }
  const missed = drawn.filter(({ isFound }) => !isFound).map(({ name }) => name)
  expect(drawn.length).toBeGreaterThan(150)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(drawn.length / 40)
  expect(drawn.flatMap(({ elsewhere }) => elsewhere)).toEqual([])
})
