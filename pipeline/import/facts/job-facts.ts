/** The job number of a Word file, and the duty station that it or its variables name. */
import type { Language } from '../../../templates/languages/language.ts'
import { type DutyStation, stations } from '../../../templates/stations/index.ts'
import { namesOf } from '../../facts/values.ts'
import type { WrittenFact } from '../../facts/written.ts'
import { jobVariable, stationOfName, stationVariable } from '../../word/variables.ts'
import type { WordDocument } from '../word/word-document.ts'

/** As its variables say it, or as its job number begins. */
export function stationOf(file: WordDocument): DutyStation | undefined {
  return stationSaid(file) ?? stationOfJob(file)
}

function stationSaid({ variables }: WordDocument): DutyStation | undefined {
  const said = stationOfName(variables.get(stationVariable) ?? '')
  return namesOf(stations).find((name) => name === said)
}

/** Stations that begin their job numbers in a way of their own. */
const stationJobs: readonly (readonly [RegExp, DutyStation])[] = [
  [/(?<![\w.])GE\.\d\d-\d{5}/, 'geneva'],
  [/(?<![\w.])V\.\d\d-\d{5}/, 'vienna'],
  [/(?<![\w.])K\d{7}(?!\d)/, 'nairobi'],
]

function stationOfJob({ variables, feet }: WordDocument): DutyStation | undefined {
  const lines = [variables.get(jobVariable) ?? '', ...feet]
  return stationJobs.find(([job]) => lines.some((line) => job.test(line)))?.[1]
}

/** The job number of the file's variables or feet, with the days that the foot prints behind it. */
export function jobOf({ variables, feet }: WordDocument, language: Language): WrittenFact | undefined {
  const pattern = /(?:GE\.|V\.)?\d\d-\d{5}|\bK\d{7}\b/
  const number = [variables.get(jobVariable) ?? '', ...feet]
    .map((each) => pattern.exec(each)?.[0])
    .find((each) => each !== undefined)
  if (number === undefined) return undefined
  const line = feet.find((foot) => foot.includes(number) && /\([ACEFRS]\)/.test(foot)) ?? ''
  const days = [...line.slice(line.indexOf(')')).matchAll(/(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/g)]
  const released = days.map(([, day = '', month = '', year = '']) => `20${year}-${month}-${day}`)
  const [only] = released
  return {
    [language.code]: { number, ...(only === undefined ? {} : { released: released.length === 1 ? only : released }) },
  }
}
