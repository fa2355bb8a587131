/**
 * Drives `masthead lsp` as an editor does, over its pipes: opens texts, types, breaks, mends, completes, asks, renames, and goes.
 * `node check.mjs`, after `npm run bundle`; words after it choose checks by their names. The last line is `N passed, N failed`.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeSources } from '../../bench/as-markdown.mjs'
import { textsOf } from '../../bench/texts.mjs'
import { openChecks, tellOutcomes } from '../outcomes.mjs'
import { edited, positionIn, startServer, stopAll } from './client.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

function expect(isSo, what) {
  if (!isSo) throw new Error(typeof what === 'string' ? what : JSON.stringify(what))
}

function expectSame(found, meant) {
  const [one, other] = [JSON.stringify(found), JSON.stringify(meant)]
  if (one !== other) throw new Error(`${one} where it should be ${other}`)
}

const codesOf = ({ diagnostics }) => diagnostics.map(({ code }) => code).toSorted()
const has = (code) => (params) => codesOf(params).includes(code)
const lacks = (code) => (params) => !codesOf(params).includes(code)
const labelsOf = (items) => items.map(({ label }) => label)
/** With plain spaces: composed words have fixed ones. */
const words = (hover) => (hover?.contents.value ?? '').replaceAll('\u00A0', ' ')

/** A copy of a specimen, in a folder with a space and Arabic letters in its name. */
function makeDocument(work, kind, name = `${kind} رسالة`) {
  const folder = join(work, name)
  cpSync(join(root, 'templates/specimens', kind), folder, { recursive: true })
  const uri = (file) => pathToFileURL(join(folder, file)).href
  const text = (file) => readFileSync(join(folder, file), 'utf8')
  return { folder, uri, text }
}

/** A report of a hundred pages. */
async function makeLong(work) {
  const [{ id }] = textsOf('100')
  await writeSources(work, textsOf('100'))
  const folder = join(work, id)
  return { folder, uri: pathToFileURL(join(folder, 'en.md')).href, text: readFileSync(join(folder, 'en.md'), 'utf8') }
}

/** A server with a document of the specimens open in it. */
async function opened(work, kind, file = 'en.md', options = {}) {
  const document = makeDocument(work, kind)
  const server = await startServer({ folder: work, ...options })
  const uri = document.uri(file)
  const text = document.text(file)
  server.open(uri, text, file.endsWith('.yaml') ? 'yaml' : 'markdown')
  return { ...document, server, at: uri, text, find: (sought) => server.textOf(uri).indexOf(sought) }
}

