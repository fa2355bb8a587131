/** Why an official text differs from the composed one. */
import { composePart } from './compose.mjs'
import { languages, readOfficial } from './official.mjs'

/** Cyrillic letters that look like Latin ones. */
const alike = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x' }

/** Differences of writing, each undone by a folding of both texts. */
const foldings = {
  'spaces: the page has them otherwise, or they were lost in the data': (text) => text.replaceAll(/[\s\u200e]+/g, ''),
  capitals: (text) => text.toLowerCase(),
  'look-alike letters: Cyrillic for Latin, or Latin for Cyrillic': (text) =>
    text.replaceAll(/[аеорсух]/g, (letter) => alike[letter]),
  'brackets: one is turned round, missing or too many': (text) => text.replaceAll(/[()[\]]/g, ''),
  'another sign for the same letter on the page': (text) =>
    text.replaceAll('\u2011', '-').replaceAll('ª', 'a').replaceAll('’', "'").replaceAll('ё', 'е'),
}

/** Both forms are in use beside each other, by no rule that the data show; one is composed, the commoner but for the line over decisions. */
const variants = [
  ['ru', /, п\. 9/, ', пункт 9'],
  ['ru', /^пленарное заседание$|^Пленарные заседания$/, 'Пленарное заседание'],
  ['ru', /^(Резолюция 9 \(9\))$/, '$1,'],
  ['ru', /Пункт 9 \(([a-zас]+)\)/, 'Пункт 9 $1)'],
  ['ar', /(جلسته 9) المعقودة/, '$1، المعقودة'],
  ['ar', /^جلسة عامة$/, 'الجلسة العامة'],
  ['zh', /的报告通过/, '的报告'],
  ['zh', /^安全理事会于/, '安全理事会'],
  ['zh', /审议的提案/, '审议的一项提案'],
  ['zh', /^全体会议$/, '全会'],
  ['zh', /\[未经表决通过\]/, '[未经表决获得通过。]'],
]

/** What the data hold in place of the line on the page. */
const losses = [
  ['ar', /^إن (المجلس الاقتصادي والاجتماعي)$/, '$1', 'the data have the words that open the text in its place'],
  [
    'zh',
    /^\u200e?(9年9月9日) ?(?:安全理事会)?第?(9次会议通过)$/,
    '$1安全理事会第$2',
    'the data lose the name of the organ, or “第”; the line is that of S/RES/2733 (2024)',
  ],
]

const everyFold = (text) => Object.values(foldings).reduce((folded, fold) => fold(folded), text)

function byFolding({ official, isPart }, candidates) {
  const isAlike = (fold) =>
    candidates.some((each) => (isPart ? fold(each).includes(fold(official)) : fold(each) === fold(official)))
  const one = Object.entries(foldings).find(([, fold]) => isAlike(fold))
  if (one !== undefined) return one[0]
  return isAlike(everyFold) ? 'several of spaces, capitals, look-alike letters, brackets, signs' : undefined
}

/** The wording of another language in the place of this one: the file is not translated there. */
function byLanguage(official, place) {
  const other = languages
    .filter((language) => language !== place.language)
    .find((language) => {
      const request = readOfficial(official, { ...place, language })
      return request !== undefined && everyFold(composePart(request) ?? '').includes(everyFold(official))
    })
  return other && `not translated: the text is that of the ${other} version`
}

function byReplacing(official, language, candidates) {
  const includes = (text) => candidates.some((each) => everyFold(each).includes(everyFold(text)))
  const loss = losses.find(
    ([code, from, to]) => code === language && from.test(official) && includes(official.replace(from, to)),
  )
  if (loss !== undefined) return `lost in the data: ${loss[3]}`
  const variant = variants.find(
    ([code, from, to]) => code === language && from.test(official) && includes(official.replace(from, to)),
  )
  return variant && `both forms are in use; the commoner is composed: ${variant[2]}`
}

/** Letters that have to be put in, left out or changed between two texts. */
function distance(a, b) {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const next = [row + 1]
    for (const [column, other] of [...b].entries())
      next.push(Math.min(next[column] + 1, last[column + 1] + 1, last[column] + (letter === other ? 0 : 1)))
    last = next
  }
  return last.at(-1)
}

const bag = (text) => [...text.replaceAll(/[\s()[\]]/g, '')].sort().join('')

/** What is neither a folding nor a variant is an error of the official text where it is near to one, and rare. */
function byNearness(official, count, candidates) {
  const near = candidates.map((text) => [distance(official, text), text]).sort(([a], [b]) => a - b)[0]
  if (near === undefined) return undefined
  if (candidates.some((each) => bag(each) === bag(official)))
    return 'the pieces of a right-to-left line are out of order'
  if (near[0] <= 2) return `typing error: ${near[0]} from “${near[1]}”`
  return count <= 2 ? `one-off: ${near[0]} from “${near[1]}”` : undefined
}

/** A reason, or nothing; `known` are the texts of the place that are equal. */
export function explain(text, place, known) {
  const { official, count, composed } = text
  if (official === '') return 'empty in the data'
  const candidates = [...(composed === undefined ? [] : [composed]), ...known.map((each) => each.composed)]
  return (
    byFolding(text, candidates) ??
    byLanguage(official, place) ??
    byReplacing(official, place.language, candidates) ??
    byNearness(official, count, candidates)
  )
}
