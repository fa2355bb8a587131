/** Names of properties where a word of the language belongs: each is told, and none is found. */
import { expect, test } from 'vitest'
import { factKeys } from '../pipeline/facts/definitions.ts'
import { readSvg } from '../pipeline/read/svg/read-svg.ts'
import { importOf } from './import/import-of.ts'
import { wordFile } from './import/strange-file.ts'
import { parseText } from './parse/parse-text.ts'
import { objectNames, propertyNames } from './property-names.ts'
import { readFolder } from './read/read-folder.ts'

const row = '| a |\n| - |\n| b |'

/** Words of the language with a name in their place. */
const texts: readonly (readonly [what: string, write: (name: string) => string])[] = [
  ['a block directive', (name) => `:::${name}\nA\n:::`],
  ['a leaf directive', (name) => `::${name}`],
  ['an attribute', (name) => `:::table[A]{${name}=1}\n${row}\n:::`],
  ['an attribute without value', (name) => `:::table[A]{${name}}\n${row}\n:::`],
  ['a class', (name) => `:::table[A]{.${name}}\n${row}\n:::`],
  ['an attribute of an annex', (name) => `::annex[A]{${name}="x"}`],
  ['a value', (name) => `:::table[A]{measure=${name}}\n${row}\n:::`],
  ['a count', (name) => `:::table[A]{head=${name}}\n${row}\n:::`],
  ['a depth', (name) => `::contents{depth=${name}}`],
  ['an original language', (name) => `::annex{original=${name}}`],
  ['a language', (name) => `[x](lang:${name})`],
  ['a scheme', (name) => `[x](${name}:foo)`],
  ['a call', (name) => `A[^${name}]`],
  ['a note', (name) => `[^${name}]: x`],
  ['a reference', (name) => `[](#${name})`],
  ['a word in braces', (name) => `Text {${name}}`],
  ['a word in the braces of a heading', (name) => `## Text {${name}=a}`],
]

test.each(texts)('tells %s that is none', (_, write) => {
  const told = propertyNames
    .filter((name) => name !== 'NaN')
    .map((name) => [name, parseText(`# T\n\n${write(name)}`).diagnostics.some(({ severity }) => severity === 'error')])
  expect(told.filter(([, isTold]) => isTold !== true)).toEqual([])
})

const base = ['kind: report', 'organ: general-assembly', 'session: 80', 'distribution: general', 'date: 2026-01-12']

/** Facts that may be any words. */
const anyWords: readonly string[] = ['committee', 'subtitle', 'agenda-note']

/** Facts by which a name stands for a key, a value or an entry. */
function factsWith(name: string): readonly string[] {
  const values = factKeys.filter((key) => !anyWords.includes(key))
  return [
    `${name}: x`,
    `${name}: { ${name}: ${name} }`,
    ...values.map((key) => `${key}: ${name}`),
    ...factKeys.map((key) => `${key}: [${name}]`),
    ...factKeys.map((key) => `${key}: { ${name}: ${name} }`),
    `job: { ${name}: { number: 21-00134 } }`,
    `meeting: { number: 1, kind: ${name} }`,
    `proponent: { report-of: ${name}, symbol: A/80/1, paragraph: 1 }`,
  ]
}

test.each(objectNames)('tells facts where %s stands for a key or a value', async (name) => {
  for (const fact of factsWith(name)) {
    const others = [...base, 'original: en'].filter((line) => line.split(':')[0] !== fact.split(':')[0])
    const { diagnostics } = await readFolder({ 'en.md': `---\n${[...others, fact].join('\n')}\n---\n\n# T\n\nText` })
    expect(diagnostics.filter(({ severity }) => severity === 'error').length, fact).toBeGreaterThan(0)
  }
})

