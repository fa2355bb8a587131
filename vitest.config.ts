/** How the tests run. */
import { defineConfig } from 'vitest/config'

const hang = 600_000

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/mutation/**'],
    // No test may depend on how busy a machine is: only what never ends takes so long.
    testTimeout: hang,
    hookTimeout: hang,
    teardownTimeout: hang,
  },
})
