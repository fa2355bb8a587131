/** What fills the slots of frames: a value, and another value that an author may put there by mistake. */
import type { Chance } from './chance.ts'
import { states } from './states.ts'
import {
  currencies,
  same,
  writeAmount,
  writeAmountInMillions,
  writeDate,
  writeDays,
  writeLetter,
  writeMillions,
  writeNumber,
  writePercent,
  writeRoman,
  writeSession,
  writeTime,
  type DayOf,
  type Written,
} from './write-values.ts'

/** What a slot has in each language. */
export interface Slot {
  readonly name: string
  readonly right: Written
  readonly wrong: Written
}

type Pair = readonly [right: Written, wrong: Written]

/** A number that nouns of Russian follow in one case. */
function plural(chance: Chance, least: number, most: number): number {
  return chance.number(Math.ceil(least / 10), Math.floor(most / 10)) * 10 + chance.oneOf([5, 6, 7, 8, 9])
}

/** Another number of so many figures: two of them changed places, or one is another. */
function slipOf(number: number, chance: Chance): number {
  const figures = [...String(number)]
  const at = chance.number(0, figures.length - 2)
  const [one = '0', other = '0'] = [figures[at], figures[at + 1]]
  const isTurned = figures.length > 1 && one !== other && !(at === 0 && other === '0')
  if (isTurned) figures.splice(at, 2, other, one)
  else figures.splice(-1, 1, String((Number(figures.at(-1)) + chance.number(1, 8)) % 10))
  return Number(figures.join('')) === number ? number + 1 : Number(figures.join(''))
}

function day(chance: Chance): DayOf {
  return { year: chance.number(1998, 2044), month: chance.number(1, 12), day: chance.number(2, 28) }
}

function otherDay(own: DayOf, chance: Chance): DayOf {
  return chance.oneOf([
    { ...own, day: own.day === 28 ? 27 : own.day + 1 },
    { ...own, month: own.month === 12 ? 11 : own.month + 1 },
    { ...own, year: own.year + 1 },
  ])
}

function counted(write: (number: number) => Written, number: number, other: number): Pair {
  return [write(number), write(other)]
}

/** Another number of a range. */
function other(own: number, chance: Chance, least: number, most: number): number {
  const found = chance.number(least, most - 1)
  return found >= own ? found + 1 : found
}

function ranged(write: (number: number) => Written, chance: Chance, least: number, most: number): Pair {
  const own = chance.number(least, most)
  return counted(write, own, other(own, chance, least, most))
}

function money(chance: Chance): Pair {
  const code = chance.oneOf(Object.keys(currencies) as (keyof typeof currencies)[])
  if (chance.number(0, 1) === 0) {
    const amount = plural(chance, 12_000, 98_765_000)
    return [writeAmount(amount, code), writeAmount(slipOf(amount, chance), code)]
  }
  const tenths = chance.number(21, 899)
  return [writeAmountInMillions(tenths / 10, code), writeAmountInMillions(other(tenths, chance, 21, 899) / 10, code)]
}

function symbol(chance: Chance): Pair {
  const [number, session] = [chance.number(12, 987), chance.number(55, 99)]
  const slipped = slipOf(number, chance)
  const form = chance.oneOf([
    (count: number) => `A/${session}/${count}`,
    (count: number) => `A/C.3/${session}/L.${count}`,
    (count: number) => `S/${session + 1945}/${count}`,
    (count: number) => `A/HRC/${session}/${count}/Add.1`,
    (count: number) => `E/CN.6/${session + 1945}/${count}`,
  ])
  return [same(form(number)), same(form(slipped))]
}

function resolution(chance: Chance): Pair {
  const [session, number] = [chance.number(46, 98), chance.number(11, 298)]
  const isSession = chance.number(0, 1) === 0
  const wrong = isSession ? `${session + 1}/${number}` : `${session}/${slipOf(number, chance)}`
  return [same(`${session}/${number}`), same(wrong)]
}

function council(chance: Chance): Pair {
  const [number, year] = [chance.number(2100, 2799), chance.number(2013, 2024)]
  const isYear = chance.number(0, 1) === 0
  return [same(`${number} (${year})`), same(isYear ? `${number} (${year + 1})` : `${slipOf(number, chance)} (${year})`)]
}

function state(chance: Chance): Pair {
  const [one, another] = chance.some(states, 2)
  if (one === undefined || another === undefined) throw new Error('There are two States')
  return [one, another]
}

function time(chance: Chance): Pair {
  const [hour, minute] = [chance.oneOf([9, 10, 11, 13, 14, 15, 16, 17, 18]), chance.oneOf([0, 15, 30, 45])]
  return [writeTime(hour, minute), chance.oneOf([writeTime(hour + 1, minute), writeTime(hour, (minute + 15) % 60)])]
}

function dates(chance: Chance): Pair {
  const own = { ...day(chance), day: chance.number(2, 14) }
  const last = own.day + chance.number(2, 12)
  return [
    writeDays(own, last),
    chance.oneOf([writeDays(own, last + 1), writeDays({ ...own, year: own.year + 1 }, last)]),
  ]
}

/** By the beginning of the name of a slot. */
const fillings: readonly (readonly [name: string, fill: (chance: Chance) => Pair])[] = [
  ['dates', dates],
  [
    'date',
    (chance) => {
      const own = day(chance)
      return [writeDate(own), writeDate(otherDay(own, chance))]
    },
  ],
  [
    'number',
    (chance) => {
      const own = plural(chance, 110, 987_650)
      return counted(writeNumber, own, slipOf(own, chance))
    },
  ],
  [
    'n3',
    (chance) => {
      const own = plural(chance, 30, 990)
      return counted(writeNumber, own, slipOf(own, chance))
    },
  ],
  // A paragraph of the document itself.
  ['own', (chance) => ranged(writeNumber, chance, 2, 9)],
  ['small', (chance) => ranged(writeNumber, chance, 3, 29)],
  ['decimal', (chance) => ranged((tenths) => writeNumber(tenths / 10), chance, 11, 899)],
  ['millions', (chance) => ranged((tenths) => writeMillions(tenths / 10), chance, 21, 899)],
  ['money', money],
  [
    'percent',
    (chance) => {
      const isInWords = chance.number(0, 1) === 0
      const own = plural(chance, 10, 90)
      return counted((number) => writePercent(number, isInWords), own, slipOf(own, chance))
    },
  ],
  ['year', (chance) => ranged((year) => same(String(year)), chance, 1996, 2044)],
  ['session', (chance) => ranged(writeSession, chance, 2, 99)],
  ['roman', (chance) => ranged(writeRoman, chance, 2, 12)],
  ['letter', (chance) => ranged(writeLetter, chance, 0, 7)],
  ['res', resolution],
  ['council', council],
  ['symbol', symbol],
  ['state', state],
  ['time', time],
]

/** Fills a slot; undefined for what is no value. */
export function fillSlot(name: string, chance: Chance): Slot | undefined {
  const fill = fillings.find(([beginning]) => name.startsWith(beginning))?.[1]
  if (fill === undefined) return undefined
  const [right, wrong] = fill(chance)
  return { name, right, wrong }
}
