import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { importParts } from './import-parts.ts'
import { paragraph, run } from './strange-file.ts'

/** A bold line of some size, in half points, set in as official titles are, and without a style. */
const set = (size: number, words: string): string =>
  paragraph(
    '<w:pPr><w:ind w:left="1267" w:hanging="1267"/></w:pPr>' + run('\t\t' + words, `<w:b/><w:sz w:val="${size}"/>`),
  )
const bold = (words: string): string => paragraph(run(words, '<w:b/><w:sz w:val="20"/>'))
const plain = (words: string): string => paragraph(run(words, '<w:sz w:val="20"/>'))

/** Session, agenda line, title of the item, title, line under it, first heading, sentence. */
const reports = [
  [
    'ar',
    'البند 148 من جدول الأعمال',
    'إدارة الموارد البشرية',
    'تكوين الأمانة العامة',
    'تقرير الأمين العام',
    'أولا -\tمقدمة',
    'يقدم هذا التقرير إلى الجمعية العامة في دورتها هذه.',
  ],
  [
    'en',
    'Agenda item 148',
    'Human resources management',
    'Composition of the Secretariat',
    'Report of the Secretary-General',
    'I.\tIntroduction',
    'The present report is submitted to the General Assembly at its present session.',
  ],
  [
    'es',
    'Tema 148 del programa',
    'Gestión de los recursos humanos',
    'Composición de la Secretaría',
    'Informe del Secretario General',
    'I.\tIntroducción',
    'El presente informe se presenta a la Asamblea General en su período de sesiones.',
  ],
  [
    'fr',
    'Point 148 de l’ordre du jour',
    'Gestion des ressources humaines',
    'Composition du Secrétariat',
    'Rapport du Secrétaire général',
    'I.\tIntroduction',
    'Le présent rapport est soumis à l’Assemblée générale à sa session.',
  ],
  [
    'ru',
    'Пункт 148 повестки дня',
    'Управление людскими ресурсами',
    'Состав Секретариата',
    'Доклад Генерального секретаря',
    'I.\tВведение',
    'Настоящий доклад представляется Генеральной Ассамблее на ее сессии.',
  ],
  [
    'zh',
    '议程项目148',
    '人力资源管理',
    '秘书处的组成',
    '秘书长的报告',
    '一、\t导言',
    '本报告根据大会决议提交给大会本届会议审议。',
  ],
] as const satisfies readonly (readonly [LanguageCode, ...string[]])[]

const session = (code: LanguageCode): string => languages[code].session({ number: 80, type: 'regular' })

