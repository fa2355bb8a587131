/** Notes and comments that the language does not have, and notes made by hand. */
import type { Pattern } from './pattern.ts'

const callCure =
  'Write `[^1]` right behind the word, without a space, and `[^1]: The note.` in a paragraph of its own; write `\\[` for the sign itself.'

/** What stands before numbers of its own, or before a number that is negotiated. */
const numbered =
  'para(?:graph|s|graphe|grafo)?s?|art(?:icle|ículo)s?|rule|section|chapter|annex|item|step|point|table|figure|part|phase|stage|option|version|by|of|to|at|in|on|and|or|from|within|between|least|most|than|over|under|about|around|nearly|some|only|every|all|the|a|de|du|des|à|en|et|ou|entre|environ|moins|plus|dans|sous|y|o|a|al|menos|más|cada|пункт[а-я]*|стать[а-я]*|правил[а-я]*|раздел[а-я]*|и|или|в|на|до|от|с|по|не|менее|более|около|каждые|الفقرة|المادة|البند|من|في|إلى|على|بين|أو'
/** What a sentence goes on with behind a note. */
const goesOn =
  'of|in|on|to|and|or|by|for|from|with|at|that|which|who|was|were|is|are|has|have|had|as|but|de|du|des|d’|et|en|dans|sur|par|pour|qui|que|est|sont|del|y|con|por|para|и|в|на|о|об|с|по|к|от|для|что|который|которая|из|من|في|على|إلى|عن|الذي|التي'

