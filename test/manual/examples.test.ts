/** Every example of the manual is built, and prints what the manual says. */
import { expect, test } from 'vitest'
import { parseArguments } from '../../pipeline/cli/arguments.ts'
import { commands } from '../../pipeline/cli/index.ts'
import { compile } from '../../pipeline/library/index.ts'
import { readPdf } from '../write/pdf-reader.ts'
import { blocks, examples, type Example, type Prints } from './read-manual.ts'

test('every text that the manual shows is an example, and every example says what it prints', () => {
  const plain = blocks.filter(
    ({ language, words }) => language === 'markdown' && !words.has('example') && !words.has('file'),
  )
  expect(plain.map(({ page, line }) => `docs/${page}:${line}`)).toEqual([])
  expect(examples.filter(({ prints }) => prints.length === 0).map(({ name }) => name)).toEqual([])
  expect(examples.length).toBeGreaterThan(20)
})

test.each(examples.map((example) => [example.name, example] as const))('%s prints what it says', async (_, example) => {
  const files = await build(example)
  for (const prints of example.prints) {
    const suffix = `-${prints.language.toUpperCase()}`
    const [pdf, html] = ['pdf', 'html'].map(
      (format) => files.find(([name]) => name.endsWith(`${suffix}.${format}`))?.[1],
    )
    if (pdf === undefined || html === undefined) throw new Error(`no ${suffix}`)
    await expectOnPaper(pdf, prints)
    if (!prints.onPaperAlone) expectOnPage(new TextDecoder().decode(html), prints)
  }
})

async function build({ files, prints }: Example): Promise<readonly (readonly [string, Uint8Array])[]> {
  const inner = Object.entries(files).map(([path, text]) => [path.replace(/^[^/]*\//, ''), text] as const)
  const made = await compile(new Map(inner), { formats: ['pdf', 'html'] })
  const found = made.messages.filter(
    ({ severity }) => severity === 'error' || (severity === 'warning' && prints.length === 1),
  )
  expect(found).toEqual([])
  return made.type === 'built' ? [...made.files] : []
}

/** Letters and signs alone: lines of a page end where they must. */
function bare(text: string): string {
  const letters = text.normalize('NFKC').replaceAll(/[\s\p{Cf}\u0640-]+/gu, '')
  return letters.replaceAll(joined, ([first = '', second = '']) => second + first)
}

/** Two letters that Arabic joins above each other, which the reader of PDFs turns round. */
const joined = /مج/g

/** The lines stand on the pages one after the other, in the order in which they are drawn. */
async function expectOnPaper(bytes: Uint8Array, { lines }: Prints): Promise<void> {
  const { pages } = await readPdf(bytes)
  const text = bare(pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''))
  expectInOrder(text, lines)
}

function expectInOrder(text: string, lines: readonly string[]): void {
  let from = 0
  for (const line of lines) {
    const words = bare(line)
    const at = text.indexOf(words, from)
    expect(at >= 0 ? words : `“${words}” is not in “${text.slice(from)}”`).toBe(words)
    from = at + words.length
  }
}

/** Each line stands on the web page, whose notes stand elsewhere than on paper, and whose style draws the signs of bullets. */
function expectOnPage(html: string, { lines }: Prints): void {
  const [, body = ''] = /<body>([^]*)<\/body>/.exec(html) ?? []
  const text = bare(decode(body.replaceAll(/<[^>]*>/g, '')))
  expect(lines.filter((line) => !text.includes(bare(line).replace(/^[•–] ?/, '')))).toEqual([])
}

function decode(text: string): string {
  return text.replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

const lines = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ page, line, text }) =>
    text.split('\n').flatMap((each) => {
      const [, words] = /^(?:masthead|node dist\/main\.js) (.*)$/.exec(each) ?? []
      return words === undefined ? [] : [[`docs/${page}:${line}: ${each}`, words] as const]
    }),
  )

test.each(lines)('%s is a command line that there is', (_, text) => {
  const words = [...text.replace(/ +(?:#|>|&).*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
  const [name = '', ...rest] = words
  const command = Object.entries(commands).find(([known]) => known === name)?.[1]
  expect(command).toBeDefined()
  if (command !== undefined) expect(() => parseArguments(name, command, rest)).not.toThrow()
})
