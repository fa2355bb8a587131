/** What the frame is told of a version. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Documents, documentId } from '../../pipeline/preview/documents.ts'
import { tellVersion } from '../../pipeline/preview/tell.ts'

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
