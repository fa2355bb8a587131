/** What each kind composes around its text. */
import { blocksOf } from '../../pipeline/reading-order.ts'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import type { Facts, OrganFact } from '../../pipeline/facts/facts.ts'
import { toDocument } from '../../pipeline/parse/to-document.ts'
import { syntax } from '../../pipeline/parse/syntax.ts'
import { toPublication } from '../../pipeline/prepare/index.ts'
import type { PublishedBlock, Line, Publication } from '../../pipeline/publication.ts'
import { sourceOf } from '../parse/parse-text.ts'
import { prepareAndWarn, wordsOf } from './prepare-text.ts'

const assembly: OrganFact = { organ: 'general-assembly', session: { number: 80, type: 'regular' } }
const council: OrganFact = { organ: 'security-council' }

const base: Facts = {
  kind: 'letter',
  language: 'en',
  organs: [assembly],
  agenda: [],
  distribution: 'general',
  date: '2025-09-19',
  original: ['en'],
  dutyStation: 'new-york',
  agendaTitles: [],
  tables: 'numbered',
  notes: 'foot',
  places: new Map(),
}

interface Prepared {
  readonly publication: Publication
  readonly codes: readonly string[]
}

/** A whole text with its facts; `publication` is absent at heart where `codes` has an error. */
async function prepare(text: string, facts: Partial<Facts>): Promise<Prepared> {
  const source = sourceOf(text, { ...base, ...facts })
  const file = new VFile({ path: 'en.md', value: text, data: { source } })
  const tree = unified().use(remarkParse).use(syntax).parse(file)
  const document = await unified().use(toDocument).run(tree, file)
  const codes = () => diagnosticsOf(file).map(({ code, place }) => `${place.line}:${place.column} ${code}`)
  if (codes().some((code) => !code.endsWith('letter-numbered')))
    return { publication: {} as Publication, codes: codes() }
  const publication = await toPublication()(document, file)
  return { publication, codes: codes() }
}

/** The line of the agenda under the thick rule. */
function agendaLine({ columns: [column] }: Publication): Line | undefined {
  return column?.lines.find(({ style }) => style === 'agendaItem')?.lines[0]
}

/** Type, style, space before and words of a block, fixed spaces as common ones. */
function shown(block: PublishedBlock): readonly unknown[] {
  const label = 'label' in block && block.label !== undefined ? `${block.label} ` : ''
  const words =
    'content' in block ? wordsOf(block.content) : 'lines' in block ? block.lines.map(wordsOf).join('\n') : ''
  return [block.type, block.style, block.spaceBefore, (label + words).replaceAll('\u00A0', ' ')]
}

const resolution: Partial<Facts> = {
  kind: 'resolution',
  symbol: 'A/RES/80/1',
  agenda: [{ item: 7, sub: [], provisional: false }],
  original: [],
  number: '80/1',
  adopted: '2025-09-19',
  meeting: [{ meeting: { number: 3, kind: 'plenary' } }],
  proponent: { way: 'without-reference', symbols: ['A/80/L.2/Rev.1'] },
}

