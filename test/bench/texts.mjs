// Texts of any length, the same each time: blocks that are written as Markdown and as Typst.

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function numbersFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const common = `the of and to in for on with by at its that from as has which would be have is was were are their also
all under an other this been between those including these within through such it while further into during not or
more than who both each among against per after before no any only`.split(/\s+/)

const nouns = `Assembly Council Secretary-General States Members mission budget report resolution period year
programme mandate country region development peace security law rights women youth support assistance cooperation
implementation framework process agreement government population access capacity resources expenditure appropriation
requirement deployment personnel operation commission committee conference session paragraph recommendation decision
strategy objective result indicator measure activity partner institution authority community society information
technology training system service project initiative effort progress challenge situation conflict violence protection
health education food water environment climate energy infrastructure transport trade finance investment debt growth
employment poverty inequality migration displacement return`.split(/\s+/)

const verbs = `noted welcomed recalled stressed requested decided established continued provided strengthened supported
reviewed considered approved adopted submitted reported indicated emphasized encouraged invited reaffirmed expressed
facilitated coordinated implemented improved increased reduced maintained achieved completed deployed trained visited
assessed monitored promoted developed conducted organized prepared published endorsed identified addressed`.split(/\s+/)

const adjectives = `national regional international local global political economic social humanitarian sustainable
effective efficient comprehensive inclusive transparent relevant appropriate significant additional continued increased
joint bilateral multilateral legislative judicial administrative financial operational strategic technical long-term
peacekeeping peacebuilding intergovernmental civilian military legal human environmental institutional`.split(/\s+/)

const beginnings =
  `ad al an ar bal bel ber bor bra cal car cas col cor dal dan del dor el en fal fer gal gar gor hal har
jal jan kal kan kar kor lam lan lar lom mal man mar mer mon nal nar nor ol or pal pan par per por ral ram ros sal san sar
ser sol tal tan tar tor ul val van var ver vol wal zan`.split(/\s+/)

const endings = `a ana anda ania ara aria ata avia ela elia ena enia era eria eta ia ina inia ira iria ita ola olia ona
onia ora oria ota una ura uria uta`.split(/\s+/)

/** What a text is made of, by how often it comes. */
const mixture = [
  [0.4, ({ pick }) => pick(common)],
  [0.62, ({ pick }) => pick(nouns)],
  [0.74, ({ pick }) => pick(verbs)],
  [0.88, ({ pick }) => pick(adjectives)],
  [0.93, (dice) => nameOf(dice)],
  [0.96, ({ whole }) => `${whole(1, 30)} ${['January', 'April', 'July', 'October'][whole(0, 3)]} ${whole(1990, 2025)}`],
  [0.98, ({ whole }) => `A/${whole(60, 80)}/${whole(1, 999)}`],
  [0.99, ({ whole }) => `${whole(1, 900)},${whole(100, 999)}`],
  [1, ({ whole }) => `${whole(1, 99)} per cent`],
]

function diceFrom(seed) {
  const next = numbersFrom(seed)
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1))
  // The first words of a list come more often, as in every language.
  const pick = (list) => list[Math.floor(next() ** 2 * list.length)]
  return { next, whole, pick }
}

function nameOf({ whole }) {
  const name = beginnings[whole(0, beginnings.length - 1)] + endings[whole(0, endings.length - 1)]
  return name[0].toUpperCase() + name.slice(1)
}

function word(dice) {
  const at = dice.next()
  return mixture.find(([limit]) => at <= limit)[1](dice)
}

function phrase(dice, length) {
  return Array.from({ length }, () => word(dice)).join(' ')
}

function sentence(dice) {
  const words = phrase(dice, dice.whole(10, 34))
  const middle = dice.next() < 0.5 ? `, ${phrase(dice, dice.whole(4, 12))}` : ''
  return `${words[0].toUpperCase()}${words.slice(1)}${middle}.`
}

/** A numbered paragraph: runs of text, some in italics; one in `notes` paragraphs calls a note. */
function paragraph(dice, note) {
  const sentences = Array.from({ length: dice.whole(2, 4) }, () => ({ text: sentence(dice) }))
  const opening = dice.next() < 0.3 ? [{ text: phrase(dice, 2), italic: true }] : []
  const called = note ? [{ note: `${sentence(dice)} See ${phrase(dice, dice.whole(2, 14))}.` }] : []
  return { type: 'paragraph', runs: [...opening, ...sentences, ...called] }
}

function table(dice) {
  const cell = () => `${dice.whole(1, 900)} ${dice.whole(100, 999)}.${dice.whole(0, 9)}`
  const rows = Array.from({ length: 12 }, () => [phrase(dice, dice.whole(1, 3)), cell(), cell(), cell()])
  return { type: 'table', title: phrase(dice, 5), head: ['Category', 'Approved', 'Spent', 'Difference'], rows }
}

function heading(dice, level) {
  const words = phrase(dice, dice.whole(3, 6))
  return { type: 'heading', level, text: words[0].toUpperCase() + words.slice(1) }
}

/** About one page of a report: headings, numbered paragraphs, a note. */
function page(dice, index, notes) {
  const headings = [...(index % 5 === 0 ? [heading(dice, 1)] : []), ...(index % 2 === 0 ? [heading(dice, 2)] : [])]
  const room = index === 0 ? 4 : index % 10 === 4 ? 4 : 6
  const paragraphs = Array.from({ length: room }, (_, at) => paragraph(dice, at < notes))
  return [...headings, ...paragraphs, ...(index % 10 === 4 ? [table(dice)] : [])]
}

/** A report of about so many pages, with so many notes on each. */
function reportOf(pages, notes = 1) {
  const dice = diceFrom(pages)
  return {
    symbol: 'A/80/604',
    title: 'Review of the implementation of the recommendations of the Committee',
    blocks: Array.from({ length: pages }, (_, index) => page(dice, index, notes)).flat(),
  }
}

/** A letter of a page or two with an annex's worth of text. */
function letterOf(number) {
  const dice = diceFrom(100_000 + number)
  return {
    symbol: `A/80/${number}`,
    title: `Letter dated ${dice.whole(1, 30)} October 2025 from the Permanent Representative of ${nameOf(dice)} to the United Nations addressed to the Secretary-General`,
    blocks: Array.from({ length: 6 }, (_, index) => paragraph(dice, index === 2)),
  }
}

const letters = 200

/** What is measured when nothing is asked for: reports of so many pages, and the letters. */
export const allTexts = ['1', '10', '100', '1000', 'letters']

/** The documents of a name: a report of so many pages, or the letters. */
export function textsOf(name) {
  if (name !== 'letters') return [{ kind: 'report', id: `r${name}`, text: reportOf(Number(name)) }]
  return Array.from({ length: letters }, (_, index) => ({
    kind: 'letter',
    id: `l${index + 1}`,
    text: letterOf(index + 1),
  }))
}
