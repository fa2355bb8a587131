/** Hand-written publications for the tests of the writers: a letter, and one that uses every node. */
import type { Mark } from '../../pipeline/document.ts'
import type { Place } from '../../pipeline/text/positions.ts'
import type { Picture } from '../../pipeline/picture.ts'
import type {
  PublishedBlock,
  PublishedCell,
  PublishedHeading,
  PublishedInline,
  Line,
  PublishedNote,
  PublishedNoteReference,
  PublishedParagraph,
  Publication,
  PublishedRow,
  PublishedText,
} from '../../pipeline/publication.ts'
import type { Properties } from '../../pipeline/properties.ts'
import type { Direction } from '../../templates/vocabulary.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { arrangeSession } from '../../pipeline/prepare/session-lines.ts'
import { composeWordLanguage } from '../../pipeline/prepare/word-language.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import { cutSections } from '../../pipeline/prepare/sections.ts'
import { turnSheet } from '../../pipeline/prepare/turned-sheet.ts'
import { newYorkSheet } from '../../templates/stations/new-york.ts'
import { samples, type Sample } from './example-words.ts'

const place: Place = { path: 'example/text.md', line: 1, column: 1 }

/** A run of words. */
export function text(value: string, rest: Partial<PublishedText> = {}): PublishedText {
  return { type: 'text', value, marks: [], place, ...rest }
}

const italic = (value: string): PublishedText => text(value, { marks: ['italic'] })
const bold = (value: string): PublishedText => text(value, { marks: ['bold'] })
const composed = { spaceBefore: 0, startsPage: false } as const

/** A paragraph whose first line is set in, as in letters. */
export function paragraph(content: Line, rest: Partial<PublishedParagraph> = {}): PublishedParagraph {
  return { type: 'paragraph', style: 'body', spaceBefore: 6, startsPage: false, indent: 1, content, place, ...rest }
}

// ---------------------------------------------------------------- a letter

const letterTitle =
  'Lettre datée du 22 décembre 2020, adressée au Secrétaire général par le Représentant permanent de l’Ouzbékistan auprès de l’Organisation des Nations Unies'
const agendaTitles = [
  'Renforcement du système des Nations Unies : rôle central du système dans la gouvernance mondiale',
  'Coopération entre l’Organisation des Nations Unies et les organisations régionales ou autres',
]

const letterBlocks: readonly PublishedBlock[] = [
  {
    ...composed,
    type: 'title',
    rank: 1,
    style: 'titleH1',
    spaceBefore: 18,
    content: [text(letterTitle)],
    id: 'title',
    place,
  },
  paragraph(
    [
      text(
        'J’ai l’honneur de vous faire tenir ci-joint la déclaration commune faite par les chefs d’État des pays membres de la Communauté d’États indépendants à l’occasion du soixante-quinzième anniversaire de la fondation de l’Organisation des Nations Unies (voir ',
      ),
      text('annexe', { link: { id: 'annex' } }),
      text(').'),
    ],
    { spaceBefore: 12 },
  ),
  paragraph([
    text(
      'Je vous serais reconnaissant de bien vouloir faire distribuer la présente lettre et son annexe comme document de l’Assemblée générale au titre des points 128 a) et b) et 130 w) de l’ordre du jour.',
    ),
  ]),
  {
    ...composed,
    type: 'signature',
    style: 'signature',
    spaceBefore: 18,
    lines: [[text('Le Représentant permanent')], [text('('), italic('Signé'), text(') Bakhtiyor '), bold('Ibragimov')]],
    place,
  },
  {
    ...composed,
    type: 'attachmentHeading',
    rank: 2,
    style: 'attachmentHeading',
    startsPage: true,
    content: [
      text(
        'Annexe à la lettre datée du 22 décembre 2020 adressée au Secrétaire général par le Représentant permanent de l’Ouzbékistan auprès de l’Organisation des Nations Unies',
      ),
    ],
    id: 'annex',
    place,
  },
  {
    ...composed,
    type: 'attachmentNote',
    style: 'attachmentNote',
    spaceBefore: 6,
    content: [text('[Original : russe]')],
  },
  {
    ...composed,
    type: 'attachmentTitle',
    rank: 3,
    style: 'attachmentTitle',
    spaceBefore: 12,
    content: [text('Déclaration commune des chefs d’État des pays membres de la Communauté d’États indépendants')],
    id: 'annex-title',
    place,
  },
  paragraph([text('Les chefs d’État des pays membres de la Communauté d’États indépendants,')], { spaceBefore: 12 }),
  paragraph([
    italic('Observant'),
    text(' que l’Organisation des Nations Unies est la clé de voûte des relations internationales contemporaines,'),
  ]),
  paragraph([
    italic('Préconisent'),
    text(
      ' le renforcement de la coopération entre la Communauté d’États indépendants et l’Organisation des Nations Unies sur les problèmes internationaux contemporains d’intérêt commun.',
    ),
  ]),
]