const checks = {
  'a server says what it can, and ends as it is told': async (work) => {
    const server = await startServer({ folder: work })
    const { capabilities, serverInfo } = server.initialized
    expectSame([serverInfo.name, capabilities.positionEncoding], ['masthead', 'utf-16'])
    expectSame(await server.stop(), 0)
    expectSame(server.state.errors, '')
  },

  'a server ends when its editor is gone': async (work) => {
    const { server, at } = await opened(work, 'letter')
    await server.until(at, () => true)
    server.child.stdin.end()
    await server.ended
    const other = await startServer({ folder: work })
    other.child.stdout.destroy()
    other.child.stdin.destroy()
    await other.ended
  },

  'options that editors add are taken, files are not': async (work) => {
    const server = await startServer({ folder: work, words: ['--stdio'] })
    expectSame(await server.stop(), 0)
    const refused = await startServer({ words: ['en.md'] }).catch((fault) => fault.message)
    expect(/ended with 2.*takes no files/s.test(refused), refused)
  },

  'a letter is broken and mended as it is typed': async (work) => {
    const { server, at, find } = await opened(work, 'letter')
    const before = codesOf(await server.until(at, () => true))
    const place = find('I should be grateful')
    const broken = server.type(at, place, place, 'See [](#nowhere) and note.[^9]\n\n')
    const told = await server.until(at, ({ version }) => version === broken)
    expect(has('reference-undefined')(told) && has('note-undefined')(told), told)
    const one = told.diagnostics.find(({ code }) => code === 'reference-undefined')
    expectSame([one.severity, one.source], [1, 'masthead'])
    expectSame(one.range.start, positionIn(server.textOf(at), place + 4))
    expect(/reference-undefined\.md$/.test(one.codeDescription.href), one)
    readFileSync(fileURLToPath(one.codeDescription.href))
    const mended = server.type(at, place, place + 'See [](#nowhere) and note.[^9]\n\n'.length, '')
    expectSame(codesOf(await server.until(at, ({ version }) => version === mended)), before)
    await server.stop()
  },

  'facts that are not saved count, and are told where they stand': async (work) => {
    const { server, at, uri, text } = await opened(work, 'letter')
    await server.until(at, () => true)
    const facts = uri('document.yaml')
    const yaml = readFileSync(fileURLToPath(facts), 'utf8')
    server.open(facts, yaml, 'yaml')
    const kind = yaml.indexOf('kind: letter')
    server.type(facts, kind + 6, kind + 12, 'lettre')
    const told = await server.until(facts, ({ diagnostics }) => diagnostics.some(({ severity }) => severity === 1))
    expectSame(told.diagnostics.find(({ severity }) => severity === 1).range.start.line, positionIn(yaml, kind).line)
    // A report is numbered: what the letter has there is told by its facts alone.
    const inserted = server.textOf(at).indexOf('I should be')
    server.type(at, inserted, inserted, '1. ')
    server.type(facts, kind + 6, kind + 12, 'letter')
    await server.until(at, has('letter-numbered'))
    server.type(facts, kind + 6, kind + 12, 'note')
    await server.until(at, lacks('letter-numbered'))
    server.notify('textDocument/didClose', { textDocument: { uri: facts } })
    await server.until(at, has('letter-numbered'))
    expectSame(readFileSync(join(fileURLToPath(at)), 'utf8'), text)
    await server.stop()
  },

  'facts alone are checked in all languages': async (work) => {
    const { server, at, text } = await opened(work, 'letter', 'document.yaml')
    await server.until(at, () => true)
    const place = text.indexOf('distribution: general')
    server.type(at, place, place + 'distribution: general'.length, 'distribution: secret')
    const { diagnostics } = await server.until(at, ({ diagnostics: all }) => all.some(({ severity }) => severity === 1))
    expectSame(diagnostics.filter(({ severity }) => severity === 1).length, 1)
    await server.stop()
  },

  'what only pages tell comes when nothing is typed': async (work) => {
    const { server, at, find } = await opened(work, 'letter')
    const place = find('I have the honour')
    server.type(at, place, place, 'A sign of runes: ᚠ. ')
    await server.until(at, has('glyph'))
    await server.stop()
  },

  'what a language says otherwise than the others is told in its file': async (work) => {
    const { server, at, uri, folder, find, text } = await opened(work, 'note')
    const fr = uri('fr.md')
    await server.until(at, () => true)
    const place = find(' is a specimen')
    server.type(at, place, place, ' of 1946')
    const { diagnostics } = await server.until(at, has('parity-number'))
    const [told] = diagnostics.filter(({ code }) => code === 'parity-number')
    expectSame(told.range.start, positionIn(server.textOf(at), place + ' of '.length))
    server.type(at, place, place + ' of 1946'.length, '')
    await server.until(at, lacks('parity-number'))
    expectSame(server.textOf(at), text)
    const french = readFileSync(join(folder, 'fr.md'), 'utf8')
    writeFileSync(join(folder, 'fr.md'), french.replace('est un spécimen', 'est un spécimen de 1946'))
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: fr, type: 2 }] })
    await server.until(fr, has('parity-number'))
    server.open(fr, french)
    await server.until(fr, lacks('parity-number'))
    for (const each of [at, fr]) server.notify('textDocument/didClose', { textDocument: { uri: each } })
    expectSame(server.state.logs, [])
    await server.stop()
  },

  'messages go when a text is closed': async (work) => {
    const { server, at, find } = await opened(work, 'letter')
    const place = find('I have the honour')
    server.type(at, place, place, '[](#nowhere) ')
    await server.until(at, has('reference-undefined'))
    server.notify('textDocument/didClose', { textDocument: { uri: at } })
    await server.until(at, ({ diagnostics }) => diagnostics.length === 0)
    await server.stop()
  },

  'only the last of many versions is told': async (work) => {
    const { server, at, find } = await opened(work, 'report')
    await server.until(at, () => true)
    const told = []
    const place = find('The present report is submitted')
    let last = 0
    for (let key = 0; key < 60; key += 1) last = server.type(at, place + key, place + key, 'x')
    await server.until(at, ({ version }) => {
      told.push(version)
      return version === last
    })
    expect(told.length < 30, told)
    await server.stop()
  },

  'columns are counted in UTF-16': async (work) => {
    const { server, at, find } = await opened(work, 'letter')
    const place = find('I have the honour')
    const line = '𝒜𝒷 𝒞 [](#nowhere) '
    server.type(at, place, place, line)
    const { diagnostics } = await server.until(at, has('reference-undefined'))
    const { range } = diagnostics.find(({ code }) => code === 'reference-undefined')
    expectSame(range.start.character, line.indexOf('['))
    await server.stop()
  },

  'lines may end as Windows has them': async (work) => {
    const document = makeDocument(work, 'letter')
    const server = await startServer({ folder: work })
    const at = document.uri('en.md')
    const text = document.text('en.md').replaceAll('\n', '\r\n')
    server.open(at, text)
    const other = await startServer({ folder: work })
    other.open(at, document.text('en.md'))
    expectSame(codesOf(await server.until(at, () => true)), codesOf(await other.until(at, () => true)))
    const place = text.indexOf('I should be grateful')
    server.type(at, place, place, '\r\n\r\nSee [](#nowhere).\r\n\r\n')
    const { diagnostics } = await server.until(at, has('reference-undefined'))
    const { range } = diagnostics.find(({ code }) => code === 'reference-undefined')
    expectSame(range.start, positionIn(server.textOf(at), place + 8))
    await server.stop()
  },

  'facts are completed: keys that the kind takes, values, keys within brackets': async (work) => {
    const { server, at, text } = await opened(work, 'letter', 'document.yaml')
    const end = text.length
    server.type(at, end, end, '\n')
    const keys = labelsOf(await server.at('completion', at, end + 1))
    expect(keys.includes('status') && keys.includes('symbol'), keys)
    expect(!keys.includes('kind') && !keys.includes('proponent') && !keys.includes('agenda-titles'), keys)
    server.type(at, end + 1, end + 1, 'status: dr')
    const items = await server.at('completion', at, end + 1 + 'status: dr'.length)
    expectSame(labelsOf(items), ['draft', 'advance-unedited'])
    const draft = items.find(({ label }) => label === 'draft')
    expectSame(edited(server.textOf(at), [draft.textEdit]).slice(end), '\nstatus: draft')
    const agenda = server.textOf(at).indexOf('{ item: 7 }')
    server.type(at, agenda + '{ item: 7'.length, agenda + '{ item: 7'.length, ', ')
    expectSame(labelsOf(await server.at('completion', at, agenda + '{ item: 7, '.length)), [
      'sub',
      'provisional',
      'preliminary',
      'organ',
    ])
    const original = server.textOf(at).indexOf('original: en')
    const languages = await server.at('completion', at, original + 'original: '.length)
    expect(
      languages.some(({ label, detail }) => label === 'fr' && detail === 'Français'),
      languages,
    )
    await server.stop()
  },

  'the front matter is completed with what one language says': async (work) => {
    const { server, at, text } = await opened(work, 'resolution')
    const end = text.indexOf('---', 4)
    server.type(at, end, end, 'a')
    const items = await server.at('completion', at, end + 1)
    const first = items.toSorted((one, other) => (one.sortText < other.sortText ? -1 : 1))[0].label
    expect(['agenda-note', 'translation'].includes(first), first)
    await server.stop()
  },

  'names, notes, directives and what they take are completed': async (work) => {
    const { server, at, find } = await opened(work, 'report', 'en.md', {
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    })
    await server.until(at, () => true)
    const place = find('## II. Parts')
    const ask = async (typed) => {
      server.type(at, place, place, `${typed}\n\n`)
      const items = await server.at('completion', at, place + typed.length)
      server.type(at, place, place + typed.length + 2, '')
      return items
    }
    const ids = await ask('See [](#am')
    expect(
      ids.some(({ label, detail }) => label === 'amounts' && detail === 'table 1'),
      ids,
    )
    expect(labelsOf(await ask('Text.[^')).includes('1'), 'note 1')
    const directives = await ask(':::')
    expect(
      directives.some(({ label, textEdit }) => label === ':::table' && textEdit.newText === ':::table[$1]\n$0\n:::'),
      directives,
    )
    const attributes = labelsOf(await ask(':::table[A]{'))
    expect(
      ['unit', 'total', '#name'].every((each) => attributes.includes(each)),
      attributes,
    )
    expectSame(labelsOf(await ask(':::table[A]{measure=')), ['column', 'wide', 'full'])
    expectSame(labelsOf(await ask(':::table[A]{size=')), ['small', 'large'])
    expect(labelsOf(await ask('::annex{original="')).includes('ru'), 'languages of an annex')
    expect(labelsOf(await ask('[Traité](')).includes('lang:fr'), 'languages of words')
    expect(labelsOf(await ask('A paragraph. {')).includes('continued'), 'braces')
    await server.stop()
  },

  'symbols of the folder are completed': async (work) => {
    makeDocument(work, 'letter', 'other')
    writeFileSync(join(work, 'other', 'document.yaml'), 'kind: letter\nsymbol: A/99/123\n')
    const { server, at, find } = await opened(work, 'report')
    const place = find('2. A paragraph may')
    server.type(at, place, place, 'See S/2044/7 and A/')
    const items = await server.at('completion', at, place + 'See S/2044/7 and A/'.length)
    expect(labelsOf(items).includes('A/99/123') && labelsOf(items).includes('S/2044/7'), labelsOf(items))
    await server.stop()
  },

  'hover shows what is composed, in the language of the text': async (work) => {
    const { server, uri, at, find } = await opened(work, 'report')
    const hover = async (sought, ahead) => words(await server.at('hover', at, find(sought) + ahead))
    expect(/Agenda items 7 and 12|Specimen of an agenda item/.test(await hover('agenda-titles', 2)), 'agenda-titles')
    expect(/table 1/.test(await hover('[](#amounts)', 5)), await hover('[](#amounts)', 5))
    expect(/Notes stand at the foot/.test(await hover('[^1]', 2)), 'a note')
    expect(/I\./.test(await hover('## I. Introduction', 1)), 'a heading')
    expect(/unit="…"/.test(await hover(':::table', 5)), 'a directive')
    expect(/Referred to/.test(await hover('#subparagraphs}', 3)), 'an id')
    const facts = uri('document.yaml')
    const yaml = readFileSync(fileURLToPath(facts), 'utf8')
    server.open(facts, yaml, 'yaml')
    const agenda = words(await server.at('hover', facts, yaml.indexOf('\nagenda:') + 3))
    for (const line of [
      'Agenda items 7 and 12 (a) and (b)',
      'Points 7 et 12 a) et b) de l’ordre du jour',
      'البنود 7 و 12',
    ])
      expect(agenda.includes(line), agenda)
    const by = words(await server.at('hover', facts, yaml.indexOf('\nby:') + 2))
    expect(by.includes('Report of the Secretary-General'), by)
    await server.stop()
  },

  'facts compose the lines of every kind': async (work) => {
    for (const [kind, key, line] of [
      ['resolution', 'adopted', 'Resolution adopted by the General Assembly on 19 September 2044'],
      ['resolution', 'proponent', '[without reference to a Main Committee (A/99/L.999)]'],
      ['letter', 'session', 'Ninety-ninth session'],
      ['letter', 'date', '22 September 2044'],
    ]) {
      const { server, at, text } = await opened(work, kind, 'document.yaml')
      const told = words(await server.at('hover', at, text.search(new RegExp(`^${key}:`, 'm')) + 1))
      expect(told.includes(line), `${kind} ${key}: ${told}`)
      await server.stop()
    }
  },

  'a name leads to what has it, and back': async (work) => {
    const { server, at, find } = await opened(work, 'report')
    const text = server.textOf(at)
    const [definition] = await server.at('definition', at, find('[](#amounts)') + 6)
    expectSame(definition.range.start, positionIn(text, text.indexOf('{#amounts') + 2))
    const references = await server.at('references', at, find('{#amounts') + 4, {
      context: { includeDeclaration: false },
    })
    expectSame(references.length, text.split('](#amounts)').length - 1)
    const [note] = await server.at('definition', at, find('[^1]') + 2)
    expectSame(note.range.start, positionIn(text, text.indexOf('\n[^1]:') + 3))
    const { placeholder } = await server.at('prepareRename', at, find('[^1]') + 2)
    expectSame(placeholder, '1')
    const { changes } = await server.at('rename', at, find('[^1]') + 2, { newName: 'first' })
    const renamed = edited(text, changes[at])
    expect(renamed.includes('\n[^first]:') && !renamed.includes('[^1]'), renamed)
    expectSame(await server.at('rename', at, find('{#amounts') + 4, { newName: 'two words' }), null)
    await server.stop()
  },

  'the outline has counted labels': async (work) => {
    const { server, at } = await opened(work, 'report')
    const [title] = await server.request('textDocument/documentSymbol', { textDocument: { uri: at } })
    const names = title.children.map(({ name }) => name)
    expectSame([title.name, names[0]], ['Specimen of a report', 'I. Introduction'])
    expect(title.children[1].children[0].name.startsWith('A. Tables'), title)
    const flat = JSON.stringify(title)
    expect(flat.includes('"name":"Table 1 Specimen of a table"'), flat)
    const found = await server.request('workspace/symbol', { query: 'introd' })
    expectSame(
      found.map(({ name }) => name),
      ['I. Introduction'],
    )
    await server.stop()
  },

  'what certainly mends a message is offered, and a comment that silences it': async (work) => {
    const { server, at, find } = await opened(work, 'report')
    const before = codesOf(await server.until(at, () => true))
    const place = find('The present report is submitted')
    server.type(at, place, place, 'Some 5 percent of the color of it. ')
    const { diagnostics } = await server.until(at, has('spelling-american'))
    const ask = async (code, more = {}) => {
      const told = diagnostics.find((one) => one.code === code)
      const context = { diagnostics: [told], ...more }
      return server.request('textDocument/codeAction', { textDocument: { uri: at }, range: told.range, context })
    }
    const [fix, ...others] = await ask('spelling-american')
    expectSame([fix.title, fix.isPreferred, fix.diagnostics.length], ['Write “colour” for “color”', true, 1])
    expect(edited(server.textOf(at), fix.edit.changes[at]).includes('the colour of it'), fix)
    const silence = others.find(({ title }) => title.startsWith('Silence'))
    const silenced = edited(server.textOf(at), silence.edit.changes[at])
    const all = await ask('spelling-american', { only: ['source.fixAll'] })
    expectSame(
      all.map(({ kind }) => kind),
      ['source.fixAll'],
    )
    const mended = edited(server.textOf(at), all[0].edit.changes[at])
    const clean = server.type(at, 0, server.textOf(at).length, mended)
    expectSame(codesOf(await server.until(at, ({ version }) => version === clean)), before)
    const asked = server.type(at, 0, server.textOf(at).length, silenced)
    const codes = codesOf(await server.until(at, ({ version }) => version === asked))
    expect(codes.includes('silence-reason'), [codes, silence])
    const reasoned = silenced.replace('spelling-american: -->', 'spelling-american: it is a name -->')
    const quiet = server.type(at, 0, server.textOf(at).length, reasoned)
    const left = codesOf(await server.until(at, ({ version }) => version === quiet))
    expect(!left.includes('spelling-american') && !left.includes('silence-reason'), left)
    await server.stop()
  },

  'half-written texts end no server': async (work) => {
    const { server, at, text } = await opened(work, 'report', 'en.md')
    for (const end of [0, 1, 3, 4, 60, 200, 400, 700, 1000, 1400, 2000].filter((each) => each < text.length)) {
      server.type(at, 0, server.textOf(at).length, text.slice(0, end))
      for (const method of ['hover', 'completion', 'definition', 'prepareRename', 'documentHighlight'])
        await server.at(method, at, end)
      await server.request('textDocument/documentSymbol', { textDocument: { uri: at } })
    }
    for (const typed of [
      '---\n',
      '---\nkind: [',
      '[^',
      '](#',
      ':::table[',
      '{#',
      '::annex{original="',
      '\u0000',
      '\uD800',
      '> '.repeat(200),
    ]) {
      const version = server.type(at, 0, server.textOf(at).length, typed)
      await server.at('completion', at, typed.length)
      await server.at('hover', at, typed.length)
      await server.until(at, (params) => params.version === version)
    }
    expectSame(server.state.logs, [])
    expectSame(await server.stop(), 0)
  },

  'facts that are half written are completed and end no server': async (work) => {
    const { server, at, text } = await opened(work, 'resolution', 'document.yaml')
    for (let end = 0; end < text.length; end += 37) {
      server.type(at, 0, server.textOf(at).length, text.slice(0, end))
      await server.at('completion', at, end)
      await server.at('hover', at, end)
    }
    expectSame(server.state.logs, [])
    await server.stop()
  },

  'files that are no documents are left alone': async (work) => {
    const server = await startServer({})
    const readme = pathToFileURL(join(work, 'README.md')).href
    server.open(readme, '# Read me\n\n<b>Text</b>\n')
    const nowhere = pathToFileURL(join(work, 'gone', 'away', 'en.md')).href
    server.open(nowhere, '# Title\n\nText.\n')
    await server.until(nowhere, () => true)
    const single = pathToFileURL(join(work, 'note.md')).href
    server.open(single, '---\nkind: note\n---\n\n# Title\n\nText.\n')
    await server.until(single, has('language-missing'))
    const untitled = 'untitled:Untitled-1'
    server.open(untitled, '# Title\n\nText [](#nowhere).\n')
    await server.until(untitled, has('reference-undefined'))
    server.open('untitled:', 'a')
    server.open('git:/x/y.md?%7B%7D', '# T')
    expectSame(await server.at('hover', readme, 3), null)
    expectSame(server.state.diagnostics.has(readme), false)
    expectSame(server.state.logs, [])
    await server.stop()
  },

  'nothing outside the folder is read': async (work) => {
    writeFileSync(join(work, 'secret.png'), 'secret')
    const { server, at, find } = await opened(work, 'letter')
    const place = find('I should be grateful')
    server.type(at, place, place, '![What it shows](../secret.png)\n\n')
    await server.until(at, has('path'))
    await server.stop()
  },

  'a hundred pages are typed in': async (work) => {
    const { uri, text } = await makeLong(work)
    const server = await startServer({ folder: work })
    server.open(uri, text)
    const before = codesOf(await server.until(uri, () => true))
    const place = text.indexOf('1. ', text.length / 2) + 3
    for (const [key, sign] of [...'A sentence more. '].entries()) server.type(uri, place + key, place + key, sign)
    const broken = server.type(uri, place, place, 'See [](#nowhere). ')
    const told = await server.until(uri, ({ version }) => version === broken)
    expectSame(told.diagnostics.filter(({ code }) => code === 'reference-undefined').length, 1)
    const mended = server.type(uri, place, place + 'See [](#nowhere). '.length, '')
    expectSame(codesOf(await server.until(uri, ({ version }) => version === mended)), before)
    const items = await server.request('textDocument/documentSymbol', { textDocument: { uri } })
    expect(items[0].children.length >= 20, items[0].children.length)
    await server.stop()
  },
}

const wished = process.argv.slice(2)
const { check, outcomes } = openChecks()

/** Only what never ends takes so long. */
const hang = 600_000

function orHang(work) {
  return Promise.race([work, new Promise((_, fail) => setTimeout(fail, hang, new Error('it hangs')).unref())])
}

for (const [name, run] of Object.entries(checks)) {
  if (wished.length > 0 && !wished.some((word) => name.includes(word))) continue
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'masthead-lsp-')))
  mkdirSync(join(work, 'empty'))
  await check(name, () => orHang(run(work)))
  stopAll()
  rmSync(work, { recursive: true, force: true })
}
tellOutcomes(outcomes)