describe('a resolution of the General Assembly', () => {
  it('opens and closes as A/RES/80/1 does', async () => {
    const { publication } = await prepare(
      '# Participation\n\n*The General Assembly*,\n\n1. *Decides*:\n\n   1. One.',
      resolution,
    )
    expect(blocksOf(publication).map(shown)).toEqual([
      ['subtitle', 'titleHCh', 18, 'Resolution adopted by the General Assembly\non 19 September 2025'],
      ['subtitle', 'proponent', 12, '[without reference to a Main Committee (A/80/L.2/Rev.1)]'],
      ['title', 'titleH1', 12, '80/1. Participation'],
      ['paragraph', 'body', 12, 'The General Assembly,'],
      ['paragraph', 'body', 6, '1. Decides:'],
      ['paragraph', 'body', 6, '(a) One.'],
      ['endLines', 'meeting', 12, '3rd plenary meeting\n19 September 2025'],
    ])
    expect(blocksOf(publication).flatMap((block) => (block.type === 'paragraph' ? [block.indent] : []))).toEqual([
      1, 1, 1,
    ])
  })

  it('sets the words of the proponent in italics, and the brackets not', async () => {
    const { publication } = await prepare('# T\n\nText.', resolution)
    const line = blocksOf(publication)[1]
    expect(
      line?.type === 'subtitle' &&
        line.content.map((inline) => inline.type === 'text' && [inline.value, inline.marks, inline.link]),
    ).toEqual([
      ['[', [], undefined],
      ['without reference to a Main Committee (', ['italic'], undefined],
      ['A/80/L.2/Rev.1', ['italic'], { url: 'https://docs.un.org/en/A/80/L.2/Rev.1' }],
      [')', ['italic'], undefined],
      [']', [], undefined],
    ])
  })

  it('has its title in the running head and no original language in the masthead', async () => {
    const { publication } = await prepare('# Participation\n\nText.', {
      ...resolution,
      original: ['en'],
      language: 'fr',
    })
    expect(publication.runningHead).toEqual({ symbols: ['A/RES/80/1'], title: 'Participation' })
    expect(publication.masthead.distribution).toEqual(['Distr. générale', '19 septembre 2025', undefined, undefined])
    expect(publication.properties.title).toBe('A/RES/80/1 – Participation')
  })

  it('may be of several texts under one number', async () => {
    const { publication } = await prepare('# T\n\nText.', { ...resolution, number: '79/258 A-C' })
    expect(blocksOf(publication).map(shown)[0]?.[3]).toBe(
      'Resolutions adopted by the General Assembly\non 19 September 2025',
    )
    expect(blocksOf(publication).map(shown)[2]?.[3]).toBe('79/258. T')
  })

  it('closes before its annex, which runs on', async () => {
    const { publication } = await prepare('# T\n\nText.\n\n::annex\n\n## Title\n\nText.', resolution)
    expect(
      blocksOf(publication)
        .slice(4)
        .map((block) => [...shown(block), block.startsPage]),
    ).toEqual([
      ['endLines', 'meeting', 12, '3rd plenary meeting\n19 September 2025', false],
      ['attachmentHeading', 'attachmentHeadingH2', 18, 'Annex', false],
      ['attachmentTitle', 'attachmentTitleH2', 0, 'Title', false],
      ['paragraph', 'body', 6, 'Text.', false],
    ])
  })

  it('numbers paragraphs of its annex at the edge of the column, and its headings in it', async () => {
    const text = '1. One.\n\n## I. Heading\n\n::annex\n\n## Title\n\n## I. Heading\n\n1. One.\n\n   (a) Item.'
    const { publication } = await prepare(`# T\n\n${text}`, resolution)
    const stands = blocksOf(publication).flatMap((block): readonly (readonly unknown[])[] => {
      if (block.type === 'heading') return [[block.style, block.numberStands]]
      return block.type === 'paragraph' && block.label !== undefined ? [[block.label, block.indent]] : []
    })
    expect(stands).toEqual([
      ['1.', 1],
      ['hCh', undefined],
      ['h23', 'in-column'],
      ['1.', 0],
      ['(a)', 1],
    ])
  })

  it('raises the letters of ordinals in composed lines', async () => {
    const french = { ...resolution, language: 'fr', adopted: '2025-09-01' } as const
    const { publication } = await prepare('# T\n\nText.', french)
    const words = blocksOf(publication)
      .map(shown)
      .map(([, , , line]) => line)
    expect(words[0]).toBe('Résolution adoptée par l’Assemblée générale\nle 1{er} septembre 2025')
    expect(words.at(-1)).toBe('3{e} séance plénière\n1{er} septembre 2025')
  })
})

