import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The text of a file in tests/fixtures; one that is missing fails whoever asks. */
export const fixture = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url)), 'utf8')

/** Its rows under the line of column names. */
export const fixtureRows = (file: string): string[] => fixture(file).trim().split(/\r?\n/).slice(1)