/** A Word file in which a word names everything that can have a name. */
function namedFile(name: string): Uint8Array {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${name}"/><w:lvlText w:val="%1."/></w:lvl>`
  const words = `<w:r><w:rPr><w:rStyle w:val="${name}"/><w:lang w:val="${name}"/><w:vertAlign w:val="${name}"/></w:rPr><w:t>${name}</w:t></w:r>`
  const drawing = `<w:drawing><wp:inline><wp:docPr id="1" name="${name}"/><a:blip r:embed="${name}p"/></wp:inline></w:drawing>`
  return wordFile({
    styles: `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="${name}"/></w:style>`,
    numbering: `<w:abstractNum w:abstractNumId="${name}">${level}</w:abstractNum><w:num w:numId="${name}"><w:abstractNumId w:val="${name}"/></w:num>`,
    footnotes: `<w:footnote w:id="${name}"><w:p><w:r><w:t>${name}</w:t></w:r></w:p></w:footnote>`,
    settings: `<w:docVars><w:docVar w:name="${name}" w:val="${name}"/><w:docVar w:name="masthead.fact.${name}" w:val="a"/></w:docVars>`,
    header: `<w:p>${words}</w:p>`,
    relationships: [
      [name, 'hyperlink', `https://example.org/`],
      [`${name}p`, 'image', `media/${name}`],
    ],
    media: { [name]: new Uint8Array([1]) },
    body: [
      `<w:pPr><w:pStyle w:val="${name}"/><w:jc w:val="${name}"/></w:pPr>${words}`,
      `<w:r><${name}/><w:${name}/><w:br w:type="${name}"/><w:sym w:font="${name}" w:char="F0B7"/><w:footnoteReference w:id="${name}"/></w:r>`,
      `<w:bookmarkStart w:id="${name}" w:name="${name}"/>${words}<w:bookmarkEnd w:id="${name}"/>`,
      `<w:hyperlink w:anchor="${name}">${words}</w:hyperlink><w:hyperlink r:id="${name}">${words}</w:hyperlink>`,
      `<w:fldSimple w:instr=" ${name} ${name} ">${words}</w:fldSimple>`,
      `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${name}"/></w:numPr></w:pPr>${words}`,
      `<w:r>${drawing}</w:r>`,
    ]
      .map((inside) => `<w:p>${inside}</w:p>`)
      .join(''),
  })
}

function readNamed(name: string): string {
  const { imported, said } = importOf(namedFile(name))
  const texts = [...(imported?.files ?? [])].map(([file, bytes]) => `${file}\n${new TextDecoder().decode(bytes)}`)
  return [...said, ...texts].join('\n').replaceAll('\\', '').replaceAll(name, 'NAME')
}

test.each(objectNames)('reads a Word file in which everything is called %s as any other', (name) => {
  expect(readNamed(name)).toBe(readNamed('Plainword'))
})

const root = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`

/** What is read of a drawing, or said of it, with the word in the place of which another stands. */
async function drawn(write: (name: string) => string, name: string): Promise<string> {
  const result = await readSvg(new TextEncoder().encode(root(write(name))))
  return JSON.stringify(result).replaceAll(name, 'NAME')
}

test.each([
  ['an element', (name: string) => `<${name}/>`],
  ['an attribute', (name: string) => `<path d="M0 0H9V9Z" ${name}="1"/>`],
  ['a colour', (name: string) => `<path d="M0 0H9V9Z" fill="${name}"/>`],
  ['a transform', (name: string) => `<path d="M0 0H9V9Z" transform="${name}(1)"/>`],
  ['a command of a path', (name: string) => `<path d="M0 0 ${name}"/>`],
  ['a unit', (name: string) => `<rect width="1${name}" height="1"/>`],
  ['a declaration', (name: string) => `<path d="M0 0H9V9Z" stroke-linecap="${name}"/>`],
  ['a rule of style', (name: string) => `<style>${name}{${name}:${name}}</style><path d="M0 0H9V9Z" class="${name}"/>`],
  ['a name', (name: string) => `<defs><path id="${name}" d="M0 0H9V9Z"/></defs><use href="#${name}"/>`],
])('reads a drawing with %s as with any other word', async (_, write) => {
  for (const name of objectNames) expect(await drawn(write, name), name).toBe(await drawn(write, 'plainWord'))
})
