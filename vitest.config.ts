import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** These start whole programs with databases of their own, so they can run beside the others. */
const startsTheApp = ['tests/db/{start,pages,documents,two-instances,entrances,hostile}.test.ts']
/** A database is seeded once for the run, and copied. */
const globalSetup = ['tests/support/database.ts']
/** They wait for programs and databases more than they compute, so there are more of them than processors. */
const slow = { fileParallelism: true, maxWorkers: 2, testTimeout: 180_000, hookTimeout: 180_000 }

export default defineConfig({
  resolve: { alias: { '@': at('.'), 'server-only': at('node_modules/server-only/empty.js') } },
  test: {
    projects: [
      {
        extends: true,
        // Rules are pure, so their tests can share one world, which is three times as fast.
        test: {
          ...{ name: 'unit', include: ['{lib,components,app,prisma}/**/*.test.{ts,tsx}'], isolate: false },
          // None of them waits for anything, but a loaded computer does.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...slow,
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          exclude: startsTheApp,
          // Each file has a database of its own.
          globalSetup,
          setupFiles: ['tests/support/own-database.ts'],
        },
      },
      { extends: true, test: { ...slow, name: 'app', include: startsTheApp, globalSetup } },
    ],
  },
})
