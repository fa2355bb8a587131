/** Paragraphs of resolutions whose first words are not in italics are told; those of other kinds are not. */
import { expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Facts } from '../../pipeline/facts/facts.ts'
import { prepareAndWarn } from './prepare-text.ts'

async function told(body: string, language: LanguageCode = 'en', kind: Facts['kind'] = 'draft-resolution') {
  const { file } = await prepareAndWarn(body, { kind, language })
  return file.messages
    .filter(({ ruleId }) => ruleId === 'opener-plain')
    .map(({ line, note }) => `${line} ${note ?? ''}`)
}

const cure = (words: string): string => `Put its first words between stars: \`*${words}*\`.`

test.each([
  ['en', 'Recalling its resolution 70/1,', 'Recalling'],
  ['en', '1. Decides so;', 'Decides'],
  ['en', '1. Also requests more;', 'Also requests'],
  ['en', 'Deeply concerned about it,', 'Deeply concerned'],
  ['en', '1. Also the request for more;', undefined],
  ['en', '1. Also Requests more;', 'Also Requests'],
  ['fr', 'Rappelant sa résolution 70/1,', 'Rappelant'],
  ['fr', '1. Décide ce qui suit ;', 'Décide'],
  ['fr', 'Se félicitant de sa résolution 70/1,', 'Se félicitant'],
  ['es', '1. Pone de relieve lo siguiente;', 'Pone de relieve'],
  ['ru', 'с удовлетворением отмечая это,', 'с удовлетворением отмечая'],
  ['ru', '1. вновь подтверждает это;', 'вновь подтверждает'],
  ['zh', '赞赏地注意到其报告，', '赞赏地注意到'],
  ['es', 'Recordando su resolución 70/1,', 'Recordando'],
  ['es', '1. Pide al Secretario General que actúe;', 'Pide'],
  ['ru', 'ссылаясь на свою резолюцию 70/1,', 'ссылаясь'],
  ['ru', '1. постановляет следующее;', 'постановляет'],
  ['ar', 'وإذ تشير إلى قرارها،', 'وإذ'],
  ['ar', '1. تقرر ما يلي؛', 'تقرر'],
  ['zh', '回顾其第70/1号决议，', '回顾'],
  ['zh', '1. 决定如下；', '决定'],
] as const)('in %s alone, by its word: %j', async (language, body, words) => {
  expect(await told(body, language)).toEqual(words === undefined ? [] : [`3 ${cure(words)}`])
  expect(await told(body, language, 'resolution')).toHaveLength(words === undefined ? 0 : 1)
})

const others = '*Recalling* one,\n\n*Noting* two,\n\n'

test.each([
  ['Sharing the concern of all,', 'Sharing'],
  ['1. Designates a day;', 'Designates'],
  ['The General Assembly,', 'The'],
  ['“Sharing” the concern,', 'Sharing'],
])('beside others in italics, whatever its word: %j', async (body, words) => {
  expect(await told(others + body)).toEqual([`7 ${cure(words)}`])
  expect(await told(body)).toEqual([])
})

test.each([
  `${others}1. *Decides* so:\n\n(a) To begin;\n\n(b) To end.`,
  `${others}This is the end of it.`,
  `${others}1. [](#a) is so. {#a}`,
  `${others}> Recalling its resolution,`,
  `${others}## Part\n\n*Noting* it,\n\n1. **Decides** *so*;`.replace('**Decides** *so*', '*Decides* so'),
  'Text of it.\n\n1. Numbered text.',
])('nothing is told of %j', async (body) => {
  expect(await told(body)).toEqual([])
})

test.each(['report', 'letter', 'note', 'decision', 'draft-decision', 'agenda'] as const)(
  'nothing is told of %s',
  async (kind) => {
    expect(await told('Recalling its resolution 70/1,\n\nDecides so.', 'en', kind)).toEqual([])
  },
)