const letterProperties: Properties = {
  title: letterTitle,
  documentTitle: letterTitle,
  organ: 'Assemblée générale',
  organs: ['Assemblée générale'],
  session: 'Soixante-quinzième session',
  agenda: 'Points 128 a) et b) et 130 w) de l’ordre du jour',
  agendaTitles,
  date: '2021-01-07',
  publisher: 'Nations Unies',
  dutyStation: 'new-york',
}

/** What an example has of its own: its blocks are cut into sections. */
export interface Overrides extends Partial<Publication> {
  readonly blocks?: readonly PublishedBlock[]
}

const upright = newYorkSheet
const turned = turnSheet(upright)

function notesHeading({ words }: Language): PublishedHeading {
  const place = { style: 'notesHeading', level: 2, rank: 2, outline: 0, spaceBefore: 12 } as const
  return { ...composed, ...place, type: 'heading', content: [text(words.notes)], id: 'notes' }
}

/** A French letter with an annex, without symbol and job number, like the seed. */
export function letter({ blocks: others = letterBlocks, ...overrides }: Overrides = {}): Publication {
  return {
    type: 'publication',
    language: 'fr',
    direction: 'ltr',
    properties: letterProperties,
    sheet: upright,
    turnedSheet: turned,
    masthead: {
      name: 'Nations Unies',
      symbols: [],
      organs: ['Assemblée générale'],
      organStyle: 'organ',
      organLines: 1,
      lines: [],
      distributionStyle: 'distribution',
      distributionSide: 'start',
      distribution: ['Distr. générale', '7 janvier 2021', 'Français', 'Original : anglais'],
      distributionLanguage: 'fr',
      distributionDirection: 'ltr',
    },
    columns: arrangeSession([
      {
        session: 'Soixante-quinzième session',
        agenda: [text('Points 128 a) et b) et 130 w) de l’ordre du jour')],
        agendaTitles: agendaTitles.map((title) => [[text(title)]]),
      },
    ]),
    sections: cutSections(others, { portrait: upright, landscape: turned }),
    notes: [],
    notesHeading: notesHeading(languages.fr),
    runningHead: { symbols: [] },
    firstFoot: {},
    pictures: new Map(),
    words: languages.fr.words,
    wordLanguage: composeWordLanguage(languages.fr, upright),
    facts: { kind: 'letter' },
    origin: [],
    ...overrides,
  }
}

// --------------------------------------------------------- every node there is

function kindOf(label: string): PublishedNote['kind'] {
  if (label.startsWith('*')) return 'asterisk'
  return /[a-z]/.test(label) ? 'letter' : 'number'
}

const call = (label: string, id: string, rest: Partial<PublishedNoteReference> = {}): PublishedNoteReference => ({
  type: 'noteReference',
  kind: kindOf(label),
  label,
  id,
  occurrence: 1,
  joined: false,
  ...rest,
})

/** One run for each mark; a new mark does not compile until it is here. */
const marks: Readonly<Record<Mark, (sample: Sample) => PublishedText>> = {
  italic: (sample) => italic(sample.heading),
  bold: (sample) => bold(sample.heading),
  raised: () => text('1', { marks: ['raised'] }),
  lowered: () => text('2', { marks: ['lowered'] }),
  underlined: (sample) => text(sample.heading, { marks: ['underlined'] }),
  smallCapitals: (sample) => text(sample.heading, { marks: ['smallCapitals'] }),
  unbroken: () => text('by-law', { marks: ['unbroken'] }),
}

type InlineExamples = {
  readonly [Kind in PublishedInline['type']]: readonly Extract<PublishedInline, { readonly type: Kind }>[]
}

function inlines(sample: Sample): InlineExamples {
  return {
    text: [
      text(`${sample.sentence} `),
      ...Object.values(marks).map((example) => example(sample)),
      text(' '),
      text('www.un.org', { link: { url: 'https://www.un.org/' } }),
      text(' '),
      text(sample.heading, { link: { id: 'first-heading' } }),
      text(' '),
      text('Ne pas confondre', { language: 'fr' }),
      text(' '),
      text('الأمم المتحدة', { language: 'ar' }),
    ],
    noteReference: [call('1', 'note-1', { joined: true }), call('2', 'note-2')],
    lineBreak: [{ type: 'lineBreak' }],
  }
}

