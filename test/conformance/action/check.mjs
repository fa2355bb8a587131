/**
 * The action and the workflows, as far as they can be looked at without a runner: what is asked of others is pinned, rights are the
 * least, every step in a shell is a script of the project, and the scripts, run step by step as a runner does, make what one build
 * makes. The container can only be read here. `node check.mjs`, after `npm run bundle`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { openChecks, tellOutcomes } from '../outcomes.mjs'

const root = resolve(import.meta.dirname, '../../..')
const work = mkdtempSync(join(tmpdir(), 'masthead-action-'))
const { outcomes, check } = openChecks()

function expect(holds, words) {
  if (!holds) throw new Error(words)
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => ({
  name,
  content: parse(readFileSync(join(root, '.github/workflows', name), 'utf8')),
}))
const jobs = workflows.flatMap(({ name, content }) =>
  Object.entries(content.jobs).map(([job, value]) => ({ name: `${name}, ${job}`, ...value })),
)
const steps = [...action.runs.steps, ...jobs.flatMap((job) => job.steps)]

await check('pins every action of others by its hash', () => {
  const used = steps.flatMap(({ uses }) => uses ?? [])
  const loose = used.filter((uses) => uses !== './' && !/^[\w./-]+@[0-9a-f]{40}$/.test(uses))
  expect(used.length > 10 && loose.length === 0, `not pinned: ${loose.join(', ')}`)
})

await check('gives each workflow and job the rights that it needs, and no others', () => {
  const may = { contents: 'read', 'id-token': 'write', attestations: 'write' }
  for (const { name, content } of workflows) {
    const top = Object.entries(content.permissions ?? { all: 'write' })
    expect(
      top.every(([right, kind]) => right === 'contents' && kind === 'read'),
      `${name}: ${JSON.stringify(top)}`,
    )
  }
  for (const { name, permissions = {} } of jobs.filter(({ name }) => !name.endsWith(', release')))
    for (const [right, kind] of Object.entries(permissions)) expect(may[right] === kind, `${name}: ${right} ${kind}`)
})

await check('runs nothing in a shell but scripts of the project, with no input in their words', () => {
  for (const { run } of action.runs.steps.filter((step) => step.run !== undefined))
    expect(/^bash "\$GITHUB_ACTION_PATH\/\.github\/action\/[a-z]+"$/.test(run), run)
  for (const { run = '' } of steps) expect(!run.includes('${{'), run)
})

await check('says only what the action takes', () => {
  const given = jobs.flatMap((job) => job.steps).filter(({ uses }) => uses === './')
  for (const { with: inputs } of given)
    for (const name of Object.keys(inputs)) expect(name in action.inputs, `there is no input ${name}`)
})

await check('keeps the container small, closed and without rights', () => {
  const lines = readFileSync(join(root, 'Containerfile'), 'utf8').split('\n')
  const bases = lines.filter((line) => line.startsWith('FROM '))
  expect(bases.length === 2 && bases.every((line) => /^FROM \$BASE( AS make)?$/.test(line)), bases.join('; '))
  const named = lines.indexOf('ARG BASE=docker.io/library/node:22-bookworm-slim')
  expect(named >= 0 && named < lines.indexOf(bases[0]), 'the image has no name before it is used')
  const user = lines.findLastIndex((line) => line.startsWith('USER '))
  expect(lines[user] === 'USER node', 'no user')
  expect(!lines.slice(user).some((line) => /^(RUN|ADD|COPY|EXPOSE)/.test(line)), 'something is done as the user')
})

/** Runs a script of the action with the environment that a runner gives it. */
function step(name, environment) {
  const env = { PATH: process.env.PATH, HOME: work, GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: root, ...environment }
  return spawnSync('bash', [join(root, '.github/action', name)], { cwd: work, env, encoding: 'utf8' })
}

const input = { PATHS: 'source\n', FORMATS: 'html,docx', OUT: 'out', SHARD: '', MERGE: '', BUNDLE: 'true', CACHE: '' }

