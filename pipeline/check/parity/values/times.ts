/** Times of the day: 3 p.m. = 15 heures = 15.00 horas = 下午3时. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { foldText } from './fold.ts'
import type { FoundValue } from './value.ts'

interface TimeWords {
  /** Groups: `hour`, `minute`, `half` of the day. */
  readonly found: RegExp
  /** Halves of the day that add twelve hours. */
  readonly later?: RegExp
  readonly noon: RegExp
  readonly midnight: RegExp
}

const start = '(?<![\\p{L}\\p{N}.,:/-])'
const end = '(?![\\p{L}\\p{N}])'
const hour = '(?<hour>[01]?\\d|2[0-4])'
const minute = '(?<minute>[0-5]\\d)'
const clock = `(?<hourOfClock>[01]?\\d|2[0-4]):(?<minuteOfClock>[0-5]\\d)`

function pattern(forms: string, clockTail = ''): RegExp {
  return new RegExp(`${start}(?:${forms}|${clock}${clockTail})(?![\\p{N}:])`, 'giu')
}

const times: Readonly<Record<LanguageCode, TimeWords>> = {
  en: {
    // Of “3.30 to 6 p.m.” both are afternoon; of “11.30 to 1 p.m.” one is.
    found: pattern(
      `${hour}(?:[.:]${minute})? ?(?<half>a\\.m\\.|p\\.m\\.|am${end}|pm${end})|${hour.replace('hour', 'hour2')}[.:]${minute.replace('minute', 'minute2')}(?= ?(?:to|and|–|-) ?(?<until>1?\\d)(?:[.:][0-5]\\d)? ?(?<half2>a\\.m\\.|p\\.m\\.|am${end}|pm${end}))`,
    ),
    later: /^p/i,
    noon: new RegExp(`${start}(?:12 )?noon${end}`, 'giu'),
    midnight: new RegExp(`${start}(?:12 )?midnight${end}`, 'giu'),
  },
  fr: {
    found: pattern(`${hour} ?(?:heures?${end}|h(?![\\p{L})]))(?: ?(?<minute>[0-5]?\\d)(?!\\d|[.,]\\d))?`),
    noon: new RegExp(`${start}midi${end}`, 'giu'),
    midnight: new RegExp(`${start}minuit${end}`, 'giu'),
  },
  es: {
    found: pattern(
      `(?<=las? )${hour}[.]${minute}(?: ?(?:horas?${end}|h\\.|h${end}(?!\\))))?|${hour.replace('hour', 'hour2')}(?:\\.${minute.replace('minute', 'minute2')})? (?:horas?${end}|h\\.|h${end}(?!\\)))`,
      ` ?(?:horas?${end}|h\\.|h${end}(?!\\)))?`,
    ),
    noon: new RegExp(`${start}mediod[íi]a${end}`, 'giu'),
    midnight: new RegExp(`${start}medianoche${end}`, 'giu'),
  },
  ru: {
    found: pattern(
      `${hour} ?(?:ч\\.|час(?:а|ов|ам|ами|ах|у)?${end})(?: ?(?<minute>[0-5]?\\d) ?(?:м\\.|мин\\.|мин\\p{L}*${end}))?|(?<=в |с |до |к )${hour.replace('hour', 'hour2')}\\.${minute.replace('minute', 'minute2')}(?: ч\\.)?`,
      '(?: ч\\.| час\\p{L}*)?',
    ),
    noon: new RegExp(`${start}полд(?:ень|ня|ню)${end}`, 'giu'),
    midnight: new RegExp(`${start}полноч(?:ь|и)${end}`, 'giu'),
  },
  ar: {
    found: new RegExp(
      foldText(
        `(?<=الساعة |من |إلى |حتى |و |و)(?<hour>[01]?\\d|2[0-4])[:/.](?<minute>[0-5]\\d)(?![\\p{N}/]) ?(?<half>صباحا|ظهرا|مساء|بعد الظهر|من بعد الظهر)?|(?<=الساعة )(?<hour2>[01]?\\d|2[0-4])(?![\\p{N}:/.]\\d)(?: (?<half2>صباحا|ظهرا|مساء|بعد الظهر|من بعد الظهر))?|(?<![\\p{N}:/.])${clock}(?![\\p{N}:])`,
      ),
      'giu',
    ),
    later: new RegExp(foldText('^(?:مساء|بعد الظهر|من بعد الظهر)'), 'u'),
    noon: new RegExp(foldText('(?<![\\p{L}])(?:ظهرا|منتصف النهار)(?![\\p{L}])'), 'gu'),
    midnight: new RegExp(foldText('منتصف الليل'), 'gu'),
  },
  zh: {
    found:
      /(?:(?<half>上午|下午|晚上|晚|中午|凌晨|早上) ?|(?<=(?<half2>下午|晚上|晚) ?\d{1,2}(?:[时点](?:\d{1,2}分)?|:\d\d)(?:至|到|[-–—~]))|)(?<!\d)(?<hour>[01]?\d|2[0-4]) ?(?:[时点](?: ?(?<minute>[0-5]?\d) ?分)?|:(?<minute2>[0-5]\d))(?!\d)/gu,
    later: /^(?:下午|晚)/u,
    noon: /中午(?!\d)|正午/gu,
    midnight: /午夜/gu,
  },
}

/** The times of a folded text; "15 heures" may be a stretch of time, too. */
export function readTimes(text: string, language: LanguageCode): readonly FoundValue[] {
  const { found, later, noon, midnight } = times[language]
  return [
    ...[...text.matchAll(found)].map((match) => readTime(match, later)),
    ...looseTimes(text, noon, '12:00'),
    // Of the day that ends, or of the one that begins.
    ...looseTimes(text, midnight, '24:00'),
    ...looseTimes(text, midnight, '00:00'),
  ]
}

function readTime(match: RegExpExecArray, later: RegExp | undefined): FoundValue {
  const groups = match.groups ?? {}
  const typed = Number(groups.hour ?? groups.hour2 ?? groups.hourOfClock)
  const half = groups.half ?? groups.half2 ?? ''
  const minute = groups.minute ?? groups.minute2 ?? groups.minuteOfClock ?? '00'
  const isBeyondNoon = groups.until !== undefined && typed % 12 > Number(groups.until) % 12
  const isLater = later?.test(half) === !isBeyondNoon && typed < 12
  const shown = match[0].trimEnd()
  return {
    kind: 'time',
    key: `${String(isLater ? typed + 12 : typed).padStart(2, '0')}:${minute.padStart(2, '0')}`,
    at: match.index + match[0].length - match[0].trimStart().length,
    end: match.index + shown.length,
  }
}

function looseTimes(text: string, words: RegExp, key: string): readonly FoundValue[] {
  return [...text.matchAll(words)].map(({ index, 0: { length } }) => ({
    kind: 'time',
    key,
    at: index,
    end: index + length,
    inWords: true,
    isLoose: true,
  }))
}