function cell(column: number, content: string, rest: Partial<PublishedCell> = {}): PublishedCell {
  const align = rest.align ?? (column === 0 ? 'start' : 'end')
  return {
    type: 'cell',
    column,
    columnSpan: 1,
    rowSpan: 1,
    indent: 0,
    inset: (rest.indent ?? 0) * 14.4,
    align,
    side: align,
    paragraphs: [{ content: content === '' ? [] : [text(content)] }],
    ...rest,
  }
}

const row = (cells: readonly PublishedCell[], isTotal = false): PublishedRow => ({
  type: 'row',
  cells,
  isTotal,
  hasRuleOver: isTotal,
  isBold: isTotal,
  stands: 'top',
  room: { above: 4, below: 4, between: 2 },
})

function tableHead(sample: Sample): readonly PublishedRow[] {
  const heads = { scope: 'column' } as const
  return [
    row([
      cell(0, sample.heading, { ...heads, rowSpan: 2 }),
      cell(1, sample.session, { ...heads, columnSpan: 2, align: 'center' }),
    ]),
    row([cell(1, '2020', heads), cell(2, '2021', heads)]),
  ]
}

function tableBody(sample: Sample): readonly PublishedRow[] {
  const heads = { scope: 'row' } as const
  return [
    row([
      cell(0, sample.organ, heads),
      { ...cell(1, '1 234,5'), paragraphs: [{ content: [text('1 234,5'), call('a', 'table-note-a')] }] },
      cell(2, '–'),
    ]),
    row([cell(0, sample.subtitle, { ...heads, indent: 1 }), cell(1, '12', { rowSpan: 2 }), cell(2, '34')]),
    row([cell(0, sample.heading, { ...heads, indent: 2 }), cell(2, '56')]),
    row([cell(0, sample.summary, heads), cell(1, '1 246,5'), cell(2, '90')], true),
  ]
}

function note(id: string, label: string, sample: Sample): PublishedNote {
  const kind = kindOf(label)
  const places = { number: 'end', letter: 'under', asterisk: 'foot' } as const
  return {
    id,
    kind,
    place: places[kind],
    label,
    children: [
      { ...composed, type: 'paragraph', style: 'footnote', indent: 0, content: [text(sample.sentence)], place },
    ],
  }
}

type BlockExamples = {
  readonly [Kind in PublishedBlock['type']]: readonly Extract<PublishedBlock, { readonly type: Kind }>[]
}

