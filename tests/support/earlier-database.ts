import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const file = fileURLToPath(new URL('../fixtures/earlier-databases.json.br', import.meta.url))

/** The versions whose databases are kept: the one before captions had English subjects, and the last before the seed remembered. */
export const earlierVersions = ['6d26e76~1', 'd02bfec'] as const

/** The statements that make a database as that version makes it at its first start. */
export function earlierDatabase(version: (typeof earlierVersions)[number]): string {
  const all = JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Record<string, string>
  const statements = all[version]
  if (!statements) throw new Error(`${file} has no database of ${version}.`)
  return statements
}
