/** What pages of the web, programs for references and other programs leave in words that are copied from them: none of it is text. */
import type { Pattern } from './pattern.ts'

const drop = 'Remove it.'
/** Words that notes begin with. */
export const noteStarts =
  'See|Ibid|Voir|Véase|Ver|См|Там же|Official Records|Documents officiels|Documentos Oficiales|Официальные отчеты|United Nations, (?:Treaty|Official)'
const ibid = `(?:${noteStarts})(?!\\p{Ll})`

export const copiedPatterns: readonly Pattern[] = [
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /\[(?:edit(?: source)?|citation needed|clarification needed|dead link|modifier(?: le code)?|réf\. nécessaire|editar|cita requerida|править(?: код)?|источник не указан[^\]\n]{0,20}|编辑|來源請求|来源请求|عدل|بحاجة لمصدر)\]|(?:^|(?<=\n))(?:Accept all(?: cookies)?|Skip to (?:main )?content|Share this (?:page|article|story)[^\n]{0,40}|Read more|Back to top|Advertisement|Jump to navigation|Sign up for our newsletter[^\n]{0,40}|Tout accepter|Aller au contenu(?: principal)?|Lire la suite|Partager|Aceptar todo|Saltar al contenido(?: principal)?|Leer más|Compartir|Читать далее|Поделиться|Перейти к содержанию|阅读更多|跳转到主要内容|分享|اقرأ المزيد|انتقل إلى المحتوى(?: الرئيسي)?)[ \t.…»→]*(?=\n|$)/gu,
    holds: [
      '[',
      'Accept all',
      'Skip to ',
      'Share this ',
      'Read more',
      'Back to top',
      'Advertisement',
      'Jump to ',
      'Sign up for',
      'Tout accepter',
      'Aller au ',
      'Lire la suite',
      'Partager',
      'Aceptar todo',
      'Saltar al ',
      'Leer más',
      'Compartir',
      'Читать далее',
      'Поделиться',
      'Перейти к ',
      '阅读更多',
      '跳转到',
      '分享',
      'اقرأ المزيد',
      'انتقل إلى',
    ],
    what: 'what a page of the web has around its text',
    cure: drop,
    examples: [
      'The Council[citation needed] met.',
      'Background[edit]',
      'Accept all cookies',
      'Skip to main content',
      'Lire la suite »',
      'Читать далее',
      '阅读更多',
      'Share this page on Facebook',
    ],
    quiet: ['The Council [sic] met.', 'Read more books in it.', 'Share this burden and go on.'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /\{?[ \t]?ADDIN (?:ZOTERO|EN\.CITE|CSL|Mendeley)[^}\n]{0,200}\}?|\{\p{Lu}[^{}\n]{1,60}, \d{4} #\d{1,6}\}|(?<!\p{L})CITATION \w{2,20} (?:\\\w[^\n]{0,10} ?){1,4}/gu,
    holds: ['ADDIN ', ' #', 'CITATION '],
    what: 'what a program for references leaves in a text',
    cure: 'Write `[^1]` there, and `[^1]: The note.` in a paragraph of its own.',
    examples: [
      '{ADDIN ZOTERO_ITEM CSL_CITATION} The text',
      'It met {Smith, 2020 #12}.',
      'It met CITATION Smi20 \\l 1033 .',
    ],
    quiet: ['{a}b', 'a CITATION of it'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /\[(?:deleted|inserted|moved|added|supprimé|ajouté|inséré|eliminado|añadido|insertado|удалено|добавлено|вставлено|删除|插入|حذف|إضافة)[ \u00A0]?[:：][^\]\n]{1,200}\]/giu,
    holds: ['['],
    what: 'a remark on a change',
    cure: 'Remove it, and keep the words that hold.',
    examples: [
      'Text [deleted: old] here.',
      'Text [inserted: new] here.',
      'Texte [ajouté : mot] ici.',
      '文本[删除：旧]。',
    ],
    quiet: ['Text [deleted] here.', '[inserted by the editor]'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found: /(?<=\p{Ll}{3}[.,;:”»)]{0,2})[1-9]\d?(?=[\s.,;:)]|$)(?<!\d\d\d)/gu,
    within: new RegExp(`(?:^|\\n)1[ \\t\\u00A0]+[\\uFFFC]{0,2}${ibid}`, 'u'),
    what: 'the call for a note, typed by hand',
    cure: 'Write `[^1]`, and `[^1]: The note.` in a paragraph of its own.',
    examples: ['The Council1 decided.2\n\n1 See A/80/1.', 'Le Conseil1, aussi.\n\n1 Voir A/80/1.'],
    quiet: ['The Council1 decided.', 'Covid19 and 1 See.'],
  },
  {
    code: 'likely-note',
    in: 'paragraph',
    found: new RegExp(`^\\d{1,3}[ \\t\\u00A0]+(?=[\\uFFFC]{0,2}${ibid})`, 'gu'),
    what: 'a note, typed by hand',
    cure: 'Write `[^1]: The note.`, and `[^1]` where it is called.',
    examples: ['1 See A/80/1.', '2 *Ibid*., p. 5.', '3 Voir A/80/1.', '4 См. A/80/1.', '12 Official Records of it'],
    quiet: ['2 Sees of it', '5 States', '1. See A/80/1.'],
  },
  {
    code: 'markup-emphasis',
    in: 'words',
    found: /(?<![\p{L}\p{N}~])~(?=\p{L})[^~\n]{1,100}(?<=[\p{L}.])~(?![\p{L}\p{N}~])/gu,
    holds: ['~'],
    what: 'struck-out text, which has no place in an official document',
    cure: 'Remove the words or the signs; write `\\~` for the sign itself.',
    examples: ['The ~old~ new text.', '~delete this~'],
    quiet: ['~5 and ~10', 'a ~ b', '~a'],
  },
  {
    code: 'likely-foreign',
    in: 'words',
    found:
      /(?=[-=<])(?<![-=<>\w\uFFFC]|<![^\n]{0,200})(?:->|=>|<-|<=>|<->)(?![-=<>])|(?<=[\s\d])(?:\+\/-|>=|<=|!=|=\/=)(?=[\s\d])/gu,
    holds: ['->', '=>', '<-', '<=>', '<->', '+/-', '>=', '<=', '!=', '=/='],
    what: 'a sign that is made of others',
    cure: 'Type the sign itself: →, ←, ±, ≥, ≤, ≠; write `\\>` and `\\=` for the signs as they are.',
    examples: ['The Council -> the Assembly', 'A => b', 'It is +/- 5 and >= 3.', 'a <= 5'],
    quiet: ['5 > 3 and 2 < 4', 'A --- b', 'and/or', 'a = b', 'The → b'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^[§Ø¨þ][ \t\u00A0]+(?=[\p{L}“«])[^\n]{0,40}/gu,
    holds: ['§', 'Ø', '¨', 'þ'],
    what: 'a bullet that was a letter of a font of signs',
    cure: 'Write `- Text`.',
    examples: ['§ First;', 'Ø Third;', '¨ Box', 'þ Done'],
    quiet: ['§ 5 of it', 'Øresund', 'The § sign'],
  },
]
