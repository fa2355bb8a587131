/**
 * Changes one part of the code in small ways, one at a time, and tells which changes no test notices: `node test/mutation/run.mjs build`. Each waits
 * for all tests that reach it: `--mutate FILE --tests FILES` tries one file, on tests that know it alone.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The parts, each with its code and the tests that ought to notice. */
const parts = {
  build: {
    code: ['pipeline/build/**/*.ts'],
    tests: [
      'test/build/**',
      'test/import/merge-edits.test.ts',
      'test/check/fix.test.ts',
      'test/check/parity/report.test.ts',
    ],
  },
  read: { code: ['pipeline/read/**/*.ts'], tests: ['test/read/**', 'test/facts/**'] },
  facts: { code: ['pipeline/facts/**/*.ts'], tests: ['test/read/**', 'test/facts/**'] },
  parse: { code: ['pipeline/parse/**/*.ts'], tests: ['test/parse/**'] },
  // Tests of whole documents notice more, but a mutant would wait for all of them.
  prepare: {
    code: ['pipeline/prepare/**/*.ts'],
    tests: ['test/prepare/**', 'test/templates/languages-*', 'test/templates/versions.test.ts'],
  },
  engine: {
    code: ['pipeline/typesetting/**/*.ts', 'pipeline/write/pdf/engine/**/*.ts'],
    // Those that set small texts in their own process; whole documents notice as much, and take minutes for each file.
    tests: [
      'test/typesetting/**',
      ...['fonts', 'scripts', 'typesetter', 'turn', 'pages', 'files', 'text', 'furniture', 'drawings'].map(
        (name) => `test/write/pdf-${name}.test.ts`,
      ),
    ],
  },
}

const [name, ...given] = process.argv.slice(2)
const at = given.indexOf('--tests')
/** Tests in the place of those of the part. */
const chosen = at < 0 ? undefined : given[at + 1]?.split(',')
const options = at < 0 ? given : given.toSpliced(at, 2)
const part = Object.hasOwn(parts, name ?? '') ? parts[name] : undefined
if (part === undefined) {
  console.error(`Which part? ${Object.keys(parts).join(', ')}; --tests FILES and options of Stryker may follow.`)
  process.exit(2)
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const report = fileURLToPath(new URL('reports/mutation.json', import.meta.url))
const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url))
const mutate = options.includes('--mutate') ? [] : ['--mutate', part.code.join(',')]
const words = ['run', 'test/mutation/stryker.config.json', ...mutate, ...options]
const env = {
  ...process.env,
  MUTATED_TESTS: (chosen ?? part.tests)
    .map((path) => path.replace(/\*\*$/, '**/*.test.ts').replace(/-\*$/, '-*.test.ts'))
    .join(' '),
}
const { status } = spawnSync(process.execPath, [stryker, ...words], { cwd: root, env, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const mutants = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([path, { mutants: own }]) =>
  own.map((mutant) => ({ path, ...mutant })),
)
const lived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
const died = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
for (const { path, location, mutatorName, replacement } of lived)
  console.log(
    `${path}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`,
  )

function share(of) {
  const [dead, alive] = [died, lived].map((all) => all.filter(({ path }) => path.startsWith(of)).length)
  return `${dead} killed, ${alive} survived, ${((100 * dead) / (dead + alive)).toFixed(1)} %`
}

for (const path of new Set([...died, ...lived].map((mutant) => mutant.path))) console.log(`${path}: ${share(path)}`)
console.log(share(''))
