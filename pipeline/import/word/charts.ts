/** What charts say: their words and figures stand in parts of their own. */
import type { XmlElement } from '../../xml/read.ts'
import { child, childrenNamed, countOf, valueOf, within } from './elements.ts'

/** Points of a chart that are believed: nobody reads more. */
const mostPoints = 1000

/** Lines of a chart: its title and those of its axes, then each of its categories with the figures of all series. */
export function chartLines(chart: XmlElement): readonly string[] {
  const series = [...within(chart, 'c:ser')].map(readSeries)
  const names = series.map(({ categories }) => categories).find((each) => each.size > 0) ?? new Map()
  const places = [...new Set(series.flatMap(({ values, categories }) => [...categories.keys(), ...values.keys()]))]
  const title = titleOf(chart, series)
  const [only] = series.length === 1 ? series : []
  const said = only?.name === title ? [{ ...only, name: '' }] : series
  const lines = places.toSorted((a, b) => a - b).map((place) => lineOf(place, names.get(place), said))
  return [title, ...axisTitles(chart), ...lines].filter((line) => line !== '')
}

/** True where a chart has more points than are read. */
export function hasMorePoints(chart: XmlElement | undefined): boolean {
  if (chart === undefined) return false
  return ['c:strCache', 'c:numCache', 'c:lvl'].some((name) =>
    [...within(chart, name)].some((cache) => childrenNamed(cache, 'c:pt').length > mostPoints),
  )
}

/** What stands beside the axes, each once. */
function axisTitles(chart: XmlElement): readonly string[] {
  const titles = [...within(chart, 'c:plotArea')].flatMap((area) => [...within(area, 'c:title')])
  return [
    ...new Set(
      titles.map((title) =>
        [...within(title, 'a:t')]
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    ),
  ]
}

interface Series {
  readonly name: string
  readonly categories: ReadonlyMap<number, string>
  readonly values: ReadonlyMap<number, string>
}

function readSeries(series: XmlElement): Series {
  const [name = ''] = pointsOf(child(series, 'c:tx')).values()
  const categories = pointsOf(child(series, 'c:cat') ?? child(series, 'c:xVal'))
  const [cache] = within(child(series, 'c:val') ?? child(series, 'c:yVal') ?? series, 'c:numCache')
  const code = child(cache, 'c:formatCode')?.text ?? ''
  const values = new Map([...pointsOf(cache)].map(([place, value]) => [place, figureOf(value, code)] as const))
  return { name, categories, values }
}

function pointsOf(element: XmlElement | undefined): ReadonlyMap<number, string> {
  if (element === undefined) return new Map()
  const points = new Map<number, string>()
  for (const point of [...within(element, 'c:pt')].slice(0, mostPoints)) {
    const place = countOf(point.attributes['idx'], mostPoints)
    const value = child(point, 'c:v')?.text.trim() ?? ''
    if (place === undefined || value === '') continue
    // Categories of several levels, the innermost first, count each level from nought.
    const inner = points.get(place)
    points.set(place, inner === undefined ? value : `${value} ${inner}`)
  }
  return points
}

/** "2024/25: Planned 90%, Actual 93%"; a category without figures is an empty place. */
function lineOf(place: number, category: string | undefined, series: readonly Series[]): string {
  const figures = series.flatMap(({ name, values }) => {
    const value = values.get(place)
    return value === undefined ? [] : [`${name} ${value}`.trim()]
  })
  if (figures.length === 0) return ''
  return category === undefined ? figures.join(', ') : `${category}: ${figures.join(', ')}`
}

/** A figure with the decimals and the sign of its format. */
function figureOf(value: string, code: string): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const [form = ''] = code.split(';')
  const decimals = /0\.(0+)/.exec(form)?.[1]?.length ?? 0
  if (form.includes('%')) return `${(number * 100).toFixed(decimals)}%`
  return /0/.test(form) && !/general/i.test(form) ? number.toFixed(decimals) : String(Number(number.toPrecision(12)))
}

/** Word titles a chart of one series with its name where nobody wrote a title. */
function titleOf(chart: XmlElement, series: readonly Series[]): string {
  const space = child(chart, 'c:chart')
  const [own] = childrenNamed(space, 'c:title')
  if (own === undefined || valueOf(child(space, 'c:autoTitleDeleted')) === '1') return ''
  const written = [...within(own, 'a:t')].map(({ text }) => text).join('')
  return written === '' && series.length === 1 ? (series[0]?.name ?? '') : written
}
