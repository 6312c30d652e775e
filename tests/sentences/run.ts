/** npm run sentences: what the program says of the seed, for a reader with a copy editor's eye. Writes docs/sentences.md. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate } from '@/prisma/migrate.mjs'
import { scratchDatabase } from '../support/scratch-database'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { url, drop } = await scratchDatabase()
try {
  await migrate(root, url)
  process.env.DATABASE_URL = url
  const { sentencesOfTheSeed } = await import('./sentences-of-the-seed')
  writeFileSync(`${root}docs/sentences.md`, await sentencesOfTheSeed())
} finally {
  await drop()
}
process.exit(0)
