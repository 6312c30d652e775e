import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { municipality } from './compile/municipality'
import type { Transcription } from './compile/transcription'

/** Compiles the data folder into the compact files that the seed reads: npx tsx prisma/seed/compile.ts <data folder>. */
const folder = process.argv[2]
if (!folder) throw new Error('Ange datamappen: npx tsx prisma/seed/compile.ts <mapp>')

const source = (name: string): string => readFileSync(join(folder, name), 'utf8')

function write(name: string, text: string): void {
  const path = fileURLToPath(new URL(`./data/${name}`, import.meta.url))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`)
  console.log(`${name}: ${Buffer.byteLength(text)} byte`)
}

for (const name of ['boras.json', 'borlange.json']) {
  const content = municipality(JSON.parse(source(name)) as Transcription)
  write(`municipality-${content.code}.json`, JSON.stringify(content, null, 1))
}
