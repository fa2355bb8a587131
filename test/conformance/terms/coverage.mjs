/** The table of coverage, and the texts that differ. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composePart } from './compose.mjs'
import { explain } from './explain.mjs'
import { fields, languages, longest, readOfficial } from './official.mjs'

/** All places with their texts: `{ language, organ, motion, field, texts }`. */
function placesOf(terms) {
  const read = (name) => JSON.parse(readFileSync(join(terms, name), 'utf8'))
  const [labels, openers] = [read('labels.json'), read('openers.json')]
  const places = languages.flatMap((language) =>
    Object.entries(labels[language]).map(([key, texts]) => {
      const [, organ, motion, field] = /^(GA|SC|ECOSOC|HRC)(resolution|decision)s\|(.+)$/.exec(key)
      return { language, organ, motion, field, texts }
    }),
  )
  const last = languages.map((language) => ({
    language,
    organ: 'GA',
    motion: 'resolution',
    field: 'conclusions',
    texts: openers[language].conclusions,
  }))
  return [...places, ...last].filter(({ field }) => fields.includes(field))
}

/** Whether the composed text is the official one, or what the data call a part or the beginning of it. */
function isEqual(official, composed, { isPart, isStart }) {
  if (isPart) return composed.includes(official)
  if (isStart) return official === composed || official.startsWith(`${composed} [`)
  return official === composed || (official.length >= longest - 1 && composed.startsWith(official))
}

function compare(place) {
  const compared = place.texts.map(([official, count]) => {
    const request = official === '' ? undefined : readOfficial(official, place)
    const composed = request && composePart(request)
    return {
      official,
      count,
      composed,
      isPart: request?.isPart ?? false,
      isEqual: composed !== undefined && isEqual(official, composed, request),
    }
  })
  const known = compared.filter(({ isEqual }) => isEqual)
  return compared.map((each) => (each.isEqual ? each : { ...each, reason: explain(each, place, known) }))
}

const sum = (list) => list.reduce((total, { count }) => total + count, 0)

function rowOf(place) {
  const compared = compare(place)
  const texts = compared.filter(({ official }) => official !== '')
  const [equal, missed] = [texts.filter(({ isEqual }) => isEqual), texts.filter(({ isEqual }) => !isEqual)]
  return {
    ...place,
    total: sum(texts),
    equal: sum(equal),
    missed,
    open: missed.filter(({ reason }) => reason === undefined),
  }
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

function printTable(rows) {
  const names = [
    ...new Set(rows.map(({ organ, motion, field }) => `${organ} ${motion} | ${field.replace('inline:', '')}`)),
  ]
  console.log(
    `${'equal to the official texts, by their counts'.padEnd(48)}${languages.map((code) => code.padStart(9)).join('')}`,
  )
  for (const name of names) {
    const cells = languages.map((code) => {
      const row = rows.find(
        (each) =>
          each.language === code && name === `${each.organ} ${each.motion} | ${each.field.replace('inline:', '')}`,
      )
      return row === undefined ? '' : percent(row.equal, row.total)
    })
    console.log(name.padEnd(48) + cells.map((cell) => cell.padStart(9)).join(''))
  }
  const totals = languages.map((code) => rows.filter(({ language }) => language === code))
  const whole = (list, key) => list.reduce((total, row) => total + row[key], 0)
  console.log(
    'all'.padEnd(48) + totals.map((list) => percent(whole(list, 'equal'), whole(list, 'total')).padStart(9)).join(''),
  )
}

function printMisses(rows) {
  for (const { language, organ, motion, field, missed } of rows) {
    if (missed.length === 0) continue
    console.log(`\n${language} ${organ} ${motion} | ${field}`)
    for (const { official, count, composed, reason } of missed) {
      console.log(`  ${String(count).padStart(5)}  ${official}`)
      if (composed !== undefined) console.log(`         composed: ${composed}`)
      console.log(`         ${reason ?? 'NOT EXPLAINED'}`)
    }
  }
}

function printReasons(rows) {
  const missed = rows.flatMap((row) => row.missed)
  const reasons = [...new Set(missed.map(({ reason }) => reason?.replace(/:.*$/s, '') ?? 'NOT EXPLAINED'))]
  console.log('\nwhy texts differ')
  for (const reason of reasons.sort()) {
    const alike = missed.filter((each) => (each.reason?.replace(/:.*$/s, '') ?? 'NOT EXPLAINED') === reason)
    console.log(`  ${String(sum(alike)).padStart(5)} (${alike.length} texts)  ${reason}`)
  }
}

/** Prints all and gives the exit code. */
export function check(terms) {
  if (terms === undefined) throw new Error('Which folder? `node check.mjs TERMS`')
  const rows = placesOf(terms).map(rowOf)
  printTable(rows)
  printMisses(rows)
  printReasons(rows)
  const failed = rows.filter(({ open }) => open.length > 0).length
  console.log(`\n${rows.length - failed} passed, ${failed} failed`)
  return failed > 0 || rows.length === 0 ? 1 : 0
}