export const notePatterns: readonly Pattern[] = [
  {
    code: 'markup-note',
    in: 'words',
    found: /\^\[[^\]\n]{0,300}\]?/gu,
    what: 'a note among the words',
    cure: 'Write `[^1]` there, and `[^1]: The note.` in a paragraph of its own.',
    examples: ['^[inline note]', 'Text.^[See A/80/1.]'],
    quiet: ['a ^ [b]'],
  },
  {
    code: 'markup-note',
    in: 'words',
    found: /\[\^(?:\]|[^\]\n]{0,100}[ \t\u00A0][^\]\n]{0,200}\])/gu,
    what: 'a note whose name has a space, or none',
    cure: 'Names of notes are one word: `[^my-note]`, and `[^my-note]: The note.` in a paragraph of its own.',
    examples: ['Text.[^my note]', 'Text.[^]', '[^my note]: Words.'],
    quiet: ['[ ^ ]'],
  },
  {
    code: 'markup-note',
    in: 'words',
    found: /\[fn:[^\]\n]{0,200}\]|\[#\w{0,40}\]_/gu,
    what: 'a note of another language',
    cure: 'Write `[^1]` there, and `[^1]: The note.` in a paragraph of its own.',
    examples: ['Text.[fn:1]', 'Text [fn:: See A/80/1.]', 'Text [#]_', 'Text [#note]_'],
    quiet: ['[#1]', '[fn]'],
  },
  {
    code: 'markup-comment',
    in: 'words',
    found: /\[(?:\/\/|comment)?\]:[ \t]*(?:#|<>)?[ \t]*["'(][^\n]{0,200}/gu,
    what: 'a comment, which stands in a paragraph of its own',
    cure: 'Write `<!-- comment -->`.',
    examples: ['Text\n[//]: # (note)', '[comment]: (note) and more'],
    quiet: ['[Original]: "russe"', '[//]'],
  },
  {
    code: 'markup-comment',
    in: 'words',
    found:
      /(?:<!(?:-(?!-)|[ \t]{1,9}-{1,2}|[–—―‒−])|[‹＜〈《«][ \t]?[!！][ \t]?[-–—―‒−]{1,4}|<！[-–—―‒−]{1,4})[^>›＞〉》»\n]{0,200}[>›＞〉》»]?|%%[^%\n]{1,300}%%|\/\*[^*\n]{1,200}\*\/|\{#-?[ \t][^{}\n]{0,200}#\}/gu,
    what: 'a comment of another language',
    cure: 'Write `<!-- comment -->`.',
    examples: [
      'A <!- note -> b',
      'A <! -- note --> b',
      '%% note %%',
      'A /* note */ b',
      'A {# note #} b',
      '‹!– remark –>',
      'A <!— note —> b',
      '«!-- note --»',
      '＜!--注--＞',
    ],
    quiet: ['5 % and 10 %%', 'and/or', 'A/80/L.1*/Rev.1'],
  },
  {
    code: 'markup-comment',
    in: 'words',
    found: /<!--[^\n]{0,200}/gu,
    what: 'a comment that never ends in its paragraph',
    cure: 'End it with `-->` in the same paragraph; one of several paragraphs stands between lines `<!--` and `-->` of their own.',
    examples: ['Text <!-- never closed.', 'Text <!-- a.\n\nMore --> b.', '- Text <!-- a –>', '# A <!-- b'],
    quiet: ['Text <!-- closed -->.', 'Text \\<!-- so', 'a <! b'],
  },
  {
    code: 'likely-foreign',
    in: 'words',
    found: /(?:--|[–—])>/gu,
    what: 'the end of a comment that does not begin in its paragraph, or an arrow',
    cure: 'Begin the comment with `<!--` in the same paragraph, or remove the sign; for an arrow type →.',
    examples: ['More --> b.', 'Text <!-- a.\n\nMore --> b.', 'A –> b'],
    quiet: ['A → b', 'A -- > b', 'Text <!-- closed --> b'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found: new RegExp(
      String.raw`(?<=[\p{L}\p{M}.,;:!?)”’»"。，；：）」\uFFFC])\[\d{1,3}\](?![[(])|(?<!(?<!\p{L})(?:${numbered}) )(?<=[\p{L},)] )\[\d{1,2}\](?=[.,;]|$)`,
      'giu',
    ),
    what: 'the call for a note, typed by hand',
    cure: callCure,
    examples: ['As was said.[1]', 'the report[12] and', 'the report [1].', '报告[1]'],
    quiet: ['by [10] per cent', '[sic]', 'paragraph [1] of it', 'in 2020[2021]'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found: new RegExp(
      String.raw`(?<!(?<!\p{L})(?:${numbered}) )(?<=[\p{L},)”»] )\[\d{1,2}\](?= (?:${goesOn})(?!\p{L}))`,
      'giu',
    ),
    what: 'the call for a note, typed by hand',
    cure: callCure,
    examples: [
      'The Council took note [1] of the report.',
      'The report [2] and the plan',
      'Le Conseil a pris note [1] du rapport',
      'В докладе [1] и плане',
    ],
    quiet: [
      'by [10] per cent',
      'paragraph [1] of it',
      'between [1] and [3]',
      'at least [2] of them',
      'article [5] of it',
      'abroad [3] States',
    ],
  },
  {
    code: 'likely-note',
    in: 'words',
    found: /(?<=[\p{L},)”»] )\[\d{1,2}\](?= \p{L})/gu,
    within: /^\[\d{1,3}\][ \t:]/mu,
    what: 'the call for a note, typed by hand',
    cure: callCure,
    examples: ['An increase [1] per year.\n\n[1] See A/80/1.', 'The Group met [2] there.\n\n[2]: See A/80/1.'],
    quiet: ['An increase of [10] days'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found:
      /(?<=\p{L}{3}|\p{Script=Han}|\p{L}{2}[)”’»"）」]|[\p{L})”’»"）」][.,;:!?。，；：])\^\d{1,2}(?:\^|(?![\p{L}\p{N}^]))/gu,
    what: 'the call for a note, typed by hand',
    cure: callCure.replace('\\[', '\\^'),
    examples: ['As was said.^1^', 'Text^1^', 'the report^12 and', '报告^1^'],
    quiet: ['a ^ 1', '\\^1'],
  },
  {
    code: 'likely-note',
    in: 'paragraph',
    found:
      /^(?:\[\d{1,3}\](?=[ \t:])|[⁰¹²³⁴-⁹]{1,3}(?=[ \t]?[\uFFFC“«"‘]{0,4}\p{L}))|(?<=^(?:[⁰¹²³⁴-⁹]|\[\d)[^]{0,2000}\n)[⁰¹²³⁴-⁹]{1,3}(?=[ \t]?[\uFFFC“«"‘]{0,4}\p{L})/gu,
    what: 'a note, typed by hand',
    cure: 'Write `[^1]: The note.`, and `[^1]` where it is called; write `\\[` for the sign itself.',
    examples: [
      '[1] See A/80/1.',
      '¹ See A/80/1.',
      '¹See A/80/1.',
      '[1]: See A/80/1.',
      '² *Ibid*., p. 5.',
      '³ “Text”, p. 5.',
    ],
    quiet: ['[sic] is Latin', '[10]'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found:
      /(?<=\p{L}{3}|\p{Script=Han}|\p{L}{2}[)”’»"）」]|[\p{L})”’»"）」][.,;:!?。，；：])[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu,
    what: 'the call for a note, typed by hand',
    cure: 'Write `[^1]`, and `[^1]: The note.` in a paragraph of its own.',
    examples: ['As was said.¹', 'the report¹² and', '报告。¹', 'the “report”¹'],
    quiet: ['12 km²', '5 m³', '10⁶', 'x²', '(a + b)²', 'CO²'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found: /(?<=\p{Nd}[.,;:!?。，；：)”’»"）」]{0,3})(?<!(?<!\p{Nd})10)[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu,
    within: /^[⁰¹²³⁴-⁹]{1,3}[ \t]?[\uFFFC“«"‘]{0,4}\p{L}/mu,
    what: 'the call for a note, typed by hand',
    cure: 'Write `[^1]`, and `[^1]: The note.` in a paragraph of its own.',
    examples: [
      'See resolution 79/1.¹\n\n¹ See A/79/1.',
      'In 2024¹ it met.\n\n¹ A year.',
      'It was 15.¹\n\n¹ *Ibid*., p. 5.',
      '见第79/1号决议，共2024年的15¹。\n\n¹ 见A/79/1。',
      '(A/80/1),² which\n\n² See below.',
    ],
    quiet: ['It was 15.¹', '10⁶ of 2³'],
  },
  {
    code: 'likely-note',
    in: 'paragraph',
    found: /^\([0-9٠-٩]{1,2}\)(?=[ \t]*(?:See|Ibid|Voir|Véase|Ver|См|Там же|同上|见|انظر|المرجع)(?!\p{Ll}))/gu,
    within: /(?:\p{L}{3}|\p{Script=Han}{2})\([0-9٠-٩]{1,2}\)(?=[\s.,;:،؛。，；]|$)/mu,
    what: 'a note, typed by hand',
    cure: 'Write `[^1]: The note.`, and `[^1]` where it is called.',
    examples: [
      'الحاشية(1) هنا.\n\n(1) انظر الوثيقة.',
      'The report(1) said.\n\n(1) See A/80/1.',
      'El informe(2) dice.\n\n(2) Véase A/80/1.',
    ],
    quiet: ['(1) See A/80/1.', '(1) Text of it.'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found: /(?<=\p{L}{3}|\p{Script=Han}{2})\([0-9٠-٩]{1,2}\)(?=[\s.,;:،؛。，；]|$)/gu,
    within: /^\([0-9٠-٩]{1,2}\)[ \t]*(?:See|Ibid|Voir|Véase|См|同上|见|انظر|المرجع)/mu,
    what: 'the call for a note, typed by hand',
    cure: 'Write `[^1]`, and `[^1]: The note.` in a paragraph of its own.',
    examples: [
      'الحاشية(1) هنا.\n\n(1) انظر الوثيقة.',
      'The report(1) said.\n\n(1) See A/80/1.',
      '报告(1)。\n\n(1) 见A/80/1。',
    ],
    quiet: ['The article(1) said.', 'See paragraph 5(1).\n\n(1) See A/80/1.'],
  },
]
