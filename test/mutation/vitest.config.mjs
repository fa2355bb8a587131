/** The tests that mutants are tried on: those of one part, without the built command. */
import { defineConfig } from 'vitest/config'

const tests = (process.env['MUTATED_TESTS'] ?? 'test/**/*.test.ts').split(' ')

export default defineConfig({
  test: {
    include: tests,
    exclude: ['**/node_modules/**', 'test/cli/**'],
    // On a machine that does other work, too.
    testTimeout: 300_000,
  },
})
