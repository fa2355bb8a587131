/** What messages, programs that translate or write, and sheets of figures leave among words that are copied from them. */
import type { Pattern } from './pattern.ts'

const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\u00A0\\u202F]?[AaPp]\\.?[Mm]\\.?)?'
const day = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}'
const name = '[^\\n:\\[\\]]{1,60}'
const chatHeads = [
  // WhatsApp, Signal and Teams: "[03/03/2026, 10:16:41] Ana: ", "03/03/2026, 10:16 - Ana: ", "[3/3/26 10:16 AM] Silva, Ana", "[10:16] Ana".
  `\\[(?:${day},?[ \\u202F]+${clock}|${clock}(?:,[ \\u202F]*${day})?)\\][ \\t]*(?=\\p{L})${name}:?`,
  `${day},?[ \\u202F]+${clock}[ \\t]+[-–—][ \\t]+(?=\\p{L})${name}:`,
  // Telegram: "Ana Silva, [03.03.2026 10:16]:".
  `(?=\\p{L})${name},?[ \\t]+\\[[^\\]\\n]{3,25}[ \\u202F]${clock}\\]:?`,
  // Slack: a line "Ana Silva  10:16 AM".
  `\\p{Lu}[\\p{L}’'.-]*(?:[ \\t]\\p{L}[\\p{L}’'.-]*){0,4}(?:,|[ \\t])?[ \\t]+\\[?\\d{1,2}:\\d{2}[ \\u202F](?:AM|PM)\\]?[ \\t]*$`,
].join('|')
const said = [
  'On [^\\n]{6,200} wrote',
  'Le [^\\n]{6,200} a écrit',
  'El [^\\n]{6,200} escribió',
  '[^\\n]{6,200} (?:пишет|написала?|написал\\(а\\))',
  '[^\\n]{6,200}写道',
  '(?:في|بتاريخ)[^\\n]{6,200}كتبت?[^\\n]{0,60}',
].join('|')

const notPrinted = 'Remove it: of a letter, the text and its signature are printed.'

