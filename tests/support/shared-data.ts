import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Published files that we may read but not copy stand beside the project; where they don't, tests of them are skipped. */
const FOLDER = process.env.SHARED_DATA ?? '../shared/data'

export const hasSharedData = existsSync(FOLDER)

/** The lines of a file, or none where the folder isn't there (the tests that ask are then skipped). */
export const sharedLines = (file: string): string[] =>
  hasSharedData ? readFileSync(join(FOLDER, file), 'utf8').trim().split(/\r?\n/) : []
