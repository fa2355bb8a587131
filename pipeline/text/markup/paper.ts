/** What stood on the paper of another copy: lines of a masthead, and marks of what the copy was for. */
import type { Pattern } from './pattern.ts'

export const paperPatterns: readonly Pattern[] = [
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:UNITED NATIONS|NATIONS UNIES|NACIONES UNIDAS|ОРГАНИЗАЦИЯ ОБЪЕДИНЕННЫХ НАЦИЙ|(?:The )?General Assembly|Assemblée générale|Asamblea General|Генеральная Ассамблея|大会|الجمعية العامة|Security Council|Conseil de sécurité|Consejo de Seguridad|Совет Безопасности|安全理事会|مجلس الأمن|Economic and Social Council|Human Rights Council|\p{Lu}\p{Ll}{3,20}(?:-\p{Ll}{3,20})*(?: special| extraordinaire)? session|\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3} (?:período de sesiones|сессия)|第[一二三四五六七八九十]{1,4}届会议|الدورة (?:\p{L}+ ?){1,3}|(?:Agenda item|Item|Point|Tema|Пункт) \d{1,3}(?: ?\([a-z]\))?(?: (?:of the (?:provisional )?agenda|de l['’]ordre du jour(?: provisoire)?|del programa(?: provisional)?|(?:предварительной )?повестки дня))?|议程项目 ?\d{1,3}|البند \d{1,3} من جدول الأعمال)[*\uFFFC]*[ \t]*$/gu,
    what: 'a line of the masthead',
    cure: 'Remove it: the masthead is composed from the facts.',
    examples: [
      'UNITED NATIONS',
      'NATIONS UNIES',
      'General Assembly',
      'Eightieth session',
      'Agenda item 7',
      'Item 7 (a) of the provisional agenda*',
      'Quatre-vingtième session',
      'Octogésimo período de sesiones',
      'Восьмидесятая сессия',
      '第八十届会议',
      '议程项目7',
    ],
    quiet: ['The General Assembly met.', 'Agenda item 7 was discussed', 'A session', '*The General Assembly*,'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:DRAFT|Draft|PROJET|Projet|BORRADOR|Borrador|ПРОЕКТ|Проект|草案|草稿|مسودة|مشروع)(?:[ \t]+(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|v(?:ersion)?[ .]?\d{1,2}(?:\.\d)?))?[ \t]*$/gu,
    what: 'the mark of a draft',
    cure: 'Remove it, and write `status: draft` among the facts: it is printed above the masthead.',
    examples: ['DRAFT', 'Projet', 'BORRADOR', '草案', 'DRAFT v2', 'Draft 12/03/2025'],
    quiet: ['Draft resolution', 'The draft', 'DRAFT.'],
  },
  {
    code: 'likely-leftover',
    in: 'flow',
    found:
      /^(?:(?:STRICTLY )?CONFIDENTIAL|FOR INTERNAL USE ONLY|INTERNAL USE ONLY|NOT FOR DISTRIBUTION|EMBARGOED[^\n]{0,60}|CHECK AGAINST DELIVERY|CONFIDENTIEL|USAGE INTERNE|SEUL LE PRONONCÉ FAIT FOI|CONFIDENCIAL|USO INTERNO|COTEJAR CON EL TEXTO LEÍDO|КОНФИДЕНЦИАЛЬНО|ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ|机密|内部文件|سري(?: للغاية)?)[ \t!.]*$/giu,
    what: 'a mark that was on the paper',
    cure: 'Remove it: what a document may be used for is said by its distribution.',
    examples: [
      'CONFIDENTIAL',
      'For internal use only',
      'Check against delivery',
      'Confidentiel',
      'КОНФИДЕНЦИАЛЬНО',
      '机密',
    ],
    quiet: ['Confidential information was given.', 'The report is confidential'],
  },
]