try {
  cpSync(join(root, 'templates/specimens'), join(work, 'source'), { recursive: true })
  const odd = join(work, 'source', '$(touch owned) | a')
  cpSync(join(root, 'templates/specimens/letter'), odd, { recursive: true })
  writeFileSync(join(odd, 'fr.md'), 'No title.\n')
  const summary = join(work, 'summary.md')

  await check('builds all at once, and fails for a document that is refused', () => {
    const { status, stderr } = step('build', { ...input, OUT: 'whole' })
    expect(status === 1, `it ends with ${status}: ${stderr}`)
    expect(/^::error file=/m.test(stderr), 'it annotates nothing')
  })
  await check('builds nothing where a workflow found nothing to build, and says so', () => {
    for (const given of [{ PATHS: '' }, { PATHS: '\n\n' }, { MERGE: '\n' }]) {
      const { status, stdout } = step('build', { ...input, OUT: 'none', ...given })
      const [name] = Object.keys(given)
      expect(status === 2, `it ends with ${status}`)
      expect(stdout.startsWith(`::error::The input “${name.toLowerCase()}” of Masthead names nothing.`), stdout)
      expect(!readdirSync(work).includes('none'), 'it built something')
    }
  })
  await check('builds three parts with a cache each, and puts them together to the same', () => {
    for (const part of [1, 2, 3]) {
      const parted = { ...input, OUT: `part-${part}`, SHARD: `${part}/3`, CACHE: join(work, `cache-${part}`) }
      for (const more of [{}, { CACHE_READ_ONLY: 'true' }]) {
        rmSync(join(work, parted.OUT), { recursive: true, force: true })
        const { status, stderr } = step('build', { ...parted, ...more })
        expect(status < 2, `part ${part} ends with ${status}: ${stderr}`)
      }
    }
    const { status, stderr } = step('build', { ...input, MERGE: 'part-1\npart-2\npart-3\n' })
    expect(status === 1, `it ends with ${status}: ${stderr}`)
    execFileSync('diff', ['--recursive', 'whole', 'out'], { cwd: work })
  })
  await check('says in a table what was built, in which no word of a stranger is code', () => {
    const { status, stderr } = step('summary', { OUT: 'out', GITHUB_STEP_SUMMARY: summary })
    expect(status === 0, stderr)
    const rows = readFileSync(summary, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(
      rows.every((row) => row.split('|').length === 8),
      'a row has more cells or fewer',
    )
    expect(
      rows.some((row) => row.includes('refused&#58; title&#45;missing')),
      rows.join('\n'),
    )
    expect(!readdirSync(work).includes('owned'), 'a name was run')
  })
  await check('attaches to a release each document once, under a name of its own, and no page of the site', () => {
    execFileSync(process.execPath, [join(root, 'dist/main.js'), 'site', 'out'], { cwd: work })
    const bin = join(work, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\nprintf "%s\\n" "$@" >>"$ASKED"\n', { mode: 0o700 })
    const { run } = steps.find((one) => one.run?.includes('gh release upload'))
    const env = { PATH: `${bin}:${process.env.PATH}`, ASKED: join(work, 'asked'), TAG: 'v1', GITHUB_REPOSITORY: 'a/b' }
    execFileSync('bash', ['-eo', 'pipefail', '-c', run], { cwd: join(work, 'out'), env })
    const asked = readFileSync(env.ASKED, 'utf8').trim().split('\n')
    const files = asked.filter((word) => word.startsWith('./'))
    const sums = readFileSync(join(work, 'out/SHA256SUMS'), 'utf8').trim().split('\n')
    expect(new Set(files.map((file) => basename(file))).size === files.length, 'a name stands twice')
    const listed = sums.map((line) => `./${line.replace(/^\S+ [ *]/, '')}`)
    expect(files.toSorted().join() === listed.toSorted().join(), `${files.length} files of ${listed.length}`)
    expect(
      ['upload', 'v1', 'SHA256SUMS', 'manifest.json'].every((word) => asked.includes(word)),
      asked.join(' '),
    )
  })
  await check('says that nothing was built', () => {
    step('summary', { OUT: 'nowhere', GITHUB_STEP_SUMMARY: summary })
    expect(readFileSync(summary, 'utf8').endsWith('No document was built.\n'), 'it says something else')
  })
  await check('makes the command of the files of the project', () => {
    const copy = join(work, 'action')
    mkdirSync(copy)
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
    for (const file of files) cpSync(join(root, file), join(copy, file))
    const { status, stderr } = step('install', { GITHUB_ACTION_PATH: copy, HOME: process.env.HOME })
    expect(status === 0, stderr)
    execFileSync(process.execPath, [join(copy, 'dist/main.js'), '--version'])
  })
} finally {
  rmSync(work, { recursive: true, force: true })
}
tellOutcomes(outcomes)
