import { describe, expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { centred, paragraph, run, styled, table, wordStyles } from './strange-file.ts'

const bold = (words: string): string => paragraph(run(words, '<w:b/>'))
const lean = (words: string): string => run(words, '<w:i/>')
const raised = (words: string): string => run(words, '<w:vertAlign w:val="superscript"/>')

function masthead(...cells: readonly [name: string, symbol: string, organ: string]): string {
  return table([
    ['', cells[0], cells[1]],
    ['', cells[2], ''],
  ])
}

const official = ['Title_H1', 'Title_H_CH', '_ H_1', '_ H_2/3']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`)
  .join('')

function idOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '')
}

const by = (style: string, inside: string): string => styled(idOf(style), inside)

describe('a typed note with an asterisk', () => {
  test.each([
    [
      'fr',
      masthead('Nations Unies', 'A/80/712', 'Assemblée générale'),
      'Lettre datée du 3 mars 2026, adressée au Secrétaire général par le Représentant permanent du Tchad auprès de l’Organisation des Nations Unies',
      'J’ai l’honneur de vous faire tenir ci-joint le texte de la déclaration (voir annexe).',
      'L’annexe est distribuée dans la langue de l’original.',
    ],
    [
      'ar',
      masthead('الأمم المتحدة', 'A/80/712', 'الجمعية العامة'),
      'رسالة مؤرخة 3 آذار/مارس 2026 موجهة إلى الأمين العام من الممثل الدائم لتشاد لدى الأمم المتحدة',
      'يشرفني أن أحيل إليكم طيه نص البيان الصادر عن حكومة بلدي (انظر المرفق).',
      'يعمم المرفق باللغة التي قدم بها فقط.',
    ],
  ])(
    'is one where a paragraph has its mark, and another under an annex: %s',
    async (code, head, title, words, note) => {
      const annex = code === 'fr' ? 'Annexe' : 'المرفق'
      const body =
        head +
        centred(title) +
        paragraph(run(words) + raised('*')) +
        paragraph(run(`\t*\t${note}`)) +
        centred(`${annex}*`) +
        paragraph(words) +
        paragraph(run(`*  ${words}`))
      const { text, messages } = await importParts({ body })
      expect(text).toContain(`${words}[^*]\n`)
      expect(text).toContain(`[^*]: ${note}\n`)
      expect(text).toContain('::annex[[^**]]\n')
      expect(text).toContain(`[^**]: ${words}\n`)
      expect(text).not.toContain('\\*')
      expect(messages).toEqual([])
    },
  )

  test('stays a paragraph where no line, or more than one, has its mark', async () => {
    const { text } = await importParts({
      styles: wordStyles,
      body:
        centred('Title') +
        paragraph('One* and the words of a sentence.') +
        paragraph('Two* and the words of a sentence.') +
        paragraph(run('*\tOf which?')) +
        paragraph(run('**\tOf none.')),
    })
    expect(text).toContain('One\\* and')
    expect(text).toContain('\\* Of which?')
    expect(text).toContain('\\*\\* Of none.')
  })

  test('on a line under the title that is composed stands behind the title', async () => {
    const body =
      masthead('United Nations', 'A/80/590', 'General Assembly') +
      paragraph('Eightieth session') +
      centred('Culture of peace') +
      centred('Report of the Secretary-General*') +
      paragraph(run('*\tSubmitted after the deadline so as to include the most recent information.')) +
      bold('I. Introduction') +
      paragraph('The report is submitted to the Assembly in accordance with its resolution.')
    const { text, facts } = await importParts({ body })
    expect(facts).toContain('by: secretary-general\n')
    expect(text).toContain('# Culture of peace[^*]\n')
    expect(text).toContain('[^*]: Submitted after the deadline so as to include the most recent information.\n')
  })

  test.each([
    [
      'General Assembly',
      'United Nations',
      'Iraq:* draft resolution',
      'The General Assembly',
      'Decides to remain seized of the matter and of all that belongs to it.',
      'On behalf of the Group of 77.',
      'sponsors-note: On behalf of the Group of 77.\n',
    ],
    [
      'General Assembly',
      'United Nations',
      'Chad, Nigeria* and Togo: draft resolution',
      'The General Assembly',
      'Decides to remain seized of the matter and of all that belongs to it.',
      'On behalf of the Group of 77.',
      'sponsors-note:\n  - { sponsor: NG, text: On behalf of the Group of 77. }\n',
    ],
    [
      'Assemblée générale',
      'Nations Unies',
      'Iraq* : projet de résolution',
      'L’Assemblée générale',
      'Décide de rester saisie de la question et de tout ce qui s’y rapporte.',
      'Au nom du Groupe des 77 et de la Chine.',
      'sponsors-note:\n  - { sponsor: IQ, text: Au nom du Groupe des 77 et de la Chine. }\n',
    ],
  ])('on the sponsors of a draft is theirs: %s, %s %s', async (organ, name, line, opener, words, note, fact) => {
    const body =
      masthead(name, 'A/80/L.17', organ) +
      centred(line) +
      centred('Climate') +
      paragraph(lean(opener) + run(',')) +
      paragraph(run(`1.\t${words}`)) +
      paragraph(run(`*\t${note}`))
    const { source, facts, text } = await importParts({ body })
    expect(source).toContain(fact)
    expect(facts).toContain('sponsors: [')
    expect(text).not.toContain(note)
  })
})

describe('lines that stand under others', () => {
  test('tell the proponent, the number and the title of a resolution behind a styled line', async () => {
    const body =
      masthead('United Nations', 'A/RES/80/91', 'General Assembly') +
      by('Title_H1', 'Resolution adopted by the General Assembly on 18 December 2025') +
      paragraph('') +
      by('_ H_2/3', '[on the report of the Third Committee (A/80/561/Add.2, para. 89)]') +
      by('_ H_1', run('80/91.\tThe right to food')) +
      paragraph(lean('The General Assembly') + run(',')) +
      Array.from({ length: 11 }, (_, at) =>
        paragraph(run(`\t${at + 1}.\t`) + lean('Notes') + run(' the report of the Committee;')),
      ).join('')
    const { text, facts } = await importParts({ body, styles: official })
    expect(facts).toContain('number: 80/91\n')
    expect(facts).toContain('proponent: { report-of: third, symbol: A/80/561/Add.2, paragraph: 89 }\n')
    expect(text).toMatch(/^# The right to food\n\n\*The General Assembly\*,\n/u)
    expect(text).toContain('\n11. *Notes* the report')
  })

  test.each([
    [
      'United Nations',
      'Security Council',
      'Annex I',
      '[Original: French]',
      'original=fr',
      'The words of the first annex follow here.',
    ],
    [
      'Naciones Unidas',
      'Consejo de Seguridad',
      'Anexo I',
      '[Original: árabe e inglés]',
      'original="ar en"',
      'Las palabras del primer anexo siguen aquí, en su lugar.',
    ],
    [
      '联合国',
      '安全理事会',
      '附件一',
      '[原件：俄文]',
      'original=ru',
      '第一个附件的文字在这里，后面还有第二个附件的文字。',
    ],
  ])('tell the original of an annex: %s', async (name, organ, heading, original, fact, words) => {
    const body =
      masthead(name, 'S/2026/150', organ) +
      centred('Title') +
      paragraph(words) +
      centred(heading) +
      centred('Statement') +
      paragraph(original, '<w:jc w:val="right"/>') +
      paragraph(words)
    const { text } = await importParts({ body })
    expect(text).toMatch(new RegExp(`::annex[^\\n]*\\{${fact}\\}\\n\\n## Statement\\n\\n${words}`, 'u'))
  })

  test('are of the signature though they end with a stop', async () => {
    const { text } = await importParts({
      styles: wordStyles,
      body:
        centred('Title') +
        paragraph('Words of a letter.') +
        paragraph(run('(') + lean('Signed') + run(') Ahmad Arafa')) +
        paragraph('Chargé d’affaires a.i.') +
        paragraph('Permanent Mission'),
    })
    expect(text).toContain('(*Signed*) Ahmad Arafa\nChargé d’affaires a.i.\nPermanent Mission\n:::')
  })
})