describe('a resolution of the Security Council', () => {
  const facts: Partial<Facts> = {
    kind: 'resolution',
    organs: [council],
    original: [],
    number: '2768 (2025)',
    adopted: '2025-01-15',
    meeting: [{ meeting: { number: 9841 } }],
  }

  it('is named by its number, directly under the rule', async () => {
    const { publication } = await prepare('The Council decides.', facts)
    expect(blocksOf(publication).map(shown)).toEqual([
      ['title', 'titleHCh', 0, 'Resolution 2768 (2025)'],
      ['subtitle', 'subtitle', 12, 'Adopted by the Security Council at its 9841st meeting, on\n15 January 2025'],
      ['paragraph', 'body', 12, 'The Council decides.'],
    ])
    expect(publication.runningHead).toEqual({ symbols: [] })
  })

  it('has no title of the author’s', async () => {
    expect((await prepare('# Title\n\nText.', facts)).codes).toEqual(['1:1 title-composed'])
  })

  it('has a name without a comma in its metadata', async () => {
    const { publication } = await prepare('Text.', { ...facts, language: 'ru' })
    expect(publication.properties.documentTitle).toBe('Резолюция 2768 (2025)')
  })
})

describe('a draft', () => {
  const facts: Partial<Facts> = {
    kind: 'draft-decision',
    agenda: [{ item: 35, sub: [], provisional: true }],
    agendaNote: ['A/80/150.'],
    sponsors: ['FR', 'GN', 'ID', 'IE', 'QA', 'SA', 'PS'],
    sponsorsNote: [{ text: 'Any changes …' }],
  }

  it('names its sponsors as A/80/L.1 does, with the mark of the second note', async () => {
    const { publication } = await prepare('# Endorsement\n\nThe General Assembly,\n\n(a) Endorses.', facts)
    expect(blocksOf(publication).map(shown)).toEqual([
      [
        'subtitle',
        'sponsors',
        18,
        'France, Guinea, Indonesia, Ireland, Qatar, Saudi Arabia and State of Palestine:[**] draft decision',
      ],
      ['title', 'titleH1', 12, 'Endorsement'],
      ['paragraph', 'body', 12, 'The General Assembly,'],
      ['paragraph', 'body', 6, '(a) Endorses.'],
    ])
    expect(publication.notes.map((note) => note.label)).toEqual(['*', '**'])
    expect(agendaLine(publication)?.at(-1)).toMatchObject({ label: '*' })
  })

  it('calls each note where it belongs though two are of the same words', async () => {
    const { publication } = await prepare('# T\n\nText.', { ...facts, sponsorsNote: [{ text: 'A/80/150.' }] })
    expect(publication.notes.map((note) => note.label)).toEqual(['*', '**'])
    expect(agendaLine(publication)?.at(-1)).toMatchObject({ label: '*' })
    expect(blocksOf(publication).map(shown)[0]?.[3]).toContain(':[**] draft')
  })

  it('marks the sponsors alone where the agenda has no note', async () => {
    const { agendaNote: _, ...alone } = facts
    const { publication } = await prepare('# T\n\nText.', alone)
    expect(blocksOf(publication).map(shown)[0]?.[3]).toContain(':[*] draft')
    expect(agendaLine(publication)?.some((inline) => inline.type === 'noteReference')).toBe(false)
  })

  it('calls a note on the one sponsor that it is about, lean in its bold line', async () => {
    const { publication } = await prepare('# T\n\nText.', {
      kind: 'draft-resolution',
      sponsors: ['TH', 'NG', 'MV'],
      sponsorsNote: [
        { sponsor: 'TH', text: 'For its region.' },
        { sponsor: 'NG', text: 'On behalf of others.' },
      ],
    })
    const [line] = blocksOf(publication)
    expect(line && shown(line)[3]).toBe('Maldives, Nigeria[*] and Thailand[**]: draft resolution')
    expect(publication.notes.map(({ children }) => children.map(shown)[0]?.[3])).toEqual([
      'On behalf of others.',
      'For its region.',
    ])
    expect(line?.type === 'subtitle' && line.content.some((inline) => 'isLean' in inline)).toBe(true)
  })

  it.each([
    [
      'en',
      'Draft resolution submitted by the Vice-Chair of the Committee, Andrés Napurí Pita (Peru), on the basis of informal consultations on draft resolution A/C.2/80/L.31',
    ],
    [
      'fr',
      'Projet de résolution déposé par la vice-présidence de la Commission, Andrés Napurí Pita (Pérou), à l’issue de consultations officieuses tenues sur le projet de résolution A/C.2/80/L.31',
    ],
    [
      'es',
      'Proyecto de resolución presentado por la Vicepresidencia de la Comisión, Andrés Napurí Pita (Perú), sobre la base de consultas oficiosas celebradas en relación con el proyecto de resolución A/C.2/80/L.31',
    ],
    [
      'ru',
      'Проект резолюции, представленный заместителем Председателя Комитета, Andrés Napurí Pita (Перу), по итогам неофициальных консультаций по проекту резолюции A/C.2/80/L.31',
    ],
    [
      'ar',
      'مشروع قرار مقدم من نائب رئيس اللجنة، Andrés Napurí Pita (بيرو)، بناء على مشاورات غير رسمية بشأن مشروع القرار A/C.2/80/L.31',
    ],
    ['zh', '委员会副主席Andrés Napurí Pita(秘鲁)根据就A/C.2/80/L.31号决议草案进行的非正式协商提出的决议草案'],
  ] as const)('says in %s who submits it, after consultations on which draft', async (language, words) => {
    const by = {
      office: 'vice-chair',
      name: 'Andrés Napurí Pita',
      state: 'PE',
      consultations: { on: 'A/C.2/80/L.31' },
    } as const
    const { publication } = await prepare('# T\n\nText.', {
      kind: 'draft-resolution',
      committee: 'second',
      by,
      language,
    })
    const [line] = blocksOf(publication)
    expect(line && shown(line)[3]).toBe(words)
  })

  it.each([
    [{ office: 'chair', consultations: {} }, 'second', 'the Chair of the Committee following informal consultations'],
    [{ office: 'chair' }, undefined, 'the Chair'],
    ['president', undefined, 'the President of the General Assembly'],
    [{ office: 'rapporteur', name: 'Jane Doe' }, 'sixth', 'the Rapporteur of the Committee, Jane Doe'],
  ] as const)('names %o', async (by, committee, words) => {
    const { publication } = await prepare('# T\n\nText.', {
      kind: 'draft-decision',
      by,
      ...(committee === undefined ? {} : { committee }),
    })
    const [line] = blocksOf(publication)
    expect(line && shown(line)[3]).toBe(`Draft decision submitted by ${words}`)
  })

  it('has a line for each of its subtitles', async () => {
    const { publication } = await prepare('# T\n\nText.', { kind: 'draft-resolution', subtitle: 'One\nTwo' })
    expect(blocksOf(publication).map(shown).slice(1, 3)).toEqual([
      ['subtitle', 'titleH2', 12, 'One'],
      ['subtitle', 'titleH2', 12, 'Two'],
    ])
  })

  it('orders sponsors by the language, names as written last', async () => {
    const sponsors = ['ZA', 'Group of 77', 'DE', 'AR']
    const first = async (language: Facts['language']) =>
      shown(
        blocksOf(
          (await prepare('# T\n\nText.', { kind: 'draft-resolution', sponsors, language })).publication,
        )[0] as PublishedBlock,
      )[3]
    expect(await first('en')).toBe('Argentina, Germany, South Africa and Group of 77: draft resolution')
    expect(await first('fr')).toBe('Afrique du Sud, Allemagne, Argentine et Group of 77 : projet de résolution')
  })

  it('may be the President’s', async () => {
    const { publication } = await prepare('# T\n\nText.', { kind: 'draft-resolution', by: 'president' })
    expect(shown(blocksOf(publication)[0] as PublishedBlock)).toEqual([
      'subtitle',
      'sponsors',
      18,
      'Draft resolution submitted by the President of the General Assembly',
    ])
  })

  it('has no other title in the Security Council', async () => {
    const { publication } = await prepare('Text.', {
      kind: 'draft-resolution',
      organs: [council],
      sponsors: ['FR', 'US'],
    })
    expect(blocksOf(publication).map(shown)[0]).toEqual([
      'title',
      'titleH1',
      0,
      'France and United States of America: draft resolution',
    ])
    expect(blocksOf(publication)).toHaveLength(2)
    expect((await prepare('Text.', { kind: 'draft-resolution', organs: [council] })).codes).toEqual([
      '1:1 title-missing',
    ])
  })
})

