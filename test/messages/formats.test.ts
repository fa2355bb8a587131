/** What is printed for programs is what the schemas say, whatever is told; and nothing in it can be taken for a command. */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { Result } from '../../pipeline/build/build.ts'
import { catalogue } from '../../pipeline/catalogue/index.ts'
import { UsageError } from '../../pipeline/cli/command.ts'
import { openReporter } from '../../pipeline/cli/report/open.ts'
import type { End } from '../../pipeline/cli/report/reporter.ts'
import type { Terminal } from '../../pipeline/cli/terminal.ts'
import type { Code, Diagnostic } from '../../pipeline/diagnostics.ts'
import { buildExample } from './build-example.ts'

const codes = Object.keys(catalogue) as Code[]

function read(path: string): object {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

const isRecord = formats.default(new Ajv2020()).compile(read('../../schemas/messages.schema.json'))
const isLog = formats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(read('sarif-schema-2.1.0.json'))

function expectValid(isValid: ValidateFunction, value: unknown): void {
  isValid(value)
  expect(isValid.errors ?? []).toEqual([])
}

/** A terminal that keeps what is printed, told and commanded. */
function listener(changes: Partial<Terminal> = {}) {
  const said = { printed: [] as string[], told: [] as string[], commands: [] as string[] }
  const terminal: Terminal = {
    print: (text) => said.printed.push(text),
    tell: (lines) => said.told.push(...lines),
    command: (lines) => said.commands.push(...lines),
    isWatched: false,
    paint: (_style, text) => text,
    isDebugging: false,
    isHeard: false,
    workspace: process.cwd(),
    pages: 'https://docs.example/messages',
    ...changes,
  }
  return { ...said, terminal }
}

const end: End = {
  code: 1,
  words: ['built nothing'],
  record: { type: 'summary', built: 0, refused: 1, failed: 0, left: 0, files: 0 },
}

/** What a run prints of these results. */
async function printed(
  format: string,
  results: readonly Result[],
  last: End | undefined = end,
): Promise<readonly string[]> {
  const heard = listener()
  const reporter = await openReporter({ format, messages: 'all' }, heard.terminal)
  for (const result of results) reporter.ends(result)
  reporter.finish(last)
  return heard.printed
}

function refused(diagnostics: readonly Diagnostic[], document = 'note'): Result {
  return { type: 'refused', document, diagnostics }
}

const hostile: Diagnostic = {
  code: 'missing',
  severity: 'error',
  place: { path: 'a b/\u001B[2J::error,x:%0A\n\u202E.md', line: 3, column: 4 },
  text: 'A\r\n::set-output name=x::y % %25 \u009B',
  hint: '::warning::z',
}

const failed: Result = { type: 'failed', document: 'broken', fault: new Error('a fault of ours') }

test.each(codes)('prints %s as the schemas say', async (code) => {
  const told = await buildExample(code)
  const lines = (await printed('json', [refused(told)])).map((line) => JSON.parse(line))
  for (const line of lines) expectValid(isRecord, line)
  expect(lines.filter(({ type }) => type === 'message')).toHaveLength(told.length)
  const [log = ''] = await printed('sarif', [refused(told)])
  expectValid(isLog, JSON.parse(log))
  expect(JSON.parse(log).runs[0].results).toHaveLength(told.length)
})

test.each(['json', 'sarif'])('prints %s of hostile words without a sign that a terminal obeys', async (format) => {
  const lines = await printed(format, [refused([hostile]), failed])
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  for (const line of lines) expectValid(format === 'json' ? isRecord : isLog, JSON.parse(line))
  expect(JSON.stringify(lines.map((line) => JSON.parse(line)))).toContain(JSON.stringify('::set-output').slice(1, -1))
})

test('gives a message whole, and the end of each document and of the run', async () => {
  expect((await printed('json', [refused([hostile]), failed])).map((line) => JSON.parse(line))).toEqual([
    {
      type: 'message',
      document: 'note',
      severity: 'error',
      code: 'missing',
      ...hostile.place,
      text: hostile.text,
      hint: hostile.hint,
    },
    { type: 'document', document: 'note', outcome: 'refused', files: 0 },
    { type: 'document', document: 'broken', outcome: 'failed', files: 0 },
    { ...end.record, exitCode: 1 },
  ])
})

test('leads from each rule to its page, and from each result to its rule and file', async () => {
  const [log = ''] = await printed('sarif', [refused([hostile]), failed])
  const { tool, results, invocations } = JSON.parse(log).runs[0]
  expect(tool.driver.rules).toMatchObject([{ id: 'missing', helpUri: 'https://docs.example/messages/missing.md' }])
  expect(results).toMatchObject([
    {
      ruleId: 'missing',
      ruleIndex: 0,
      level: 'error',
      message: { text: `${hostile.text} ${hostile.hint}` },
      locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 4 } } }],
    },
  ])
  const { uri } = results[0].locations[0].physicalLocation.artifactLocation
  expect(uri).toMatch(/^a%20b\/%1B/)
  expect(decodeURIComponent(uri)).toBe(hostile.place.path)
  expect(invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }])
  expect(invocations[0].toolExecutionNotifications).toHaveLength(1)
})

