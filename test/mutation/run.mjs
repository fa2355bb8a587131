/** Changes one part of the code in small ways, one at a time, and tells which changes no test notices: `node test/mutation/run.mjs build`. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The parts, each with its code and the tests that ought to notice. */
const parts = {
  build: { code: ['pipeline/build/**/*.ts'], tests: ['test/build/**'] },
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

const [name, ...options] = process.argv.slice(2)
const part = Object.hasOwn(parts, name ?? '') ? parts[name] : undefined
if (part === undefined) {
  console.error(`Which part? ${Object.keys(parts).join(', ')}; options of Stryker may follow.`)
  process.exit(2)
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const report = fileURLToPath(new URL('reports/mutation.json', import.meta.url))
const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url))
const mutate = options.includes('--mutate') ? [] : ['--mutate', part.code.join(',')]
const given = ['run', 'test/mutation/stryker.config.json', ...mutate, ...options]
const env = {
  ...process.env,
  MUTATED_TESTS: part.tests
    .map((path) => path.replace(/\*\*$/, '**/*.test.ts').replace(/-\*$/, '-*.test.ts'))
    .join(' '),
}
const { status } = spawnSync(process.execPath, [stryker, ...given], { cwd: root, env, stdio: 'inherit' })
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
console.log(
  `${died.length} killed, ${lived.length} survived, ${((100 * died.length) / (died.length + lived.length)).toFixed(1)} %`,
)
