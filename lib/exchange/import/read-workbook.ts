import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { UnreadableFile, type FileFault } from './file-kind'
import { LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type Sheet } from './table'
import { guardWorkbook, type Guarded } from './zip-guard'
import { STORED } from './zip-members'

const LONGEST_MS = 60_000
const MOST_MEGABYTES = 160
/** One for each municipality, and some beside. */
const MOST_SHEETS = 320

/** The sheets that are shown in a workbook. Throws UnreadableFile. */
export async function readWorkbook(bytes: Uint8Array, longestText = LONGEST_TEXT): Promise<Sheet[]> {
  const members = await guardWorkbook(bytes)
  const sheets = await readInThread(bytes, members, longestText)
  const whole = sheets.filter(({ fault }) => !fault)
  const fault = sheets.find(({ fault }) => fault)?.fault
  if (fault === 'tooMuchInside') throw new UnreadableFile(fault)
  if (fault && whole.length === 0) throw new UnreadableFile(fault)
  return whole.map(({ name, rows, hidden }) => ({ name, rows, hidden }))
}

type Read = Sheet & { fault: FileFault | null }

function readInThread(bytes: Uint8Array, members: readonly Guarded[], longestText: number): Promise<Read[]> {
  // Read from where it lies: a bundler would make it a part of the page.
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'exchange', 'import', 'sheet-worker.mjs')
  const parts = members
    .filter(({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) && name !== 'xl/sharedStrings.xml')
    .map(({ name, method, packed, hides }) => ({ name, isStored: method === STORED, packed, hides }))
  const worker = new Worker(file, {
    workerData: {
      ...{ bytes, parts, longestText, mostSheets: MOST_SHEETS },
      ...{ mostRows: MOST_ROWS, mostColumns: MOST_COLUMNS, mostCells: MOST_CELLS },
    },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  return new Promise<Read[]>((resolve, reject) => {
    const slow = setTimeout(() => reject(new UnreadableFile('tooSlow')), LONGEST_MS)
    worker.on('message', resolve)
    worker.on('error', error =>
      reject(new UnreadableFile(codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchInside' : 'damaged')),
    )
    worker.on('exit', () => {
      clearTimeout(slow)
      reject(new UnreadableFile('damaged'))
    })
  }).finally(() => void worker.terminate())
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null)
