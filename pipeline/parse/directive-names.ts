/** The names of directives, how each is written, and what other names were meant to be: a slip of the pen, or a word of one of the six languages. */
import { nearestName } from '../text/nearest.ts'

interface Written {
  /** Alone on its line, with two colons; or opened with three and closed. */
  readonly form: 'leaf' | 'container'
  /** Whether it takes words in brackets. */
  readonly hasLabel: boolean
  /** What authors write for its name. */
  readonly words: string
}

const directives = {
  part: { form: 'leaf', hasLabel: true, words: 'partie parte часть جزء الجزء 部分' },
  annex: { form: 'leaf', hasLabel: true, words: 'annexe anexo приложение مرفق المرفق 附件 attachment' },
  appendix: { form: 'leaf', hasLabel: true, words: 'appendice apéndice добавление تذييل 附录' },
  enclosure: { form: 'leaf', hasLabel: true, words: 'pièce-jointe documento-adjunto adjunto вложение ضميمة 附文' },
  table: { form: 'container', hasLabel: true, words: 'tableau tabla cuadro таблица جدول الجدول 表 表格' },
  summary: { form: 'container', hasLabel: true, words: 'résumé resumen резюме موجز ملخص 摘要 abstract' },
  box: {
    form: 'container',
    hasLabel: true,
    words: 'encadré recuadro вставка рамка إطار الإطار 方框 框 文本框 frame callout',
  },
  quote: { form: 'container', hasLabel: false, words: 'citation cita цитата اقتباس 引文 引用 quotation blockquote' },
  signature: { form: 'container', hasLabel: false, words: 'firma подпись توقيع التوقيع 签名 签字 signed' },
  end: { form: 'container', hasLabel: false, words: 'fin fecha конец نهاية 结尾 date-line' },
  contents: {
    form: 'leaf',
    hasLabel: false,
    words:
      'sommaire table-des-matières índice índice-general содержание оглавление محتويات المحتويات 目录 toc table-of-contents',
  },
  keys: { form: 'container', hasLabel: false, words: 'légende leyenda обозначения مفتاح 说明 key legend' },
  vote: { form: 'leaf', hasLabel: false, words: 'scrutin votación голосование تصويت 表决' },
  'page-break': {
    form: 'leaf',
    hasLabel: false,
    words: 'saut-de-page salto-de-página разрыв-страницы فاصل-صفحات 分页 分页符 pagebreak newpage',
  },
} as const satisfies Record<string, Written>

/** A directive that there is. */
export type DirectiveName = keyof typeof directives

/** True for the name of a directive. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name)
}

/** How a directive is written. */
export function formOf(name: DirectiveName): Pick<Written, 'form' | 'hasLabel'> {
  return directives[name]
}

/** All names. */
export const directiveNames = Object.keys(directives).filter(isDirectiveName)

/** All directives, with their colons, for a message. */
export const allDirectives = directiveNames.map((name) => `\`${colonsOf(formOf(name).form)}${name}\``).join(', ')

/** The colons before its name. */
export function colonsOf(form: Written['form']): string {
  return form === 'leaf' ? '::' : ':::'
}

/** How a directive is written, for a cure. */
export function modelOf(name: DirectiveName): string {
  const { form } = directives[name]
  const line = `\`${colonsOf(form)}${name}\` alone on its line`
  return form === 'leaf'
    ? `${line}, without a closing line`
    : `${line}, what it holds below it, and \`:::\` alone on the line behind`
}

/** What authors look for a directive for, and how it is written. */
const others: ReadonlyMap<string, string> = new Map(
  (
    [
      ['title titre título заголовок عنوان 标题', 'the title in one line, `# Title`'],
      ['heading section chapter subheading', 'a heading in one line, `## I. Heading`'],
      ['subtitle', 'it as the fact `subtitle`'],
      [
        'note footnote footnotes endnote',
        '`[^1]` where the note is called, and `[^1]: The note.` in a paragraph of its own',
      ],
      ['figure image picture img', '`![What it shows](figure.png "Title")`'],
      ['list item items bullets', '`- Text` or `1. Text`, a line for each'],
      ['comment', '`<!-- comment -->`'],
      ['paragraph text p div center centre', 'its words as they are, between blank lines'],
    ] as const
  ).flatMap(([words, cure]) => words.split(' ').map((word) => [bare(word), cure] as const)),
)

/** How something is written that has no directive, for a cure; absent where nothing is known. */
export function writtenElsewhere(name: string): string | undefined {
  return others.get(bare(name))
}

const meant: ReadonlyMap<string, DirectiveName> = new Map(
  directiveNames.flatMap((name) => [name, ...directives[name].words.split(' ')].map((word) => [bare(word), name])),
)

/** The directive that a word directiveNames in any language; absent where it is none of its directiveNames. */
export function namedDirective(word: string): DirectiveName | undefined {
  return meant.get(bare(word))
}

/** The directive that a name stands for; absent where none comes near. */
export function meantDirective(name: string): DirectiveName | undefined {
  return namedDirective(name) ?? nearestName(name, directiveNames)
}

/** Without capitals and accents, and with one sign between words. */
function bare(word: string): string {
  return word.toLowerCase().replace(/_/g, '-').normalize('NFD').replace(/\p{M}/gu, '')
}
