/** Addresses that lead through other programs, or tell who reads, are told with what they lead to; no other address is. */
import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { parseText } from './parse-text.ts'

function told(text: string): readonly string[] {
  return parseText(`# T\n\n${text}\n`).diagnostics.map(formatDiagnostic)
}

test.each([
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.un.org%2Fdepts%2Flos%2Findex.htm&data=05%7C02%7Cana&reserved=0',
    'https://www.un.org/depts/los/index.htm',
  ],
  ['https://urldefense.com/v3/__https://www.un.org/en/a__;!!Mih3wA!abc$', 'https://www.un.org/en/a'],
  ['https://urldefense.proofpoint.com/v2/url?u=https-3A__www.un.org_en_a&d=DwMF', 'https://www.un.org/en/a'],
  ['https://www.google.com/url?q=https://www.un.org/a&sa=D&source=docs', 'https://www.un.org/a'],
  ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww.un.org%2Fa', 'https://www.un.org/a'],
  ['https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwww.un.org%2fa&c=E', 'https://www.un.org/a'],
  ['https://www.un.org/en/?utm_source=chatgpt.com', 'https://www.un.org/en/'],
  ['https://www.un.org/a?id=5&utm_source=x&fbclid=IwAR#part', 'https://www.un.org/a?id=5#part'],
  ['https://www.un.org/a?mc_cid=5&mc_eid=6', 'https://www.un.org/a'],
  ['https://www.un.org/a#:~:text=The%20States', 'https://www.un.org/a'],
  ['https://www.google.com/url?q=https://www.un.org/a?utm_medium=mail', 'https://www.un.org/a'],
])('tells that %s is not the address itself', (address, own) => {
  for (const words of [`See ${address}.`, `See [the page](${address}).`, `See <${address}>.`]) {
    const messages = told(words)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^en\.md:3:5: warning address-tracked: /)
    expect(messages[0]).toContain(`Write \`${own}\`.`)
  }
})

test.each(['https://protect-us.mimecast.com/s/abcDEF', 'https://protect2.fireeye.com/v1/a', 'https://lnkd.in/abc'])(
  'tells that nobody can read where %s leads',
  (address) => {
    expect(told(`See ${address}.`)[0]).toContain('Open it')
  },
)

test.each([
  'https://www.un.org/a?url=https://x.org',
  'https://www.un.org/en/?source=report',
  'https://www.google.com/search?q=noise',
  'https://docs.un.org/en/A/80/123',
  'https://undocs.org/A/80/123?format=pdf#page=2',
  'https://www.youtube.com/watch?v=abc',
])('says nothing of %s', (address) => {
  expect(told(`See ${address} and [it](${address}).`)).toEqual([])
})

const data = 'data:image/png;base64,iVBORw0KGgo='

test.each([
  [`![Map](${data})`, ['picture-data']],
  [`![][image1]\n\n[image1]: <${data}>`, ['markup-link', 'picture-data']],
  [`![][image1]\n\n[image1]: ${data}`, ['markup-link', 'markup-link']],
  [`[words](${data})`, ['picture-data']],
])('tells that a picture in letters belongs into a file: %.40s', (text, codes) => {
  const { diagnostics } = parseText(`# T\n\n${text}\n`)
  expect(diagnostics.map(({ code }) => code)).toEqual(codes)
  for (const { hint } of diagnostics) expect(hint).toMatch(/beside the text, and write `!\[.+\]\(figure\.png\)`/)
})