describe('an amendment', () => {
  const amends = { symbol: 'A/C.3/80/L.44', motion: 'resolution', several: false } as const
  const first = async (more: Partial<Facts>, text = 'Text.') => {
    const [line] = blocksOf((await prepare(text, { kind: 'amendment', amends, ...more })).publication)
    return line && shown(line)
  }

  it.each([
    ['en', 'Cuba: amendment to draft resolution A/C.3/80/L.44'],
    ['fr', 'Cuba : amendement au projet de résolution A/C.3/80/L.44'],
    ['es', 'Cuba: enmienda al proyecto de resolución A/C.3/80/L.44'],
    ['ru', 'Куба: поправка к проекту резолюции A/C.3/80/L.44'],
    ['ar', 'كوبا: تعديل على مشروع القرار A/C.3/80/L.44'],
    ['zh', '古巴：对A/C.3/80/L.44号决议草案的修正案'],
  ] as const)('names the draft that it amends in %s', async (language, words) => {
    expect(await first({ sponsors: ['CU'], language }, '# T\n\nText.')).toEqual(['subtitle', 'sponsors', 18, words])
  })

  it('does without a title of its own', async () => {
    expect(await first({ sponsors: ['CU'] })).toEqual([
      'title',
      'titleH1',
      18,
      'Cuba: amendment to draft resolution A/C.3/80/L.44',
    ])
  })

  it('may be of several, to a decision, of a Chair', async () => {
    const several = { ...amends, motion: 'decision', several: true } as const
    const by = { office: 'chair' } as const
    expect((await first({ amends: several, by }))?.[3]).toBe(
      'Amendments to draft decision A/C.3/80/L.44 submitted by the Chair',
    )
  })
})

