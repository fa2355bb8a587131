/** Numbers that authors give, and references to what has them, in Word and back: Word counts them itself where it can. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { blocksOf } from '../../pipeline/reading-order.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { printed, publicationOf, readBack } from './read-back.ts'
import { parseXml } from '../write/package-tree.ts'
import { countedParagraphs } from '../write/word-counting.ts'

const text = `# Title

1. One:

    1. a

    2. b

    4. d {start=4 #d}

    5. e

5. Five {start=5}

    1. a

        1. i

        4. iv {start=4 #iv}

    2. b

6. Six

6 bis. More

7. Seven

## I. Part

1. One {start=1}

    3. c {start=3}

2. Two

(a) a

### C. Heading {start=3 #heading}

(b) runs on {#on}

See paragraphs [](#d), [](#iv) and [](#on). [](#heading) says more.

::annex

4. Four {start=4}

:::quote
12. Quoted

13. Quoted
:::

5. Five
`

const facts = `kind: report
organ: general-assembly
session: 80
distribution: general
date: 2026-01-07
original: en
`

async function compile(language: LanguageCode) {
  const folder = join(await temporaryFolder(), 'numbers')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, `${language}.md`), text)
  return compileFolder(folder, ['docx'], language)
}

function labelsOf(publication: Publication): readonly string[] {
  return blocksOf(publication)
    .flatMap((block) => (block.type === 'quote' ? block.children : [block]))
    .flatMap((block) => ('label' in block && block.label !== undefined ? [block.label] : []))
}

test.each(languageCodes)('come back from the text of a Word file: %s', async (language) => {
  const compiled = await compile(language)
  const { publication } = compiled
  if (publication === undefined) throw new Error('the source was refused')
  const back = await publicationOf(readBack(bytesOf(compiled, 'docx'), { ignoresSource: true }))
  expect(labelsOf(back)).toEqual(labelsOf(publication))
  expect(printed(back)).toEqual(printed(publication))
})

test('are those that references print', async () => {
  const { publication } = await compile('en')
  expect(JSON.stringify(publication)).toContain('"1\u00A0(d)"')
  expect(JSON.stringify(publication)).toContain('"5\u00A0(a)\u00A0(iv)"')
  expect(JSON.stringify(publication)).toContain('"2\u00A0(b)"')
  expect(JSON.stringify(publication)).toContain('"Section\u00A0C"')
})

test('are counted by Word as they are printed', async () => {
  const parts = unzipSync(bytesOf(await compile('en'), 'docx'))
  const part = (name: string) => parseXml(new TextDecoder().decode(parts[name]))
  const counted = countedParagraphs(part('word/document.xml'), part('word/numbering.xml'))
  expect(counted.map(({ label }) => label)).toEqual(
    ['1.', '(a)', '(b)', '(d)', '(e)', '5.', '(a)', '(i)', '(iv)', '(b)', '6.', '7.']
      .concat(['1.', '(c)', '2.', '(a)', '(b)'])
      .concat(['4.', '12.', '13.', '5.']),
  )
})
