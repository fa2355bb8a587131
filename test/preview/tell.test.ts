/** What the frame is told of a version. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Documents, documentId } from '../../pipeline/preview/documents.ts'
import { tellDocuments, tellEmpty, tellVersion } from '../../pipeline/preview/tell.ts'
import { letterFacts, letterText, put } from '../build/sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const from = fileURLToPath(new URL('../../', import.meta.url))

test.each([
  'vscode://file{path}:{line}:{column}',
  'idea://open?file={path}&line={line}',
  'zed://{column}:{line}{path}',
])('the link to the text leaves line and column open, whatever editor it opens: %s', async (editor) => {
  const documents = new Documents({ from, paths: ['templates/specimens/letter'] })
  const [document] = (await documents.find()).documents
  const held = document && documents.hold({ document: documentId(document), language: 'en' })
  if (held === undefined) throw new Error('There is no letter')
  const { link } = tellVersion(held, documents, { from, editor, isBusy: false })
  expect(link).toBe(editor.replace('{path}', `${from}templates/specimens/letter/en.md`))
})

test('links lead to files of documents that lie elsewhere than the command runs', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'drafts/letter/check.yaml': 'silence:\n  no-such-rule: as it was sent\n',
    'drafts/letter/document.yaml': `${letterFacts}colour: red\n`,
    'drafts/letter/en.md': letterText('Words with <b>signs</b>.'),
    'drafts/empty/document.yaml': letterFacts,
    'drafts/memo.doc': 'Words.',
    // Of the same name where the command runs.
    'bin/letter/en.md': letterText('Words.'),
  })
  const linking = { from: join(folder, 'bin'), editor: 'code:{path}:{line}' }
  const documents = new Documents({ from: linking.from, paths: ['../drafts', '../drafts/memo.doc'] })
  const [empty, letter] = (await documents.find()).documents
  const held = letter && documents.hold({ document: documentId(letter), language: 'en' })
  if (empty === undefined || held === undefined) throw new Error('There is no letter')
  await held.read()
  const version = tellVersion(held, documents, { ...linking, isBusy: false })
  const ofEmpty = tellEmpty(documentId(empty), empty, linking)
  const linked = [version, ...version.messages, ...tellDocuments(documents, linking).messages, ofEmpty]
  const places = new Set(
    linked.map(({ link }) =>
      decodeURI(link)
        .replace(`code:${folder}/`, '')
        .replace(/:[^/]*$/, ''),
    ),
  )
  expect(places).toEqual(
    new Set([
      'drafts/letter/en.md',
      'drafts/letter/document.yaml',
      'drafts/letter/check.yaml',
      'drafts/memo.doc',
      'drafts/empty',
    ]),
  )
})

test('an error in another language is told with its place, once, and refuses that language alone', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'letter/document.yaml': letterFacts,
    'letter/en.md': letterText('Words.'),
    'letter/ar.md': letterText('كلمات <b>غليظة</b>.'),
    'letter/fr.md': 'Sans titre.\n',
  })
  const documents = new Documents({ from: folder, paths: ['letter'] })
  const [document] = (await documents.find()).documents
  if (document === undefined) throw new Error('There is no letter')
  const hold = async (language: string) => {
    const held = documents.hold({ document: documentId(document), language })
    await held?.read()
    if (held === undefined) throw new Error(`There is no ${language}`)
    return held
  }
  const [english, arabic] = [await hold('en'), await hold('ar'), await hold('fr')]
  const ofEnglish = tellVersion(english, documents, { from: folder, editor: '{path}:{line}', isBusy: false })
  expect(ofEnglish.isRefused).toBe(false)
  expect(ofEnglish.messages.map(({ gravity, place, block }) => [gravity, place.replace(/:\d+$/, ''), block])).toEqual(
    expect.arrayContaining([
      ['error', expect.stringMatching(/letter\/ar\.md:\d+$/), undefined],
      ['error', expect.stringMatching(/letter\/fr\.md:\d+$/), undefined],
    ]),
  )
  const ofArabic = tellVersion(arabic, documents, { from: folder, editor: '{path}:{line}', isBusy: false })
  const places = ofArabic.messages.filter(({ gravity }) => gravity === 'error').map(({ place, code }) => place + code)
  expect(ofArabic.isRefused).toBe(true)
  expect(new Set(places).size).toBe(places.length)
  expect(places.some((place) => place.includes('fr.md'))).toBe(true)
})

test('the list names the languages that are known: none of a folder without texts, none of a file that was not read', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'source/empty/document.yaml': letterFacts,
    'source/letter/document.yaml': letterFacts,
    'source/letter/ar.md': letterText('كلمات.'),
    'source/letter/zh.md': letterText('词语。'),
    'source/رسالة.md': letterText('كلمات.'),
  })
  const documents = new Documents({ from: folder, paths: ['source'] })
  await documents.find()
  const { documents: listed } = tellDocuments(documents, { from: folder, editor: '{path}' })
  expect(listed.map(({ name, languages }) => [name, languages])).toEqual([
    ['empty', []],
    ['letter', ['العربية', '中文']],
    ['رسالة', []],
  ])
})
