/** Places of a draft or a form that were to be filled in: in square brackets, by letters and signs in the place of words, by lines. */
import type { Pattern } from './pattern.ts'

/** What stands alone in brackets, in all languages: a noun of what is wanted. */
const nouns = [
  'dates?|names?|full name|symbol|number|no\\.|venue|place|city|country|amount|signature|title|tba',
  'noms?|nom et prénom|titre|cote|numéro|lieu|ville|pays|montant',
  'fechas?|nombres?|título|signatura|número|lugar|ciudad|país|importe|firma',
  'дат[аы]|имя|фамилия|имя и фамилия|фио|название|номер|условное обозначение|место|город|страна|сумма|подпись|должность',
  '(?:ال)?(?:تاريخ|اسم|عنوان|رقم|رمز|مكان|مدينة|بلد|مبلغ|توقيع)',
  '日期|姓名|名称|标题|编号|文号|地点|城市|国家|金额|签名|职务|待定|待补|待补充|待填|待填写',
].join('|')

/** What brackets begin with that say what is to be done. */
const begins = [
  'to be (?:added|announced|decided|determined|filled|issued|provided|supplied|updated)|please (?:add|complete|insert)|(?:name|title|date|number|symbol) (?:of the |to be )|add (?:date|name|number|reference|symbol|text)',
  'insérer|à (?:ajouter|confirmer|déterminer|indiquer|préciser|remplir)|nom d[ue] |date à ',
  'insertar|insértese|indíquese|(?:por|a|para) (?:añadir|confirmar|determinar|insertar|rellenar)|completar|pendiente de|nombre del? ',
  'указать|дополнить|заполнить|добавить|будет (?:добавлен|указан|уточнен)\\p{L}*|подлежит (?:уточнению|заполнению)|название (?:страны|органа|документа)',
  '[تي]ُ?(?:ستكمل|حدد|درج|ضاف|ؤكد)|أضف|أدخل|اسم الدولة',
  '填入|插入|请填|待[定补填]|国家名称',
].join('|')

export const unfilledPatterns: readonly Pattern[] = [
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /(?:(?<![\p{L}\p{N}])|(?<=\p{Script=Han})(?=[A-Z\d]))(?:[Xx]{4,}|xxx|\[[Xx]{2,}\]|(?:[ASE]\/(?:[\w.]{1,12}\/){1,3}(?:L\.)?|\d{2,3}\/)[Xx]{2,}|(?<=(?:on|of|by|in|the|to|le|de|du|el|la|от|в) )XXX(?=[\s.,;]|$)|^XXX$|(?<=[:/] )XXX(?=[ \t]?[.,;/]|[ \t]*$)|\[?(?:TBC|TBD)\]?|\[(?:insert(?!ed)|to be (?:completed|confirmed|inserted)|à compléter|à insérer|por completar|вставить)[^\]\n]{0,80}\]|[Ll]orem ipsum)(?!(?!\p{Script=Han})[\p{L}\p{N}/])/gmu,
    what: 'a place that was not filled in',
    cure: 'Write what belongs there.',
    examples: [
      'On xxx May',
      'See A/80/XX.',
      '[insert date]',
      'by XXXX',
      'On behalf of: XXX / A',
      'XXX',
      'Date TBC.',
      'in document A/C.3/80/L.XX',
      'in its resolution 80/XX',
      '文件A/80/XX已分发。',
    ],
    quiet: ['resolution 3381 (XXX)', 'Chapter XXX', 'XXX. Summary', 'XX', '[x]'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /\[(?:(?:[Tt]ype|[Ee]nter|[Cc]lick|[Ww]rite|[Ff]ill in)(?: \p{L}+){0,4} here|(?:[Tt]aper|[Ss]aisir|[Éé]crire)(?: \p{L}+){0,3} ici|(?:[Ee]scriba|[Ii]ntroduzca)(?: \p{L}+){0,3} aquí|[Вв]ведите(?: \p{L}+){0,4}|(?:在此|请)(?:输入|填写)[^\]\n]{0,20}|اكتب(?: \p{L}+){0,3} هنا|Name|Date|Title|Place|Signature|Nom|Lieu|Nombre|Fecha|Lugar|Имя|Дата|Место|姓名|日期|地点|الاسم|التاريخ|المكان)\]|\[[●•■□▪○_]{1,12}\]|\?{3,}|\[\?+\]/gu,
    holds: ['[', '???', '[?'],
    what: 'a place that was not filled in',
    cure: 'Write what belongs there.',
    examples: [
      '[Type here]',
      '[Type the title here]',
      'By [●] May',
      'Name: [____]',
      'It was ???',
      'On [Date] in [Place]',
      'en [Fecha]',
      '在[日期]',
      'It cost [?] dollars',
    ],
    quiet: ['[type of weapon]', '[enter into force]', '[date of entry]', 'What??', 'See https://x.org/a___b'],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found: new RegExp(`[[［【](?:[-–—]{1,5}|(?:${nouns})|(?:${begins})[^[\\]［］【】\\n]{0,80})[\\]］】]`, 'giu'),
    holds: ['[', '［', '【'],
    what: 'a place that was not filled in',
    cure: 'Write what belongs there.',
    examples: [
      'The letter dated [date] from [name of the State]',
      'It met in [—].',
      'It met in [to be announced].',
      'Il s’est réuni le [date] à [à préciser].',
      'Se reunió el [fecha] en [por confirmar].',
      'Он собрался [дата] в [указать место].',
      'اجتمعت في [تاريخ] في [يحدد لاحقا].',
      '委员会于[待定]在【地点】举行会议。',
    ],
    quiet: [
      'it [the State] is [not] bound',
      '[English only]',
      'resolution 2106 (XX)',
      '[to be or not]',
      'l’État [partie]',
      '[原件：英文]',
      'See A/80/15',
    ],
  },
  {
    code: 'likely-leftover',
    in: 'words',
    found:
      /(?<![\w/.~-])_{3,}(?![\w/])|(?<=[\p{L}\p{M})][:：]?[ \t\u00A0]?)(?:\.{6,}|…{3,}|(?: \.){6,})(?![ \t.…]*[\p{Nd}])/gu,
    holds: ['___', '......', '………', ' .'],
    what: 'a blank that is filled in by hand',
    cure: 'Write what belongs there; on a form for the reader, write `\\_` and `\\.` for the signs themselves.',
    examples: [
      'Name: ____ here',
      'Name: ______',
      'Signed ........................',
      '姓名：______',
      'Nom : ______',
      'Имя___ и дата ………',
      '| Name | ______ |\n| --- | --- |\n| A | b |',
    ],
    quiet: [
      'Name: \\_\\_\\_\\_',
      'file___name',
      'See https://x.org/a___b and x.org/___',
      'And so on ... and ....',
      'It said .... (5)',
    ],
  },
]
