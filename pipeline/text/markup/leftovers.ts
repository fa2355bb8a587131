/** What a page, another program or a draft leaves in words that are copied from it: none of it is text. */
import type { Pattern } from './pattern.ts'

const composed = 'Remove it: what stands at the edges of pages is composed.'
const symbol = '(?:A|S|E|T|ST|CEDAW|CCPR|CERD|CRC|DP|TD|UNEP)\\/[A-Z0-9][\\w.()/-]{0,40}'
const job = '\\*?(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{5}(?:[ \\t]?\\([ACEFRS]\\)\\*?(?:[ \\t]+\\d{6})*)?\\*?'
const nations = 'United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمم المتحدة'
const folio = '\\d{1,4}(?:/\\d{1,4})?'
const page =
  '(?:page|p\\.|página|pág\\.|стр\\.|страница|صفحة|الصفحة)[ \\t]*\\|?[ \\t]*[\\p{Nd}]{1,4}(?:[ \\t]*(?:of|sur|de|из|من|/)[ \\t]*[\\p{Nd}]{1,4})?|第[ \\t]?[0-9]{1,4}[ \\t]?页(?:[ \\t]?[，,/]?[ \\t]?共[ \\t]?[0-9]{1,4}[ \\t]?页)?|[0-9]{1,4}[ \\t]?\\|[ \\t]?page'
const header =
  'From|Sent|To|Cc|Subject|Date|De|À|Envoyé|Objet|Enviado(?: el)?|Para|Asunto|От|Отправлено|Кому|Тема|发件人|发送时间|收件人|抄送|主题|من|أرسل|إلى|الموضوع'
const titles =
  'table of contents|contents|table des matières|sommaire|índice|contenido|содержание|оглавление|目录|目次|المحتويات|جدول المحتويات'
const entry =
  '(?:(?:[IVXLC]{1,6}|[A-Z]|\\d{1,2})[.)][ \\t]+|\\d{1,2}(?:\\.\\d{1,2})+\\.?[ \\t]+|(?:[IVX]{2,6}|annex|annexe|anexo|приложение|附件|المرفق)[ \\t]+)'
const contents = 'Write `::contents` in place of all of it: it is made from the headings, with their pages.'

