/** How the tests run. */
import { defineConfig } from 'vitest/config'

const hang = 600_000

/** Tests that replace modules or look at functions of the language: each has a process to itself. */
const alone = [
  'test/write/pdf-fonts.test.ts',
  'test/build/durability.test.ts',
  'test/build/every-fault.test.ts',
  'test/prepare/citations.test.ts',
]

const shared = {
  exclude: ['**/node_modules/**', 'test/mutation/**'],
  // No test may depend on how busy a machine is: only what never ends takes so long.
  testTimeout: hang,
  hookTimeout: hang,
  teardownTimeout: hang,
}

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...shared.exclude, ...alone],
          // The modules of the pipeline hold no state: read once for all files, they cost half the time.
          isolate: false,
        },
      },
      { test: { ...shared, name: 'alone', include: alone } },
    ],
  },
})
