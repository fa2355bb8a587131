/** The list of sheets, and which one an organ's document of a date has. */
import type { DutyStation, OrganName } from '../organs.ts'
import type { Sheet } from '../sheet.ts'
import { newYorkStylesBefore2023 } from '../styles.ts'
import { geneva, genevaBefore2014, genevaCommission } from './geneva.ts'
import { newYork } from './new-york.ts'

export const sheets = { 'new-york': newYork, geneva } satisfies Partial<Record<DutyStation, Sheet>>

/** First year of the Geneva page with codes at its foot (between A/HRC/WG.6/7/ITA/1 of 2009 and CRC/C/GC/20 of 2016). */
const genevaSince = '2014-01-01'

/** First year of the headings of today (between A/INF/76/1 of 2021 and A/79/895 of 2025). */
const newYorkSince = '2023-01-01'

/** The sheet of a station for an organ's document of an ISO date; absent while it is not made. */
export function sheetOf(
  station: DutyStation,
  { organ, date }: { readonly organ: OrganName; readonly date: string },
): Sheet | undefined {
  if (station === 'new-york') return date < newYorkSince ? { ...newYork, styles: newYorkStylesBefore2023 } : newYork
  if (station !== 'geneva') return undefined
  if (organ === 'economic-and-social-council') return genevaCommission
  return date < genevaSince ? genevaBefore2014 : geneva
}
