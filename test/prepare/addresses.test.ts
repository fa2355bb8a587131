/** Addresses in running text: each leads to itself, and nothing within one is a citation or is set. */
import { describe, expect, it, test } from 'vitest'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import { maskUntouchable } from '../../pipeline/prepare/untouchable.ts'
import { findAddresses } from '../../pipeline/text/addresses.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { cpuTime } from '../cpu-time.ts'
import { prepareText } from './prepare-text.ts'

const led = (text: string): readonly string[] =>
  findAddresses(text).flatMap(({ start, end, url }) =>
    url === undefined ? [] : [`${text.slice(start, end)} → ${url}`],
  )

describe('what leads to itself', () => {
  test.each([
    ['(see https://un.org/a_(b)).', 'https://un.org/a_(b) → https://un.org/a_(b)'],
    ['www.ohchr.org.', 'www.ohchr.org → http://www.ohchr.org/'],
    ['请访问https://un.org网站', 'https://un.org → https://un.org/'],
    ['见https://un.org/a，以及', 'https://un.org/a → https://un.org/a'],
    ['（www.un.org/zh）', 'www.un.org/zh → http://www.un.org/zh'],
    ['انظر https://un.org/a، ثم', 'https://un.org/a → https://un.org/a'],
    ['؟https://un.org/b؛', 'https://un.org/b → https://un.org/b'],
    ['write to info@un.org, please', 'info@un.org → mailto:info@un.org'],
    ["write to o'brien@un.org", "o'brien@un.org → mailto:o'brien@un.org"],
    ['écrire à o’brien@un.org.', "o’brien@un.org → mailto:o'brien@un.org"],
    ["l'adresse d'anna@un.org", 'anna@un.org → mailto:anna@un.org'],
    ["the box 'a@un.org'", 'a@un.org → mailto:a@un.org'],
    ['mailto:x.y@un.org;', 'mailto:x.y@un.org → mailto:x.y@un.org'],
    ["'https://x.org/a'", 'https://x.org/a → https://x.org/a'],
    ['«https://un.org/fr»', 'https://un.org/fr → https://un.org/fr'],
    ['[https://x.org/a]*', 'https://x.org/a → https://x.org/a'],
    ['HTTPS://X.org/A!', 'HTTPS://X.org/A → https://x.org/A'],
    ['WWW.UN.ORG', 'WWW.UN.ORG → http://www.un.org/'],
    ['https://un.org/a?b=c&d=(e)…', 'https://un.org/a?b=c&d=(e) → https://un.org/a?b=c&d=(e)'],
  ])('%s', (text, lead) => {
    expect(led(text)).toEqual([lead])
  })

  test.each([
    'https://zh.wikipedia.org/wiki/联合国',
    'https://user:pw@x.org/a',
    'ftp://x.org/a, http://localhost/a, https://…/x',
    'un.org/a and www.un',
    'x@y, @un, op.cit./x, e.g. A/C.3/80/L.2',
    'annex.pdf',
  ])('nothing certain: %s', (text) => {
    expect(led(text)).toEqual([])
  })
})

test.each<[LanguageCode, string]>([
  ['en', 'See https://documents.un.org/access.nsf/get?open&DS=A/80/912&Lang=E.'],
  ['en', 'See documents.un.org/access.nsf/get?open&DS=A/80/912&Lang=E.'],
  ['en', 'See get?open&DS=A/80/912&Lang=E, A/80/912?Lang=E and A/80/912_EN.'],
  ['en', 'See ftp://x.org/get?A/80/912 and server.un.org:8080/?s=S/RES/2768(2025).'],
  ['en', 'Write to A/80/912@un.org or x@un.org/A/80/912.'],
  ['en', 'The files A/80/912.pdf, resolution 70/1.docx, C:\\docs\\A/80/912 and out/A/80/912.'],
  ['en', 'resolution https://x.org/70/1 and its resolution www.x.org/?r=70/1'],
  ['fr', 'la résolution https://x.org/?r=70/1 du 25 septembre 2015'],
  ['zh', '见https://documents.un.org/get?DS=A/80/912&Lang=C。'],
  ['ar', 'انظر https://documents.un.org/get?DS=A/80/912&Lang=A، وغيرها'],
])('cites nothing within an address or a file’s name: %s: %s', (language, text) => {
  expect(findCitations(text, { language })).toEqual([])
})

it('sets nothing within an address, and what stands beside it', () => {
  const text = "a's documents.un.org/it's?x='y' 'b' https://un.org/it's，它's"
  const masked = maskUntouchable(text)
  expect(masked.replaceAll(/\uFFFC+/g, '<>')).toBe("a's <>' 'b' <>，它's")
})

it('leads to itself in text, notes, cells and over emphasis, and is printed as it is typed', async () => {
  const { blocks, notes } = await prepareText(
    'See https://un.org/*a*/b.[^n] Write to info@un.org.\n\n| www.un.org |\n| - |\n| x |\n\n## https://un.org/title\n\n[^n]: https://documents.un.org/get?DS=A/80/912.',
  )
  const links = [
    ...JSON.stringify([blocks, notes]).matchAll(/"value":"([^"]*)","marks":[^{}]*"link":\{"url":"([^"]*)/g),
  ]
  expect(links.map(([, value, url]) => `${value} → ${url}`)).toEqual([
    'https://un.org/*a*/b → https://un.org/*a*/b',
    'info@un.org → mailto:info@un.org',
    'www.un.org → http://www.un.org/',
    'https://documents.un.org/get?DS=A/80/912 → https://documents.un.org/get?DS=A/80/912',
  ])
})

it('is found in time that grows with the text', () => {
  const texts = [
    'a.'.repeat(50_000),
    'https://x.org/'.repeat(7000),
    'x@'.repeat(50_000),
    '\\a'.repeat(50_000),
    ')'.repeat(99_999),
  ]
  for (const text of texts) expect(cpuTime(() => findAddresses(`https://x.org/${text} ${text}`))).toBeLessThan(2000)
})