/** Examples of each block; a new block does not compile until it is here. */
function blocks(sample: Sample): BlockExamples {
  const plain = [text(sample.sentence)]
  const all = inlines(sample)
  return {
    title: [
      {
        ...composed,
        type: 'title',
        rank: 1,
        style: 'titleHCh',
        spaceBefore: 18,
        content: [text(sample.title), call('*', 'note-star')],
        id: 'title',
        place,
      },
    ],
    subtitle: [
      { ...composed, type: 'subtitle', style: 'subtitle', spaceBefore: 12, content: [text(sample.subtitle)], place },
    ],
    roll: [
      {
        ...composed,
        type: 'roll',
        style: 'roll',
        rows: [
          { label: [text(sample.title)], name: [text(sample.sentence)], behind: [text(sample.subtitle)] },
          { name: plain },
        ],
      },
    ],
    box: [
      {
        ...composed,
        type: 'box',
        titleStyle: 'boxTitle',
        notes: [],
        style: 'body',
        spaceBefore: 18,
        title: [text(sample.summary)],
        children: [paragraph(plain), paragraph(plain)],
        place,
      },
      {
        ...composed,
        type: 'box',
        titleStyle: 'boxTitle',
        notes: [],
        style: 'body',
        spaceBefore: 12,
        title: [],
        children: [paragraph(plain)],
        place,
      },
    ],
    // They have pages of their own before the text: `supplements.test.ts` looks at them.
    frontLine: [],
    keys: [
      {
        ...composed,
        type: 'keys',
        style: 'key',
        spaceBefore: 6,
        keys: [
          { label: '*', content: [text(sample.sentence)] },
          { label: '**', content: [text(sample.heading)] },
        ],
      },
    ],
    contents: [
      {
        ...composed,
        type: 'contents',
        depth: 2,
        style: 'contentsTitle',
        spaceBefore: 12,
        title: sample.contents,
        pageWord: 'Page',
        entries: [
          { level: 1, label: 'I.', content: [text(sample.heading)], target: 'first-heading', paragraphs: '1–2' },
          { level: 2, label: 'A.', content: [text(sample.heading)], target: 'second-heading' },
          { level: 1, content: [text(sample.annex)], target: 'annex' },
        ],
      },
    ],
    heading: [
      {
        ...composed,
        type: 'heading',
        style: 'hCh',
        spaceBefore: 12,
        level: 1,
        rank: 2,
        outline: 0,
        label: 'I.',
        content: [text(sample.heading)],
        id: 'first-heading',
        place,
      },
      {
        ...composed,
        type: 'heading',
        style: 'h1',
        spaceBefore: 12,
        level: 2,
        rank: 3,
        outline: 1,
        label: 'A.',
        content: [text(sample.heading)],
        id: 'second-heading',
        place,
      },
      {
        ...composed,
        type: 'heading',
        style: 'h23',
        spaceBefore: 12,
        level: 3,
        rank: 4,
        outline: 2,
        label: '1.',
        content: [text(sample.heading)],
        id: 'third-heading',
        place,
      },
      {
        ...composed,
        type: 'heading',
        style: 'h23',
        spaceBefore: 12,
        level: 4,
        rank: 5,
        outline: 3,
        label: '(a)',
        content: [text(sample.heading)],
        id: 'fourth-heading',
        place,
      },
      {
        ...composed,
        type: 'heading',
        style: 'h4',
        spaceBefore: 12,
        level: 5,
        rank: 6,
        outline: 4,
        label: '(i)',
        content: [text(sample.heading)],
        id: 'fifth-heading',
        place,
      },
    ],
    paragraph: [
      paragraph([...all.text, ...all.noteReference, ...all.lineBreak, ...plain], {
        level: 1,
        label: '1.',
        indent: 0,
        id: 'para-1',
      }),
      paragraph(plain, { level: 2, label: '(a)', indent: 1, id: 'para-1-a' }),
      paragraph(plain, { level: 3, label: '(i)', indent: 2, id: 'para-1-a-i' }),
      paragraph(plain, { level: 4, label: 'a.', indent: 3, id: 'para-1-a-i-a' }),
      paragraph([...plain, call('1', 'note-1', { occurrence: 2 })]),
    ],
    bullet: [
      { ...composed, type: 'bullet', style: 'bullet', spaceBefore: 6, level: 1, label: '•', content: plain, place },
      { ...composed, type: 'bullet', style: 'bullet2', spaceBefore: 6, level: 2, label: '–', content: plain, place },
      { ...composed, type: 'bullet', style: 'bullet', spaceBefore: 6, level: 1, label: '•', content: plain, place },
    ],
    quote: [
      {
        ...composed,
        type: 'quote',
        style: 'quote',
        spaceBefore: 6,
        children: [paragraph(plain), paragraph(plain, { level: 1, label: '5.', indent: 0 })],
        place,
      },
    ],
    table: [
      {
        ...composed,
        type: 'table',
        style: 'tableText',
        spaceBefore: 12,
        label: sample.table,
        title: [text(sample.agendaTitle)],
        description: sample.subtitle,
        unit: sample.unit,
        columns: 3,
        widths: [180, 90, 90],
        gaps: [0, 4.5, 4.5],
        head: tableHead(sample),
        body: tableBody(sample),
        measure: 'column',
        look: 'column',
        landscape: false,
        keep: 'no',
        remarks: [plain],
        notes: [note('table-note-a', 'a', sample)],
        id: 'table-1',
        place,
      },
      {
        ...composed,
        type: 'table',
        style: 'tableText',
        spaceBefore: 12,
        title: [],
        columns: 3,
        widths: [180, 90, 90],
        gaps: [0, 4.5, 4.5],
        head: [],
        body: tableBody(sample).slice(1, 3),
        measure: 'column',
        look: 'column',
        landscape: false,
        keep: 'no',
        remarks: [],
        notes: [],
        place,
      },
      {
        ...composed,
        type: 'table',
        style: 'tableText',
        spaceBefore: 12,
        title: [text(sample.heading)],
        columns: 3,
        widths: [180, 90, 90],
        gaps: [0, 4.5, 4.5],
        head: tableHead(sample),
        body: [tableBody(sample)[3] ?? row([])],
        measure: 'full',
        look: 'across',
        landscape: true,
        keep: 'no',
        remarks: [],
        notes: [],
        id: 'table-2',
        place,
      },
    ],
    figure: [
      {
        ...composed,
        type: 'figure',
        style: 'figure',
        spaceBefore: 12,
        measure: 'column',
        label: 'Figure I',
        title: [text(sample.agendaTitle)],
        alternative: sample.subtitle,
        source: 'figure.png',
        id: 'figure-1',
        place,
      },
    ],
    signature: [
      {
        ...composed,
        type: 'signature',
        style: 'signature',
        spaceBefore: 18,
        lines: [[text('('), italic('Signed'), text(') Bakhtiyor '), bold('Ibragimov')], [text(sample.subtitle)]],
        place,
      },
    ],
    endLines: [
      {
        ...composed,
        type: 'endLines',
        style: 'endLines',
        spaceBefore: 12,
        lines: [[italic(sample.session)], [italic('22.12.2020')]],
        place,
      },
    ],
    attachmentHeading: [
      {
        ...composed,
        type: 'attachmentHeading',
        rank: 2,
        style: 'attachmentHeading',
        startsPage: true,
        content: [text(sample.annex)],
        id: 'annex',
        place,
      },
    ],
    attachmentNote: [
      {
        ...composed,
        type: 'attachmentNote',
        style: 'attachmentNote',
        spaceBefore: 6,
        content: [text(sample.original)],
      },
    ],
    attachmentTitle: [
      {
        ...composed,
        type: 'attachmentTitle',
        rank: 3,
        style: 'attachmentTitle',
        spaceBefore: 12,
        content: [text(sample.agendaTitle)],
        id: 'annex-title',
        place,
      },
    ],
  }
}

