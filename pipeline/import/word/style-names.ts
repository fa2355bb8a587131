/** What programs in other languages call the styles that Word itself has: their files say them so. */

/** Words for a heading of a level, before its number. */
const headings: readonly string[] = [
  'Heading',
  'Überschrift',
  'Titre',
  'Título',
  'Titulo',
  'Titolo',
  'Kop',
  'Rubrik',
  'Overskrift',
  'Otsikko',
  'Nagłówek',
  'Nadpis',
  'Címsor',
  'Titlu',
  'Titlul',
  'Başlık',
  'Επικεφαλίδα',
  'Judul',
  'Заголовок',
  'Заглавие',
  'Наслов',
  'כותרת',
  'عنوان',
  'العنوان',
  'سرفصل',
  '标题',
  '標題',
  '見出し',
  '제목',
]

/** Words for an entry of contents of a level. */
const entries: readonly string[] = [
  'Verzeichnis',
  'TM',
  'TDC',
  'TDM',
  'Sommario',
  'Sumário',
  'Índice',
  'Inhopg',
  'Innehåll',
  'Indholdsfortegnelse',
  'INNH',
  'Sisluet',
  'Spis treści',
  'Obsah',
  'Cuprins',
  'TJ',
  'Оглавление',
  'Зміст',
  'جدول المحتويات',
  'فهرس',
  '目录',
  '目錄',
  '目次',
  '목차',
]

/** Styles without a level. */
const others = {
  Title: [
    'Titel',
    'Titre',
    'Título',
    'Titulo',
    'Titolo',
    'Rubrik',
    'Tittel',
    'Otsikko',
    'Tytuł',
    'Název',
    'Cím',
    'Titlu',
    'Konu Başlığı',
    'Τίτλος',
    'Judul',
    'Заголовок',
    'Название',
    'Назва',
    'כותרת טקסט',
    'العنوان',
    'عنوان',
    '标题',
    '標題',
    '表題',
    '제목',
  ],
  Subtitle: [
    'Untertitel',
    'Sous-titre',
    'Subtítulo',
    'Sottotitolo',
    'Ondertitel',
    'Underrubrik',
    'Undertitel',
    'Undertittel',
    'Alaotsikko',
    'Podtytuł',
    'Podnadpis',
    'Podtitul',
    'Alcím',
    'Subtitlu',
    'Alt Konu Başlığı',
    'Подзаголовок',
    'Підзаголовок',
    'עיצוב כותרת משנה',
    'عنوان فرعي',
    'العنوان الفرعي',
    '副标题',
    '副標題',
    '副題',
    '부제',
  ],
  Quote: [
    'Zitat',
    'Citation',
    'Cita',
    'Citazione',
    'Citação',
    'Citaat',
    'Citat',
    'Sitat',
    'Lainaus',
    'Cytat',
    'Citát',
    'Idézet',
    'Alıntı',
    'Цитата',
    'ציטוט',
    'اقتباس',
    '引用',
    '引文',
    '引用文',
    '인용',
  ],
  caption: [
    'Beschriftung',
    'Légende',
    'Descripción',
    'Epígrafe',
    'Didascalia',
    'Legenda',
    'Bijschrift',
    'Beskrivning',
    'Billedtekst',
    'Bildetekst',
    'Titulek',
    'Képaláírás',
    'Legendă',
    'Resim Yazısı',
    'Название объекта',
    'Назва об’єкта',
    'כיתוב',
    'تسمية توضيحية',
    '题注',
    '標號',
    '図表番号',
    '캡션',
  ],
}

const levelled = new Map([
  ...headings.map((word) => [keyOf(word), 'heading'] as const),
  ...entries.map((word) => [keyOf(word), 'toc'] as const),
])

const plain = new Map(
  Object.entries(others).flatMap(([name, words]) => words.map((word) => [keyOf(word), name] as const)),
)

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_’'-]+/gu, ' ')
    .trim()
}

/** The name that Word has for a style; its own where none is known. Further names may stand behind a comma. */
export function builtInName(name: string): string {
  const [first = ''] = name.split(',')
  const key = keyOf(first)
  const [, word = '', level = ''] = /^(\D+?) ?([1-9])$/u.exec(key) ?? []
  const kind = levelled.get(word)
  return kind === undefined ? (plain.get(key) ?? name) : `${kind} ${level}`
}
