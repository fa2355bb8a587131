/** How the tests run. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/mutation/**'],
    testTimeout: 30_000,
  },
})