export const leftoverPatterns: readonly Pattern[] = [
  {
    code: 'likely-leftover',
    in: 'paragraph',
    found: new RegExp(
      `^(?:${page}|\\d{1,3}/\\d{1,3}|[-–—][ \\t]?\\d{1,4}[ \\t]?[-–—]|(?<!\\n[ \\t]*)\\d{1,4}[ \\t][-–—](?![ \\t]*\\n))[ \\t]*$`,
      'gimu',
    ),
    what: 'the number of a page',
    cure: composed,
    examples: [
      'Page 3 of 12',
      '3/12',
      '- 4 -',
      '– 4 –',
      'page 7',
      'Стр. 3 из 12',
      '第 3 页 共 12 页',
      'One\n3/12\ntwo',
    ],
    quiet: ['See page 3 of it.', 'Page 3 of 12 is blank.', 'By 3/12 of it', '-5 °C', '第3页脚注'],
  },
  {
    code: 'likely-leftover',
    in: 'paragraph',
    found: /(?<=\S[ \t]*\n[ \t]*)[0-9]{1,4}[ \t]*(?=\n[ \t]*\S)/gu,
    holds: ['\n'],
    what: 'the number of a page, on a line of its own within a paragraph',
    cure: 'Remove it; if it belongs to the sentence, put it on the line before.',
    examples: ['The Council met and\n5\ndecided to go on.', '安理会\n12\n决定'],
    quiet: ['The Council met on\n5 May', 'The year was\n1986.'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found: new RegExp(
      `^(?:(?:(?:${nations})[ \\t]+)?${symbol}(?:[ \\t]+(?:${job}|${folio}))?|${job}(?:[ \\t]+${folio})?|${folio}[ \\t]+(?:${job}|${symbol})|(?:${nations})[ \\t]{3,}\\S[^\\n]{0,60})[ \\t]*$`,
      'gmu',
    ),
    holds: [
      '/',
      '-',
      'United Nations',
      'Nations Unies',
      'Naciones Unidas',
      'Организация Объединенных Наций',
      '联合国',
      'الأمم المتحدة',
    ],
    what: 'the running head or foot of a page',
    cure: composed,
    examples: [
      'A/80/123',
      '12-34567 (E)',
      'GE.25-12345 (F)',
      '25-12345 (E) 121025',
      'S/2025/12',
      'One\nA/80/123\ntwo',
      '26-01234                  3/14',
      '3/14\t26-01234',
      '26-01234',
      '4/14 A/80/123',
      'United Nations   A/80/123',
      '2 GE.26-01234',
    ],
    quiet: [
      'See A/80/123',
      'A/80/123 and A/80/124',
      '- A/80/123',
      '> A/80/123',
      '021-5551234',
      'United Nations',
      '12-345',
    ],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:Distr(?:\.|ibution)?[ \u00A0\u202F]?[:：]?[ \t]*(?:General|Limited|Restricted|générale?|limitée?|limitada|restringida)|(?:Distr\.|Original)[ \u00A0\u202F]?: (?:Arabic|Chinese|English|French|Russian|Spanish|(?:arabe|chinois|anglais|français|russe|espagnol)|(?:árabe|chino|inglés|francés|ruso|español))|Язык оригинала: \p{L}+|原文：\p{L}{2}|الأصل: بال\p{L}+)[ \t]*$/gimu,
    what: 'a line of the masthead',
    cure: 'Remove it: the masthead is composed from the facts.',
    examples: ['Distr.: General', 'Original: English', 'Original : français', '原文：英文', 'Distr. limitée'],
    quiet: ['Original: English and French text', 'The original: English'],
  },
  {
    code: 'markup-field',
    in: 'paragraph',
    found: new RegExp(`^\\uFFFC*(?:${titles})\\uFFFC*[ \\t]*$`, 'gimu'),
    what: 'the title of a table of contents',
    cure: contents,
    examples: ['TABLE OF CONTENTS', 'Contents', '**Table des matières**', '目录', 'Contents\nIntroduction 3'],
    quiet: ['Contents of the report', 'The contents', '## Contents'],
  },
  {
    code: 'markup-field',
    in: 'words',
    found: /^[^\n]{0,200}?[^\s.…](?:[ \t]?\.{4,}|[ \t]?…{2,}|(?:[ \t]\.){4,}|[ \t]?·{4,})[ \t]*[0-9٠-٩]{1,4}[ \t]*$/gmu,
    holds: ['....', '……', '.', '····'],
    what: 'an entry of a table of contents',
    cure: contents,
    examples: [
      'I. Introduction......3',
      'Background . . . . . . 12',
      '一、导言…………3',
      'One....1\nTwo....2',
      '- Scope .... 4',
    ],
    quiet: ['He said .... 3 times', 'and so on...', 'Wait… 3'],
  },
  {
    code: 'markup-field',
    in: 'paragraph',
    found: new RegExp(`^${entry}(?=[^\\n\\t]{0,20}\\p{L})[^\\n\\t]{1,200}\\t+[0-9٠-٩]{1,3}[ \\t]*$`, 'gimu'),
    holds: ['\t'],
    what: 'an entry of a table of contents',
    cure: contents,
    examples: ['II. Background\t5', 'A. Scope\t12', '1.2 Method\t7', 'I. One\t1\nII. Two\t2', 'Annex I\t20'],
    quiet: ['Chile\t5', 'II. Background', 'A\tName'],
  },
  {
    code: 'markup-field',
    in: 'words',
    found:
      /(?<![\p{L}\\{]|\{[ \t])(?:PAGEREF[ \t]+_?\w{2,60}|HYPERLINK[ \t]+(?:\\\w[ \t]+)?["“][^"”\n]{0,300}["”]?|NOTEREF[ \t]+_\w{1,60}|REF[ \t]+_\w{2,60}|TOC[ \t]+\\\w[^\n]{0,60}|SEQ[ \t]+\w{1,40}[ \t]+\\\*[^\n]{0,40}|MERGEFORMAT)(?:[ \t]+\\\*?[ \t]?\w{1,20}(?:[ \t]+["“][^"”\n]{0,40}["”])?)*/gu,
    holds: ['PAGEREF', 'HYPERLINK', 'NOTEREF', '_', '\\', '\\*', 'MERGEFORMAT'],
    what: 'a field of Word',
    cure: 'Remove it: numbers of pages and references are composed; an address is written as it is.',
    examples: [
      'HYPERLINK "https://www.un.org" the site',
      'See PAGEREF _Toc123 \\h 5',
      'paragraph REF _Ref12345 \\h',
      'TOC \\o',
      'HYPERLINK "https://www.un.org/fr/" \\t "_blank" www.un.org',
    ],
    quiet: ['the REF and the TOC', 'A HYPERLINK is one', 'SEQ 5'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /[([]?(?:Formatted(?: Table)?|Field Code Changed|Mis en forme|Con formato|Отформатировано)[ \u00A0]?:[ \t]?[^\n)\]]{1,120}[)\]]?|(?:^|(?<=[[(]|[.!?…;,:”»)\p{Ll}] ))(?:Deleted|Inserted|Moved (?:up|down|to|from)(?: \[\d+\])?|Supprimée?|Inserée?|Eliminado|Insertado|Удалено|Вставлено|删除的内容|带格式的|تم حذف)[ \u00A0]?[:：][ \u00A0]?[^\n)\]]{1,80}|(?<!Comment(?:ed)? )\[[A-Z]{2,3}[0-9]{1,3}(?:R[0-9]{1,2})?\]/gmu,
    holds: [':', '：', '['],
    what: 'a remark of Word on a change',
    cure: 'Remove it, and keep the words that hold.',
    examples: [
      'Text (Formatted: Font: 10 pt)',
      'The words[JD2] are',
      'Deleted: old',
      'Formatted: Indent: Left',
      'It was good. Deleted: in most regions',
      'It was good Deleted: bad for all.',
      'C’était bon. Supprimé : mauvais',
      '删除的内容: 旧',
      '[AB12R1] said',
    ],
    quiet: ['It was formatted: well', 'He deleted: nothing', '[A1]', '[UN]'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found: /\p{Ll}{2,40}[-¬\u00AD][ \t]*\n[ \t]*\p{Ll}{2,40}|\p{Ll}{2,40}¬[ \t]*\p{Ll}{2,40}/gu,
    holds: ['\n', '¬'],
    what: 'a word that was divided at the end of a line',
    cure: 'Write it on one line, without the hyphen unless it is the word’s own.',
    examples: ['The imple-\nmentation was slow.', 'la mise en œu-\nvre', 'испол-\nнение', 'imple¬mentation'],
    quiet: ['well-known', 'The end -\nand more', '2020-\n2021', 'wide–\nranging'],
  },
  {
    code: 'likely-leftover',
    in: 'paragraph',
    found: new RegExp(
      `^(?:[-_—–]{2,}[ \\t]?(?:Original message|Forwarded message|Message original|Message d’origine|Message d'origine|Message transféré|Mensaje original|Исходное сообщение|原始邮件|邮件原件|الرسالة الأصلية)[^\\n]{0,20}|(?:${header})[ \\u00A0\\u202F]?[:：][^\\n]{0,200}(?=\\n[ \\t]*(?:${header})[ \\u00A0\\u202F]?[:：]))(?:\\n[ \\t]*(?:${header})[ \\u00A0\\u202F]?[:：][^\\n]{0,200})*`,
      'gimu',
    ),
    what: 'the head of an e-mail',
    cure: 'Remove it; a quotation holds the words alone.',
    examples: [
      '> -----Message original-----\n> De: Jean\n> Objet: RE',
      'From: A\nTo: B\nSubject: c',
      'De : A\nObjet : b',
      '-----Original Message-----',
      '发件人：甲\n主题：乙',
    ],
    quiet: ['To: the Council', 'Subject: the budget', 'From: here\nit goes on'],
  },
]