export const pastedPatterns: readonly Pattern[] = [
  {
    code: 'likely-leftover',
    in: 'paragraph',
    found: new RegExp(`^(?:${chatHeads})`, 'gmu'),
    holds: [':'],
    what: 'a message of a chat, with its hour and sender',
    cure: 'Remove it, or keep the words that belong to the text.',
    examples: [
      '[03/03/2026, 10:16:41] Ambassador: please add',
      '03/03/2026, 10:16 - Ana Silva: please add',
      '[3/3/26 10:16 AM] Silva, Ana: add it',
      '[10:16 AM, 3/3/2026] Ana: add it',
      'Ana Silva, [03.03.2026 10:16]: add it',
      'Ana Silva  10:16 AM\nplease add it',
      '[10:16] Ana Silva\nplease',
      '[2026-03-03 10:16] 安娜: 请加',
    ],
    quiet: [
      'At 10:16 AM: it met',
      '[sic] a: b',
      'The meeting of 03/03/2026, 10:16 – it is',
      'Friday, 10:30 a.m.',
      '3:2',
    ],
  },
  {
    code: 'likely-leftover',
    in: 'paragraph',
    found: new RegExp(`^(?=[^\\n]{0,200}(?:\\d:\\d\\d|\\uFFFC{5}))(?:${said})[ \\u00A0\\u202F]?[:：][ \\t]*$`, 'gmu'),
    holds: [' wrote', ' a écrit', ' escribió', 'пишет', 'написал', 'написал(а)', '写道', 'كتب'],
    what: 'the head of an e-mail',
    cure: 'Remove it; a quotation holds the words alone.',
    examples: [
      'On Tue, 3 Mar 2026 at 10:14, Ana Silva <ana@x.org> wrote:\n> the text',
      'Le mar. 3 mars 2026 à 10:14, Ana <ana@x.org> a écrit :',
      'El mar, 3 mar 2026 a las 10:14, Ana escribió:',
      'вт, 3 мар. 2026 г. в 10:14, Анна <ana@x.org> написал(а):',
      '于2026年3月3日 10:14写道：',
    ],
    quiet: ['On that day the Minister wrote:', 'El Ministro escribió:', 'On 3 March at 10:14 he wrote: no'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:[Cc]c|CC|[Cc]\.[ ]?[Cc]\.|[Bb]cc|BCC|[Cc]op(?:y|ies)(?: to)?|[Cc]opie(?: à)?|[Cc]on copia(?: a)?|Копия|抄送|نسخة(?: إلى)?|P\.[ ]?-?[ ]?[SD]\.?|PS|PD|Encl(?:s?\.|s)?|P\.[ ]?J\.|PJ|Adj\.|附)[ \u00A0\u202F]?[:：][^\n]{0,120}|^(?:Enclosures?|Attachments?|Pièces? jointes?|Adjuntos?|Anexos?|Приложения?|附件|المرفقات)[ \u00A0\u202F]?[:：][ \t]*\(?(?:\d|[一二三四五]|on |one|two|un |une |uno|una|на \d)[^\n]{0,60}|^(?:P\.[ ]?-?[ ]?[SD]\.|PS)[ \t]+(?=\p{Lu})[^\n]{0,120}|^Encl(?:osures?|s?\.|s)?(?:,? as (?:stated|above)|[ \t]*\([^)\n]{1,20}\)|[ \t]+\d{1,2})\.?[ \t]*$/gmu,
    what: 'a line of a letter that is not printed: who has a copy, what is enclosed, what was added',
    cure: `${notPrinted} What is enclosed is written behind \`::annex\` or \`::enclosure\`.`,
    examples: [
      'cc: Permanent Mission of France to the United Nations',
      'Copy: the Secretariat',
      'P.S. Please hurry.',
      'PS: one more',
      'Enclosure: 1',
      'Encl. as stated',
      'Encl. (2)',
      'Copie : Mission de la France',
      'P. J. : une lettre',
      'Копия: Секретариат',
      '抄送：秘书处',
      '附件：一份',
      'نسخة إلى: الأمانة',
      'c.c. : B',
    ],
    quiet: [
      'Copies of it',
      '- cc: A',
      'PS and others',
      'The annex: words',
      'Enclosure',
      'Приложение I',
      '附件',
      'Annex: B',
    ],
  },
  {
    code: 'markup-foreign',
    in: 'words',
    found:
      /\{\d{1,3}>[^\n]{0,2000}?<\}\d{1,3}\{>|\{\d{1,3}>|<\}\d{1,3}\{>|<\d{1,3}\}|<(\d{1,3})>(?=[^\n]{0,500}<(?:\/\1|\1\/|\/)>)|<\/\d{1,3}>|<\d{1,3}\/>/gu,
    holds: ['<}', '{', '<', '</', '/>'],
    what: 'a mark of another program, one that translates',
    cure: 'Remove it with the words of the other language: the translation alone stays.',
    examples: [
      '{0>The States emphasize it.<}75{>Los Estados.<0}',
      '{0>A<}100{>B<0}',
      '<}0{>B',
      'by {1>half<1} b',
      'words<0}',
      'A <1>bold</1> word',
      'A <2/> word',
    ],
    quiet: ['a <5> b', 'a > b < 5', '5 < 10 > 2'],
  },
  {
    code: 'likely-foreign',
    in: 'words',
    found:
      /(?<![\p{L}\p{N}{])\{(?:\/\d{1,3}\}|\d{1,3}\/\}|\d{1,3}\}(?=[^\n{}]{0,300}\{\/?\d{1,3}\/?[}>]))|(?<=[\p{L}\p{N}.,;:)])\{\/?\d{1,3}\/?[}>]|<\/?\d{1,3}\/?\}|\[\d{1,3}\}|\{\d{1,3}\]|<(?:\d{1,2}:\d{2}:\d{2}[.,]\d{2,3})>/gu,
    holds: ['{', '<', '['],
    what: 'a mark of another program, one that translates',
    cure: 'Remove it; write `\\{` for the sign itself.',
    examples: ['A {1}half{2} b', '[1}half{2]', 'a {/2}'],
    quiet: ['{a}', 'Text {1, 2} b', '{2x}', '[1](#a)'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?=[^\n]{0,160}$)[^\n]{0,100}(?:(?:Machine )?[Tt]ranslat|[Tt]radu|[Пп]ерев|[翻]译|ترجم)[^\n]{0,60}(?:DeepL|by Google|Google Translate|ChatGPT|Google Traduction)[^\n]{0,60}$|^[^\n]{0,40}DeepL[^\n]{0,40}(?:翻译|переве)[^\n]{0,40}$/gmu,
    holds: ['DeepL', 'by Google', 'Google Translate', 'ChatGPT', 'Google Traduction', '翻译', 'переве'],
    what: 'the line of a translation program',
    cure: 'Remove it.',
    examples: [
      'Machine Translated by Google',
      'Translated with DeepL.com (free version)',
      'Traduit avec DeepL.com (version gratuite)',
      'Traducción realizada con la versión gratuita del traductor DeepL.com',
      'Переведено с помощью DeepL.com',
      '通过DeepL.com（免费版）翻译',
    ],
    quiet: ['The text was translated by hand.', 'It uses Google Translate.'],
  },
  {
    code: 'markup-foreign',
    in: 'words',
    found:
      /【[^】\n]{0,20}†[^】\n]{0,80}】|:?contentReference\[oaicite:\d{1,4}\](?:\{[^}\n]{0,40}\})?|\boaicite:\d{1,4}|\[(?:cite_start|cite(?:: ?[\d, ]{1,40})?|oai_citation[^\]\n]{0,80}|(?:web|attached_file|source)[:_]\d{1,3})\]|(?:cite)?(?<![a-z])turn\d{1,3}(?:search|view|news|file|image)\d{1,3}/gu,
    holds: ['【', 'contentReference[oaicite:', 'oaicite:', '[', 'turn'],
    what: 'a reference of another program, one that writes',
    cure: 'Write the source as a note, `[^1]`, after looking whether it says so; or remove the mark.',
    examples: [
      'the survey 【5†source】 and',
      'so 【4:2†a.pdf】.',
      'it :contentReference[oaicite:0]{index=0} rose',
      'rose [cite: 1, 2].',
      'rose [cite_start]so',
      'rose [web:3].',
      'rose turn0search1',
    ],
    quiet: ['【声明】', 'the † sign', '[web] of it', '[cite it]', 'turn 0'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:As an AI(?: language)? model|(?:Certainly|Sure|Absolutely|Of course)[!,.:] (?:[Hh]ere|[Bb]elow) (?:is|are)|(?:Certainly|Sure|Absolutely|Of course)[!,.:] [Hh]ere[’']s|Here(?: is|[’']s) (?:a|the|your) (?:revised|rewritten|polished|corrected|improved|draft|updated|translated|more formal)|Let me know if (?:you(?:[’']d| would| need| want)|there)|Would you like me to|I hope this (?:helps|email|e-mail|message)|Bien sûr ?[!,.] ?Voici|Voici (?:une|la) (?:version|traduction) (?:révisée|corrigée|améliorée|plus)|¡(?:Claro|Por supuesto)[!,] ?(?:[Aa]quí|[Aa] continuación)|Aquí (?:tienes|tiene|está) (?:la|una|el|un) (?:versión|traducción|texto|borrador)|Конечно[!,] ?(?:[Вв]от|[Нн]иже)|Вот (?:исправленн|переработанн|улучшенн|перевод)|(?:当然(?:可以)?|好的)[!！,，。](?:以下|下面)(?:是|为)|(?:希望这|如果您?需要(?:我|进一步))|بالتأكيد[!،,] ?(?:إليك|فيما يلي)|إليك (?:النص|الترجمة|نسخة))[^\n]{0,80}/gmu,
    what: 'the answer of a program that writes',
    cure: 'Remove it.',
    examples: [
      'Certainly! Here is the revised letter:',
      'Here’s a more formal version:',
      'Let me know if you need more.',
      'Bien sûr ! Voici le texte :',
      '¡Claro! Aquí tienes el texto:',
      'Конечно! Вот текст:',
      '当然！以下是修改后的文本：',
      'بالتأكيد! إليك النص:',
    ],
    quiet: [
      'Certainly, the States agree.',
      'Here is the place.',
      'Of course here it is so',
      'Here are the revised figures.',
    ],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /(?<![\p{L}\p{N}#&])#(?:REF!|DIV\/0!|N\/A(?!\p{L})|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|¡(?:REF|VALOR|DIV\/0|NUM|NULO)!|¿NOMBRE\?|VALEUR[ \u00A0]?!|NOM[ \u00A0]?\?|NOMBRE[ \u00A0]?!|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|Н\/Д|ИМЯ\?|ЧИСЛО!|ПУСТО!)|(?<=[\p{L}\p{N}] )#{4,}(?![#\p{L}\p{N}])|(?<![#\p{L}\p{N}])#{4,}(?=[ \t\uFFFC]*$|[.,;:)])(?<=[^\n#][^\n]{0,300})|(?<![\p{L}\p{N}.,])-?\d(?:[.,]\d{1,15})?E[+-]\d{2,3}(?![\p{L}\p{N}])/gmu,
    holds: ['#', '####', '+', '-'],
    what: 'what a sheet of figures shows in place of one that it cannot show',
    cure: 'Write the figure that is meant.',
    examples: [
      '| A |\n| --- |\n| ######## |',
      'It is ######## dollars and ####.',
      '| A |\n| --- |\n| #REF! |',
      'It is #DIV/0! and more',
      '| A |\n| --- |\n| #N/A |',
      'Total #VALUE! here',
      'Le total : #VALEUR!',
      '| A |\n| --- |\n| 1.23E+11 |',
      'It was 4,5E+06 dollars',
    ],
    quiet: ['# T', '#1', 'N/A', 'E+ and E-', '1.5E', '2E+', 'Item #5', '5E+1x'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found: /(?<=\S)\[[a-z]{1,2}\](?!\()|^\[[a-z]{1,2}\](?=[^\s\]([:])[^\n]{0,60}/gmu,
    within: /^\[[a-z]{1,2}\][^\s\]([:]/mu,
    holds: ['['],
    what: 'a remark beside the text, with the letter that calls it',
    cure: 'Remove both.',
    examples: ['The noise rose[a] by it.\n\n[a]Please check this, @Ana Silva', '[b]Why?'],
    quiet: ['State[s] and [a] thing', '[a] Text', 'A[b] c'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found: /^\uFFFC*\[(?:Original|Язык оригинала|原文|الأصل)[ \u00A0\u202F]?[:：][^\]\n]{1,60}\]\uFFFC*[ \t]*$/gimu,
    holds: ['original', 'язык оригинала', '原文', 'الأصل'],
    what: 'the line that says in which language an annex was written',
    cure: 'Write `::annex{original=fr}` with the code of the language, and remove this: the line is composed. Of a language that is not one of the six, let it stand directly behind the line `::annex`.',
    examples: [
      '[Original: Portuguese]',
      '*[Original: English]*',
      '[Original : anglais]',
      '[原文：英文]',
      '[Original: English and French]',
    ],
    quiet: ['He said [Original: French].', '[Original text] of it'],
  },
]