describe('reports and notes', () => {
  it('say who speaks under the title', async () => {
    const report = await prepare('# T\n\n1. Text.', { kind: 'report', by: 'secretary-general' })
    expect(blocksOf(report.publication).map(shown).slice(0, 3)).toEqual([
      ['title', 'titleHCh', 18, 'T'],
      ['subtitle', 'subtitle', 12, 'Report of the Secretary-General'],
      ['paragraph', 'body', 12, '1. Text.'],
    ])
    const note = await prepare('# T\n\nText.', { kind: 'note', by: 'secretariat' })
    expect(blocksOf(note.publication).map(shown)[1]?.[3]).toBe('Note by the Secretariat')
  })

  it('print the author’s own line before any composed one', async () => {
    const { publication } = await prepare('# T\n\nText.', {
      kind: 'report',
      by: 'secretariat',
      subtitle: 'Report of the Committee',
    })
    expect(blocksOf(publication).map(shown)[1]?.[3]).toBe('Report of the Committee')
    expect(blocksOf(publication)).toHaveLength(3)
  })

  it('may have no title but who speaks', async () => {
    const { publication } = await prepare('Text.', { kind: 'note', organs: [council], by: 'president' })
    expect(blocksOf(publication).map(shown)).toEqual([
      ['title', 'titleHCh', 0, 'Note by the President of the Security Council'],
      ['paragraph', 'body', 12, 'Text.'],
    ])
    expect((await prepare('Text.', { kind: 'note' })).codes).toEqual(['1:1 title-missing'])
  })

  it('head their annexes like chapters', async () => {
    const { publication } = await prepare('# T\n\nText.\n\n::annex{original=fr}\n\n## Title\n\nText.', {
      kind: 'report',
    })
    expect(blocksOf(publication).slice(2).map(shown)).toEqual([
      ['attachmentHeading', 'attachmentHeadingHCh', 0, 'Annex'],
      ['attachmentNote', 'attachmentNote', 6, '[Original: French]'],
      ['attachmentTitle', 'attachmentTitleHCh', 12, 'Title'],
      ['paragraph', 'body', 12, 'Text.'],
    ])
    const bare = await prepare('# T\n\nText.\n\n::annex\n\n## Title\n\nText.', { kind: 'report' })
    expect(blocksOf(bare.publication).map(shown)[3]).toEqual(['attachmentTitle', 'attachmentTitleHCh', 6, 'Title'])
  })
})