describe('a title without a style, at the edge of its column', () => {
  test.each(reports)(
    'is the largest of the bold lines under session and agenda: %s',
    async (code, agenda, item, title, under, heading, sentence) => {
      const body =
        bold(session(code)) +
        plain(agenda) +
        bold(item) +
        set(28, title) +
        set(24, under) +
        set(28, heading) +
        plain(sentence)
      const { facts, source } = await importParts({ body })
      expect(facts).toContain('by: secretary-general\n')
      expect(facts).toContain('session: 80\nagenda:\n  - { item: 148 }\n')
      expect(source.split('\n# ')[0]).toContain(item)
      expect(source).toContain(`# ${title}\n\n## `)
      expect(source.trimEnd().endsWith(sentence)).toBe(true)
    },
  )

  test.each(reports)(
    'is the last of them where they have one size, but for lines that are composed: %s',
    async (code, agenda, item, title, under, _, sentence) => {
      const body =
        bold(session(code)) + plain(agenda) + [item, title, under].map((line) => bold(line)).join('') + plain(sentence)
      const { facts, source, text } = await importParts({ body })
      expect(facts).toContain('by: secretary-general\n')
      expect(source.split('\n# ')[0]).toContain(item)
      expect(text).toBe(`# ${title}\n\n${sentence}\n`)
    },
  )

  test('of a resolution has the lines of its adoption over it', async () => {
    const body =
      bold('Seventy-eighth session') +
      plain('Agenda item 16 (g)') +
      bold('Macroeconomic policy questions') +
      set(28, 'Resolution adopted by the General Assembly on 19 December 2023') +
      paragraph(
        run('[') + run('on the report of the Second Committee', '<w:i/>') + run(' (A/78/459/Add.7, para. 7)]'),
      ) +
      set(24, '78/141.\tPromoting investments') +
      paragraph(run('The General Assembly', '<w:i/>') + run(','))
    const { facts, source } = await importParts({ body })
    expect(facts).toContain('number: 78/141\nadopted: 2023-12-19\n')
    expect(facts).toContain('report-of: second, symbol: A/78/459/Add.7, paragraph: 7')
    expect(source).toContain('# Promoting investments\n\n*The General Assembly*,\n')
  })

  test('of a draft has a list of sponsors of any length over it', async () => {
    const states = languages.en.countries.slice(0, 60).map(([, name]) => name)
    const body =
      bold('Eightieth session') +
      plain('Agenda item 13') +
      bold('Follow-up to conferences') +
      set(24, `${languages.en.list(states)}: draft resolution`) +
      set(24, 'Sport') +
      plain('The General Assembly decides what it decides.')
    const { facts, source } = await importParts({ body })
    expect(facts).toContain('kind: draft-resolution\n')
    expect(facts.match(/\b[A-Z]{2}\b/g)?.length).toBe(60)
    expect(source).toContain('agenda-titles:\n  - Follow-up to conferences\n')
    expect(source).toContain('# Sport\n\nThe General Assembly')
  })

  test.each([
    ['en', 'Agenda item 148', 'France and Guinea: draft resolution'],
    ['fr', 'Point 148 de l’ordre du jour', 'France et Guinée : projet de résolution'],
    ['zh', '议程项目148', '法国和几内亚：决议草案'],
  ] as const)('of a draft of the Security Council are its sponsors: %s', async (code, agenda, sponsors) => {
    const [, , item = '', , , , sentence = ''] = reports.find(([each]) => each === code) ?? []
    const body =
      bold(languages[code].session({ number: 80, type: 'year' })) +
      plain(agenda) +
      bold(item) +
      set(24, sponsors) +
      plain(sentence)
    const { facts, source, text } = await importParts({ body, header: paragraph('S/2025/77') })
    expect(facts).toContain('kind: draft-resolution\n')
    expect(facts).toMatch(/sponsors: \[ FR, GN \]/)
    expect(source.split('\n---\n')[0]).toContain(item)
    expect(text).toBe(`${sentence}\n`)
  })

  test('is not looked for where no line of a masthead stands over it', async () => {
    const { text } = await importParts({
      body: plain('Words that say something first.') + set(28, 'A line') + plain('Words that say more.'),
    })
    expect(text).not.toContain('# A line')
  })
})

describe('a letter without styles', () => {
  const letters = {
    fr: 'Lettre datée du 2 mai 2025',
    es: 'Carta de fecha 2 de mayo de 2025',
    ru: 'Письмо Постоянного представителя от 2 мая 2025 года',
  }
  /** Spaces that break no line stand in every heading here, as programs put them. */
  const hard = '\u00A0'
  test.each([
    [
      'fr',
      `Annexe à${hard}la${hard}lettre datée du${hard}2 mai 2025 adressée au Secrétaire général`,
      'Déclaration des ministres',
      '[Original : anglais]',
      '(Signé)',
      ['L’Ambassadeur,', 'Représentant permanent'],
    ],
    [
      'es',
      `Anexo de${hard}la${hard}carta de fecha 2 de mayo de 2025 dirigida al Secretario General`,
      'Declaración de los ministros',
      '[Original: inglés]',
      '(Firmado)',
      [],
    ],
    [
      'ru',
      `Приложение к${hard}письму Постоянного представителя от${hard}2${hard}мая 2025 года`,
      'Заявление министров',
      '[Подлинный текст на английском языке]',
      '(Подпись)',
      [],
    ],
  ] as const)(
    'has its annex, the title of that, and its signature: %s',
    async (code, annex, title, original, signed, offices) => {
      const sentence = reports.find(([each]) => each === code)?.[6] ?? ''
      const body =
        bold(session(code)) +
        set(24, letters[code]) +
        plain(sentence) +
        offices.map(plain).join('') +
        plain(`${signed} Ana Prueba`) +
        set(28, annex) +
        plain(original) +
        set(24, title) +
        plain(sentence)
      const { text } = await importParts({ body })
      const [, signature] = /:::signature\n([\s\S]*?)\n:::/.exec(text) ?? []
      expect(signature?.split('\n').slice(0, offices.length)).toEqual(offices)
      expect(signature?.split('\n').length).toBe(offices.length + 1)
      expect(text.replaceAll(hard, ' ')).toContain(
        `\n\n::annex[${annex.replaceAll(hard, ' ')}]{original=en}\n\n## ${title}\n\n${sentence}\n`,
      )
    },
  )

  test('has no sentence in its signature', async () => {
    const { text } = await importParts({
      body:
        plain('La séance est levée.') +
        plain('L’Ambassadeur a pris la parole ; il remercie.') +
        plain('(Signé) Ana Prueba'),
    })
    expect(text).toContain('il remercie.\n\n:::signature\n')
  })
})
