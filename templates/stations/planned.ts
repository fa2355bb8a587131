/** Stations that are known and have no page yet. */
import type { Station } from './station.ts'

const planned = { seatOf: [], sheets: [], variants: {}, languages: {}, colons: 'spaced' } as const

export const vienna: Station = {
  ...planned,
  names: { ar: 'فيينا', en: 'Vienna', es: 'Viena', fr: 'Vienne', ru: 'Вена', zh: '维也纳' },
}

export const nairobi: Station = {
  ...planned,
  names: { ar: 'نيروبي', en: 'Nairobi', es: 'Nairobi', fr: 'Nairobi', ru: 'Найроби', zh: '内罗毕' },
}
