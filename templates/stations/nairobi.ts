/** Nairobi: derived from Vienna, for no document of its own was measured; both are offices of the United Nations that print on A4. */
import type { Station } from './station.ts'
import { vienna } from './vienna.ts'

export const nairobi: Station = {
  ...vienna,
  names: { ar: 'نيروبي', en: 'Nairobi', es: 'Nairobi', fr: 'Nairobi', ru: 'Найроби', zh: '内罗毕' },
  seatOf: ['environment-assembly', 'habitat-assembly'],
}
