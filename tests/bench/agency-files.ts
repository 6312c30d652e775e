/**
 * npm run bench:agency-files -- FOLDER: each file of a folder as a controller reads it in: what is recognised, taken, asked
 * and told, whether values are those that stand in the file, and how many clicks it takes. As a table in Markdown.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnreadableFile } from '@/lib/exchange/import/file-kind'
import type { ReadImport } from '@/lib/exchange/import/hold-against'
import { holdSeveral, isAsking } from '@/lib/exchange/import/hold-several'
import { severalInput } from '@/lib/exchange/import/import-input'
import { laidOut } from '@/lib/exchange/import/laid-file'
import { namedIn } from '@/lib/exchange/import/named-indicators'
import { rowsIn } from '@/lib/exchange/import/passed'
import { readFile } from '@/lib/exchange/import/read-file'
import { filesSv } from '@/lib/text/files-sv'
import { CONTROLLERS, scopeOf, SEVERAL, type Controller } from './agency-controllers'
import { answeredFile } from './answered-file'
import { report } from './goals'

const TODAY = '2026-11-30'
/** The field of files is pressed and a file is chosen in the window that opens. */
const CHOOSE = 2
/** The button that puts the values in the draft, and the one of the draft's page that sends them for review. */
const SEND = 2
/** The field of the source is pressed and written in, where the file doesn't say whose it is. */
const WRITE_SOURCE = 1

const [, , folder = '../shared/data/import-files'] = process.argv
let wrong = 0

function recognised({ file, headRows, above, sheets }: ReadImport): string {
  const how = [file.kind, file.encoding, file.separator && `”${file.separator}”`]
  const tables = sheets.length > 1 && `${sheets.length} sheets`
  return [...how, `${above.length} above`, `${headRows} of heads`, tables].filter(Boolean).join(', ')
}

const line = (...cells: (string | number)[]) => `| ${cells.join(' | ').replaceAll('\n', ' ')} |`
/** "women|foreignBorn" of "birthCountry=foreignBorn|sex=women". */
const plainGroup = (label: string) =>
  label
    .split('|')
    .map(one => one.replace(/^\w+=/, ''))
    .join('|')

async function told(controller: Controller): Promise<string> {
  const { file: name, refused, right = [], many = 0, said = {} } = controller
  try {
    const file = await laidOut(await readFile(readFileSync(join(folder, name))))
    const { read, asked, clicks, open } = await answeredFile(file, scopeOf(controller), said, TODAY)
    const { cells, rejected, passed } = read.plan
    const values = cells.map(({ label, typed }) =>
      [label.place, plainGroup(label.group), label.period, typed.value || typed.status].join(' '),
    )
    const missing = right.filter(value => !values.includes(value))
    const isRight = !refused && open.length === 0 && missing.length === 0 && values.length === many
    if (!isRight) {
      wrong++
      console.error(
        `${name}: ${values.length} of ${many}, lacks ${missing.join('; ') || 'none'}, open ${open.join('; ')}`,
      )
      console.error(`  ${values.slice(0, 8).join(', ')}`)
    }
    const others = rowsIn(passed.otherPlaces) + rowsIn(passed.otherLabels)
    const source = read.file.source ? 0 : WRITE_SOURCE
    const all = CHOOSE + clicks + (values.length > 0 ? SEND + source : 0)
    return line(name, recognised(read), values.length, rejected.length, others, asked.join(', ') || '–', all)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    if (error.fault !== refused) {
      wrong++
      console.error(`${name}: refused as ${error.fault}`)
    }
    return line(name, `refused: ”${filesSv.faults[error.fault]}”`, 0, 0, 0, '–', CHOOSE)
  }
}

console.log(line('file', 'read as', 'values', 'not taken', 'rows of others', 'asked', 'clicks'))
console.log(line(...Array<string>(7).fill('---')))
for (const controller of CONTROLLERS) console.log(await told(controller))

for (const { file: name, of, all, right = [], many = 0 } of SEVERAL) {
  const file = await laidOut(await readFile(readFileSync(join(folder, name))))
  const scopes = new Map(all.map((about, i) => [about.code!, scopeOf({ of, about: { ...about, id: i + 1 } })]))
  const named = namedIn(
    file,
    [...scopes.values()].map(({ indicator }) => indicator),
  )
  const read = await holdSeveral(file, named, scopes, ({ title }) => title, severalInput.parse({}), TODAY)
  const values = read.parts.flatMap(({ code, read: { plan } }) =>
    plan.cells.map(({ label, typed }) => [code, label.period, typed.value].join(' ')),
  )
  const missing = right.filter(value => !values.includes(value))
  if (values.length !== many || missing.length > 0 || isAsking(read)) {
    wrong++
    console.error(`${name}: ${values.length} of ${many}, lacks ${missing.join('; ')}`)
  }
  console.log(
    `\n${name} as a file of several: ${all.length} indicators, ${values.length} values, ${read.unknown.length} unknown`,
  )
}
const known = new Set(CONTROLLERS.map(({ file }) => file))
const all = readdirSync(folder, { recursive: true }).map(String)
const others = all.filter(name => /\.(csv|xlsx?|px|json|tsv)$/.test(name) && !known.has(name))
if (others.length > 0) console.log(`\nof no controller: ${others.join(', ')}`)
console.log(report([{ what: '\nfiles that didn’t go as they should', is: wrong, limit: 0, decimals: 0 }]))