/** One white square. */
const picture: Picture = {
  format: 'png',
  bytes: Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVXoJgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  width: 100,
  height: 50,
}

function annexText(sample: Sample): readonly PublishedBlock[] {
  return [
    {
      ...composed,
      type: 'heading',
      style: 'hCh',
      spaceBefore: 12,
      level: 1,
      rank: 2,
      outline: 0,
      label: 'I.',
      content: [text(sample.heading)],
      id: 'annex-heading',
      place,
    },
    paragraph([text(sample.sentence), call('3', 'note-3')], { level: 1, label: '1.', indent: 0, id: 'annex-para-1' }),
  ]
}

/** A joint document with every node, mark and furniture in it, in any language. */
export function everything(
  language: LanguageCode = 'en',
  direction: Direction = language === 'ar' ? 'rtl' : 'ltr',
): Publication {
  const sample = samples[language]
  const translated = language === 'fr' || language === 'es' ? language : 'en'
  const symbols = ['A/75/999/Add.1', 'S/2021/9999']
  return {
    ...letter({ blocks: [...Object.values(blocks(sample)).flat(), ...annexText(sample)] }),
    language,
    direction,
    properties: {
      ...letterProperties,
      title: `${symbols.join('-')} – ${sample.title}`,
      documentTitle: sample.title,
      symbol: symbols.join('-'),
      organ: sample.organ,
      jobNumber: '21-00134',
    },
    masthead: {
      status: sample.summary,
      name: sample.name,
      symbols: [
        { large: 'A', rest: '/75/999/Add.1' },
        { large: 'S', rest: '/2021/9999' },
      ],
      organs: [sample.organ, sample.organ],
      organStyle: 'organ',
      organLines: 2,
      lines: [],
      distributionStyle: 'distribution',
      distributionSide: 'start',
      distribution: ['Distr.: General', '7 January 2021', undefined, 'Original: English'],
      distributionLanguage: translated,
      distributionDirection: 'ltr',
    },
    columns: arrangeSession([
      {
        organ: sample.organ,
        session: sample.session,
        sessionDetail: '2020–2021',
        committee: [text(sample.organ)],
        agenda: [text(sample.agenda), call('**', 'note-star-2')],
        agendaTitles: [[[text(sample.agendaTitle)], [text(sample.heading)]], [[text(sample.agendaTitle)]]],
      },
      { organ: sample.organ, session: sample.session, agendaTitles: [] },
    ]),
    notes: [
      note('note-star', '*', sample),
      note('note-star-2', '**', sample),
      note('note-1', '1', sample),
      note('note-2', '2', sample),
      note('note-3', '3', sample),
    ],
    notesHeading: notesHeading(languages[language]),
    runningHead: { symbols, title: sample.title, jobNumber: '21-00134' },
    firstFoot: {
      jobLine: '21-00134 (E)    110121',
      barcode: '*2100134*',
      qr: { address: 'https://undocs.org/en/A/75/999/Add.1', correction: 'low', modes: 'bytes' },
      recycle: 'Please recycle',
    },
    pictures: new Map([['figure.png', picture]]),
    words: languages[language].words,
    wordLanguage: composeWordLanguage(languages[language], upright),
  }
}
