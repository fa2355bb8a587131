/** What Chinese records of meetings print: the words of their series, which citations have; the lines of summary ones as CEDAW/C/SR.810 has them, one text alone; others are the author's. */
import type { HourFact } from '../../vocabulary.ts'
import { dayOfWeek } from '../common/dates.ts'
import type { RecordWords } from '../language.ts'
import { chineseDate } from './words.ts'

const week = ['日', '一', '二', '三', '四', '五', '六'] as const

/** "上午10时", "下午3时5分"; noon and midnight are unverified. */
function chineseHour({ hour, minute }: HourFact): string {
  return `${hour < 12 ? '上午' : '下午'}${hour % 12 || 12}时${minute === 0 ? '' : `${minute}分`}`
}

export const chineseRecords: RecordWords = {
  standings: { official: '正式记录' },
  offices: { president: '主席', chair: '主席' }, // unverified
  summary: (meeting) => `${meeting}简要记录`,
  held: (place, iso, hour) => `${chineseDate(iso)}星期${week[dayOfWeek(iso)]}${chineseHour(hour)}在${place}举行`,
}
