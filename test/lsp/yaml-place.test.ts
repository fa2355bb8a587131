import { expect, test } from 'vitest'
import { placeInYaml } from '../../pipeline/lsp/yaml-place.ts'

/** Text up to the cursor, the keys and items around it, the word, and what it is. */
const places = {
  'at the top': ['kind: letter\nor', ['either', 'or']],
  'a value': ['kind: le', ['value', 'le', 'kind']],
  'a value without its space': ['kind:', ['value', '', 'kind']],
  'below a key': ['session:\n  nu', ['either', 'nu', 'session']],
  'a key within a group': ['session:\n  number: 75\n  ty', ['either', 'ty', 'session']],
  'a value within a group': ['session:\n  number: 75\n  type: ', ['value', '', 'session', 'type']],
  'the first item': ['agenda:\n  - it', ['either', 'it', 'agenda', 0]],
  'the second item, as deep as its key': ['agenda:\n- item: 1\n- item: ', ['value', '', 'agenda', 1, 'item']],
  'a key of an item': ['agenda:\n  - item: 1\n    su', ['either', 'su', 'agenda', 0]],
  'after an item': ['agenda:\n  - item: 1\nda', ['either', 'da']],
  'brackets of keys': ['agenda:\n  - { item: 128, s', ['key', 's', 'agenda', 0]],
  'a value in brackets': ['session: { number: 11, type: em', ['value', 'em', 'session', 'type']],
  'a list in brackets': ['original: [en, f', ['value', 'f', 'original', 1]],
  'lists within keys within a list': ['agenda: [{ item: 1, sub: [a, b', ['value', 'b', 'agenda', 0, 'sub', 1]],
  'brackets over lines': ['job: {\n  en: {\n    nu', ['key', 'nu', 'job', 'en']],
  'behind closed brackets': ['session: { number: 11 }\nki', ['either', 'ki']],
  'lines of words': ['agenda-titles:\n  - |\n    One: two\n    thr', ['either', '', 'agenda-titles', 0]],
  'behind a comment': ['# kind: x\nkind: # what\n', ['either', '']],
  'brackets in quotation marks': ['symbol: "A/{"\nki', ['either', 'ki']],
  'a line without a letter': ['agenda:\n  - { item: 1 }\n', ['either', '']],
} as const

test.each(Object.entries(places))('%s', (_, [typed, [part, word, ...path]]) => {
  expect(placeInYaml(typed, typed.length)).toMatchObject({ part, word, path })
})

test('keys that the same brackets have are known', () => {
  const typed = '[{ item: 1 }, { item: 2, sub: [a], '
  expect(placeInYaml(typed, typed.length).beside).toEqual(['item', 'sub'])
})
