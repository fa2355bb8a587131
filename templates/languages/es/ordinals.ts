/** Spanish ordinal numbers in words, masculine and shortened before a noun (primer período, tercer año). Seen: sessions 76 to 80. */

const units = ['', 'primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno']
const teens = [
  'décimo',
  'undécimo',
  'duodécimo',
  'decimotercer',
  'decimocuarto',
  'decimoquinto',
  'decimosexto',
  'decimoséptimo',
  'decimoctavo',
  'decimonoveno',
]
const tens = [
  '',
  'décimo',
  'vigésimo',
  'trigésimo',
  'cuadragésimo',
  'quincuagésimo',
  'sexagésimo',
  'septuagésimo',
  'octogésimo',
  'nonagésimo',
]

/** 75 → "septuagésimo quinto"; in figures from 200 on, which no session has reached. */
export function spanishOrdinal(number: number): string {
  if (number >= 200) return `${number}º`
  if (number >= 100) return `centésimo ${spanishOrdinal(number - 100)}`.trimEnd()
  if (number >= 10 && number < 20) return teens[number - 10] ?? ''
  return `${tens[Math.floor(number / 10)] ?? ''} ${units[number % 10] ?? ''}`.trim()
}
