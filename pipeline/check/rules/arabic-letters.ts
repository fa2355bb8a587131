/** Arabic letters that are typed for others: ه for ة, ى for ي, and ا without its hamza. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

/** Nouns and adjectives behind an article, by what stands before their last letter: none of them ends in ه. */
const feminine =
  'جمعي|عام|لجن|متحد|دور|دولي|منظم|اتفاقي|فقر|ماد|سن|دول|حكوم|وثيق|جلس|هيئ|قضي|مسأل|تنمي|حال|منطق|أمان|رئيس|رسال|مذكر|صيغ|نسخ|خط|ولاي|مهم|بعث|مجموع|مدين|لغ|عربي|انكليزي|إنكليزي|فرنسي|إسباني|روسي|صيني|إنساني|بشري|وطني|إقليمي|ثقافي|اجتماعي|اقتصادي|سياسي|قانوني|مالي|سنوي|أولى?|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|مشترك|مستدام|خاص|ميزاني|محكم|شرط|حماي|صح|أسر|مرأ'

const article = '[وف]?(?:[بك]?ال|لل)'

/** Small words that have one reading, and the letter that belongs in them. */
const small: ReadonlyMap<string, string> = new Map(
  Object.entries({
    فى: 'في',
    التى: 'التي',
    الذى: 'الذي',
    الى: 'إلى',
    او: 'أو',
    اذ: 'إذ',
    اذا: 'إذا',
    ايضا: 'أيضا',
    ايضاً: 'أيضاً',
    اكثر: 'أكثر',
    اقل: 'أقل',
    اخرى: 'أخرى',
    الاخرى: 'الأخرى',
    الاول: 'الأول',
    الاولى: 'الأولى',
    الاعضاء: 'الأعضاء',
    الاطراف: 'الأطراف',
    الانسان: 'الإنسان',
    الامن: 'الأمن',
    الامم: 'الأمم',
    الاطفال: 'الأطفال',
    الاسرة: 'الأسرة',
    الاقليمية: 'الإقليمية',
    الانسانية: 'الإنسانية',
    الاجراءات: 'الإجراءات',
    اعضاء: 'أعضاء',
    اعمال: 'أعمال',
    الاعمال: 'الأعمال',
    اهداف: 'أهداف',
    الاهداف: 'الأهداف',
    المسئول: 'المسؤول',
    المسئولية: 'المسؤولية',
    مسئول: 'مسؤول',
    مسئولية: 'مسؤولية',
    شئ: 'شيء',
    شئون: 'شؤون',
    الشئون: 'الشؤون',
  }),
)

/** Names of which `name-form` tells the whole; and “واو” is the name of a letter. */
const named =
  '(?<!مجلس (?=[وف]?الامن)|ال[أا]مم (?=المتحده)|جمعية (?=العامه)|دول (?=الاعضاء))(?!(?:[وف]?الامم) المتحد|[وف]?الامين العام|[وف]او(?!\\p{L}))'

const found = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])${named}(?:${article}(?:${feminine})ه|[وف]?(?:${[...small.keys()].join('|')}))(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
)

function withLetters(typed: string): string {
  const [, before = '', word = typed] = small.has(typed) ? [] : (/^([وف])(.+)$/u.exec(typed) ?? [])
  const meant = small.get(word)
  return meant === undefined ? typed.replace(/ه$/u, 'ة') : before + meant
}

export const arabicLetters: Rule = {
  severity: 'warning',
  source: 'spelling of Arabic; in an official text of 35,000 words they stand three times, each of them a slip',
  languages: ['ar'],
  why: 'Letters that look alike are typed for each other, so that a word is not found by a search, and a reader sees a slip.',
  text: (typed) => `“${typed}” has a letter that stands for another.`,
  hint: (_typed, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'ar',
      text: 'نظرت اللجنه الخامسه فى التقرير الى جانب الوثيقه.',
      found: [
        [1, 6],
        [1, 13],
        [1, 21],
        [1, 32],
        [1, 41],
      ],
      fixed: 'نظرت اللجنة الخامسة في التقرير إلى جانب الوثيقة.',
    },
    {
      language: 'ar',
      text: 'الدول التى وقعت او صدقت، وايضا المسئول عنها.',
      found: [
        [1, 7],
        [1, 17],
        [1, 26],
        [1, 32],
      ],
      fixed: 'الدول التي وقعت أو صدقت، وأيضا المسؤول عنها.',
    },
  ],
  counterExamples: [
    {
      language: 'ar',
      text: 'في اللجنة الخامسة التي نظرت في هذه الوثيقة وفي وجه هذا الأمر وفيه، إلى أن وافق عليه، أو رفضه.',
    },
    { language: 'ar', text: 'الفقرة واو من الجزء الأول والفاو.' },
    { language: 'ar', text: 'قال ”اللجنه الخامسه“ والعامة؛ المشتركة بينه وبينها؛ أعماله ودوله وحكومته.' },
  ],
  find: (text) => findForms(text, { found, meant: ([typed]) => withLetters(typed) }),
}