test('says in the log that the machine ended a run', async () => {
  const heard = listener()
  ;(await openReporter({ format: 'sarif', messages: 'needed' }, heard.terminal)).finish()
  const log = JSON.parse(heard.printed[0] ?? '')
  expectValid(isLog, log)
  expect(log.runs[0].invocations).toMatchObject([{ executionSuccessful: false }])
})

test('names files from the top of the repository', async () => {
  const path = `${process.cwd()}/source/note/en.md`
  const [log = ''] = await printed('sarif', [refused([{ ...hostile, place: { ...hostile.place, path } }])])
  expect(log).toContain('"uri":"source/note/en.md"')
  const other = await printed('sarif', [
    refused([{ ...hostile, place: { ...hostile.place, path: '/else where/en.md' } }]),
  ])
  expect(other[0]).toContain('"uri":"file:///else%20where/en.md"')
})

test('makes one annotation of a message, whatever it holds', async () => {
  const { commands, terminal } = listener()
  ;(await openReporter({ format: 'github', messages: 'needed' }, terminal)).ends(refused([hostile]))
  expect(commands).toHaveLength(1)
  const [, properties = '', data = ''] = /^::error ([^:]*)::(.*)$/.exec(commands[0] ?? '') ?? []
  expect(properties.split(',').map((property) => property.split('=')[0])).toEqual(['file', 'line', 'col', 'title'])
  expect(properties).toContain('%3A%3Aerror%2Cx%3A%250A%0A')
  expect(data).toContain('%0D%0A::set-output name=x::y %25 %2525')
})

test('takes annotations for granted where GitHub’s runner listens, and lines elsewhere', async () => {
  const there = listener({ isHeard: true })
  ;(await openReporter({ messages: 'needed' }, there.terminal)).ends(refused([hostile]))
  expect([there.commands.length, there.told.length]).toEqual([1, 0])
  const here = listener()
  ;(await openReporter({ messages: 'needed' }, here.terminal)).ends(refused([hostile]))
  expect([here.commands.length, here.told.length]).toEqual([0, 1])
})

test('leaves out what asks for nothing, in every format', async () => {
  const information: Diagnostic = { ...hostile, code: 'typography-dashes', severity: 'information', text: 'Done: 1.' }
  const { hint: _hint, ...quiet } = information
  const heard = listener()
  const reporter = await openReporter({ format: 'json', messages: 'needed' }, heard.terminal)
  reporter.tell([quiet, hostile])
  expect(heard.printed).toHaveLength(1)
})

test.each([{ format: 'xml' }, { format: 'sarif', pages: 'nowhere' }, { format: 'json', messages: 'some' }])(
  'refuses %j',
  async ({ format, pages, messages = 'needed' }) => {
    const { terminal } = listener(pages === undefined ? {} : { pages })
    await expect(openReporter({ format, messages }, terminal)).rejects.toThrow(UsageError)
  },
)