describe('letters', () => {
  it.each(['letter', 'identical-letters', 'note-verbale'] as const)(
    '%s warns of each numbered paragraph, and of none in an annex',
    async (kind) => {
      const { codes } = await prepare('# T\n\n1. One.\n\n2. Two.\n\n(a) Item.\n\n::annex\n\n1. Three.', { kind })
      expect(codes).toEqual(['3:1 letter-numbered', '5:1 letter-numbered'])
    },
  )

  it.each([
    ['en', 'Annex I'],
    ['fr', 'Annexe'],
    ['ru', 'Приложение'],
  ] as const)('%s: paragraphs behind “%s” are not theirs', async (language, word) => {
    const { file } = await prepareAndWarn(`1. One.\n\n${word}\n\n1. Two.\n\n2. Three.`, { kind: 'letter', language })
    const told = file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`)
    expect(told.filter((each) => /letter-numbered|likely-attachment/.test(each))).toEqual([
      '5 likely-attachment',
      '3 letter-numbered',
    ])
  })
})

/** What closes a decision of the General Assembly, under whose section no line of adoption stands. */
async function closing(facts: Partial<Facts>): Promise<readonly string[]> {
  const { publication } = await prepare('# T\n\nText.', { kind: 'decision', section: 'other', ...facts })
  expect(blocksOf(publication).slice(0, 2).map(shown)).toEqual([
    ['subtitle', 'titleHCh', 18, 'Other decisions'],
    ['title', 'titleH1', 12, 'T'],
  ])
  const last = blocksOf(publication).at(-1)
  return last?.type === 'endLines' ? last.lines.map(wordsOf) : []
}

describe('decisions', () => {
  it('of the General Assembly stand under their section and who took them up, without saying when', async () => {
    const { publication } = await prepare('# Appointment\n\nText.', {
      kind: 'decision',
      number: '80/401',
      section: 'elections',
      proponent: { way: 'taken-up-in', forum: 'fourth' },
    })
    expect(blocksOf(publication).slice(0, 3).map(shown)).toEqual([
      ['subtitle', 'titleHCh', 18, 'Elections and appointments'],
      ['subtitle', 'proponent', 12, 'Fourth Committee'],
      ['title', 'titleH1', 12, '80/401. Appointment'],
    ])
  })

  it('of the General Assembly have no line of adoption; what is said of it closes the text', async () => {
    const meeting = [{ meeting: { number: 90, kind: 'plenary' } }] as const
    expect(await closing({})).toEqual([])
    expect(await closing({ meeting })).toEqual(['90th plenary meeting'])
    expect(await closing({ adopted: '2025-09-05' })).toEqual(['5\u00A0September 2025'])
    expect(await closing({ meeting, adopted: '2025-09-05' })).toEqual(['90th plenary meeting', '5\u00A0September 2025'])
  })
})

describe('what closes a text', () => {
  it('may be several meetings with their days, or a day alone', async () => {
    const first = { meeting: { number: 61, kind: 'plenary' }, date: '2022-03-15' } as const
    const second = { meeting: { number: 89, kind: 'plenary' } } as const
    expect(await closing({ meeting: [first, second], adopted: '2022-06-29' })).toEqual([
      '61st plenary meeting',
      '15\u00A0March 2022',
      '89th plenary meeting',
      '29\u00A0June 2022',
    ])
    expect(await closing({ meeting: [{ date: '2020-04-02' }] })).toEqual(['2\u00A0April 2020'])
  })
})

describe('resolutions of the Human Rights Council', () => {
  it('close with their meeting, and say where there was no vote', async () => {
    const { publication } = await prepare('# T\n\nText.', {
      kind: 'resolution',
      organs: [{ organ: 'human-rights-council' }],
      adopted: '2023-10-11',
      meeting: [{ meeting: { number: 47 } }],
      vote: 'none',
    })
    const [meeting, vote] = blocksOf(publication).slice(-2)
    expect(meeting).toMatchObject({ type: 'endLines', style: 'meeting' })
    expect(vote === undefined ? [] : shown(vote)).toEqual(['paragraph', 'body', 6, '[Adopted without a vote.]'])
  })
})

describe('other kinds', () => {
  it('name themselves', async () => {
    const corrigendum = await prepare('# T\n\n#### Paragraph 2\n\nReplace.', {
      kind: 'corrigendum',
      by: 'secretary-general',
    })
    expect(blocksOf(corrigendum.publication).map(shown)).toEqual([
      ['title', 'titleHCh', 18, 'T'],
      ['subtitle', 'subtitle', 12, 'Report of the Secretary-General'],
      ['subtitle', 'titleH2', 12, 'Corrigendum'],
      ['heading', 'h23', 12, 'Paragraph 2'],
      ['paragraph', 'body', 12, 'Replace.'],
    ])
    const addendum = await prepare('# T\n\nText.', { kind: 'addendum' })
    expect(blocksOf(addendum.publication).map(shown)[1]?.[3]).toBe('Addendum')
    const statement = await prepare('Text.', { kind: 'statement', organs: [council] })
    expect(blocksOf(statement.publication).map(shown)[0]).toEqual([
      'title',
      'titleHCh',
      0,
      'Statement by the President of the Security Council',
    ])
    expect((await prepare('# T\n\n1. Opening.', { kind: 'agenda' })).codes).toEqual([])
  })
})

const top = async (facts: Partial<Facts>): Promise<number> =>
  (await prepare('# T\n\nText.', facts)).publication.sheet.pageTop

describe('sheets', () => {
  it('are moved by the kind, then by the language', async () => {
    expect(await top({})).toBe(74.9)
    expect(await top({ language: 'ru' })).toBe(77.1)
    expect(await top(resolution)).toBe(76.8)
  })
})

const framed = async (facts: Partial<Facts>) => {
  const { publication } = await prepare('# T\n\n:::summary\nText.\n:::\n\nText.', { kind: 'report', ...facts })
  return blocksOf(publication).map((block) => [
    block.type,
    block.startsPage,
    ...(block.type === 'box' ? [block.titleStyle, block.frame?.start] : []),
  ])
}

describe('a summary', () => {
  it('stands across the measure, and a page begins after it', async () => {
    expect((await framed({})).slice(-2)).toEqual([
      ['box', false, 'summaryTitle', 60],
      ['paragraph', true],
    ])
  })

  it('is a box in Geneva', async () => {
    expect((await framed({ dutyStation: 'geneva' })).slice(-2)).toEqual([
      ['box', false, 'boxTitle', undefined],
      ['paragraph', false],
    ])
  })
})

describe('calls on a title', () => {
  it('stand in the order of their notes: what is composed before the author’s own', async () => {
    const { publication } = await prepare('# Title[^*]\n\nText.\n\n[^*]: The author’s.', { translation: 'unofficial' })
    const title = blocksOf(publication).find(({ type }) => type === 'title')
    const calls = title?.type === 'title' ? title.content.filter(({ type }) => type === 'noteReference') : []
    expect(calls).toMatchObject([
      { label: '*', joined: true },
      { label: '**', joined: false },
    ])
    expect(publication.notes.map(({ label }) => label)).toEqual(['*', '**'])
  })
})
