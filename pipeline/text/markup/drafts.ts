/** What a draft, a form or a mail leaves among words: none of it is text. */
import type { Pattern } from './pattern.ts'

const endings =
  '(?:(?:best|kind|kindest|warm|warmest) )?regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: yours)?|(?:bien )?cordialement|(?:meilleures|sincères) salutations|respectueusement|atentamente|cordialmente|(?:un cordial saludo|saludos(?: cordiales)?)|с уважением|искренне ваша?|مع (?:خالص )?(?:التحية|الاحترام|تحياتي)'

/** “60th plenary meeting”, as resolutions end in the six languages. */
const meeting =
  '(?:\\d{1,5}(?:st|nd|rd|th) (?:\\(resumed\\) )?(?:plenary )?meeting|\\d{1,5} ?(?:re|e|ème|ᵉ) séance(?: plénière)?(?: \\(reprise\\))?|\\d{1,5}[.]?ª sesión(?: plenaria)?(?: \\(continuación\\))?|\\d{1,5}[-‑–]?[ея] (?:\\(возобновленное\\) )?(?:пленарное )?заседание,?|第[ \\u00A0]?\\d{1,5}[ \\u00A0]?次(?:全体)?会议(?:[(（]续会[)）])?|الجلسة (?:العامة )?\\d{1,5}(?: \\(المستأنفة\\))?)'
const day = '[^\\n]{0,40}(?:19|20)\\d\\d[^\\n]{0,12}'

export const draftPatterns: readonly Pattern[] = [
  {
    code: 'likely-leftover',
    in: 'flow',
    found: new RegExp(`^(?:${meeting}[ \\t]*\\n+${day}|${day}\\n+${meeting}[ \\t]*)$`, 'gimu'),
    holds: ['eeting', 'séance', 'esión', 'аседание', '会议', 'الجلسة'],
    what: 'the lines that close a resolution',
    cure: 'Remove them: they are composed from `meeting:` and `adopted:` among the facts.',
    examples: [
      '60th plenary meeting\n4 December 2025',
      '60e séance plénière\n4 décembre 2025',
      '60ª sesión plenaria\n4 de diciembre de 2025',
      '60-е пленарное заседание,\n4 декабря 2025 года',
      '2025年12月4日\n第60次全体会议',
      'الجلسة العامة 60\n4 كانون الأول/ديسمبر 2025',
    ],
    quiet: [
      'At its 60th plenary meeting,\non 4 December 2025, it met.',
      '60th plenary meeting',
      '第60次全体会议于2025年举行',
      ':::end\n60th plenary meeting\n4 December 2025\n:::',
    ],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:Sent from (?:my|Mail)|Get Outlook for|Envoyé (?:de|depuis|à partir de) mon|Enviado desde mi|Отправлено (?:с|из) (?:моего|мобильн|устройства|i\p{L}|Mail)|发自我的|(?:أرسل|أُرسل|تم الإرسال) من (?:هاتفي|جهاز|i\p{L}))[^\n]{0,60}|^--[ \t]*\n[^\n]{1,80}/gmu,
    holds: [
      'Sent from ',
      'Get Outlook for',
      'Envoyé ',
      'Enviado desde mi',
      'Отправлено ',
      '发自我的',
      'أرسل',
      'أُرسل',
      'تم الإرسال',
      '\n',
    ],
    what: 'the foot of an e-mail',
    cure: 'Remove it; a signature stands in `:::signature`.',
    examples: [
      'Sent from my iPhone',
      '-- \nJohn Smith',
      'Envoyé de mon iPad',
      'Enviado desde mi iPhone',
      'Отправлено с iPhone',
      '发自我的iPhone',
      'Get Outlook for iOS',
    ],
    quiet: ['It was sent from my office.', 'He said -- no', 'Отправлено с почтой'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:[*\uFFFC]*CONFIDENTIAL(?:ITY)?(?: NOTICE)?\b[^\n]{0,60}\b(?:e-?mail|message|transmission)\b|This (?:e-?mail|message) (?:and any|may contain|is confidential|is intended)|Ce (?:message|courriel|courrier électronique)[^\n]{0,80}(?:confidentiel|destinataire)|Este (?:mensaje|correo)[^\n]{0,80}(?:confidencial|destinatario)|(?:Это|Настоящее) (?:электронное )?(?:сообщение|письмо)[^\n]{0,80}конфиденциал|(?:本|此)(?:电子)?邮件[^\n]{0,40}(?:机密|保密)|(?:هذه الرسالة|هذا البريد)[^\n]{0,80}سري)[^\n]{0,200}/gmu,
    what: 'the foot of an e-mail',
    cure: 'Remove it; a signature stands in `:::signature`.',
    examples: [
      'CONFIDENTIAL: This e-mail and any attachments are for you.',
      'This message is intended only for its reader.',
      'Ce message est confidentiel.',
      '本邮件含有机密信息。',
    ],
    quiet: ['Confidential information was given.', 'This message was heard.', 'The e-mail is confidential.'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found: /\[cid:[^\]\n]{1,120}\]/gu,
    holds: ['[cid:'],
    what: 'a picture of an e-mail',
    cure: 'Remove it, or write `![what it shows](figure.png)`.',
    examples: ['[cid:image001.png@01D9]', 'A [cid:logo@x] b'],
    quiet: ['[cid] is', 'cid:image'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found: /^(?:[0-9]{1,3}|[–—―]{1,2})[ \t]*$/gu,
    what: 'the number of a page, or the sign of an item without its words',
    cure: 'Remove it.',
    examples: ['Text\n\n7\n\nmore', '12', '—', '– '],
    quiet: ['1986', '7.', '| A |\n| --- |\n| 7 |', '5 per cent'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /(?<![\p{L}\p{N}-])\p{L}\p{Ll}{1,14}- (?!(?:and|or|to|nor|but|as|than|rather|versus|plus|by|through|et|ou|puis|à|y|o|e|u|a|и|или|а|до|либо|und)(?!\p{L}))\p{Ll}{2,40}/gu,
    holds: ['- '],
    what: 'a word that was divided at the end of a line',
    cure: 'Write it as one word without the space, and without the hyphen unless it is the word’s own.',
    examples: [
      'The imple- mentation was slow.',
      'the recom- mendations',
      'A sen- tence here.',
      'le dévelop- pement',
      'его приме- нение',
    ],
    quiet: [
      'inter- and intraregional',
      'pre- and post-war',
      'short- to medium-term',
      'long-, medium- or short-term',
      'a - b',
      'moyen- et long terme',
    ],
  },
  {
    code: 'likely-signature',
    in: 'flow',
    found: new RegExp(`^(?:${endings})[,،，.]?[ \\t]*(?=$|\\n)`, 'giu'),
    what: 'the end of a letter, whose lines would be those of a text',
    cure: 'Write `:::signature`, the lines of the signature, a line a line, and `:::`.',
    examples: [
      'Best regards,\n\nJohn',
      'Yours sincerely,\nJohn Smith',
      'Cordialement,\n\nJean',
      'С уважением,\n\nИван',
      'Atentamente,\n\nJuan',
      'Sincerely,\n\nJohn',
    ],
    quiet: [
      ':::signature\nYours sincerely,\nJohn\n:::',
      'Regards were sent.',
      'Accept, Excellency, the assurances of my highest consideration.',
      'С уважением отнеслись к ней.',
    ],
  },
]
