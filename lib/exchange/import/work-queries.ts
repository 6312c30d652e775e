import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import type { Municipality } from '@/lib/municipality/municipality'
import { dayInSweden } from '@/lib/text/days'
import { entryScopeOf } from '@/lib/values/entry-scope'
import { cellKey } from '@/lib/values/grid'
import { recognise, type Recognised, type Use } from './columns'
import { UnreadableFile, type FileFault } from './file-kind'
import { valuesIn } from './file-values'
import type { ImportInput } from './import-input'
import { layoutOf } from './layout'
import { planOf, type Plan } from './plan'
import { readFile, type ReadFile } from './read-file'
import { signSourceIn } from './signs'
import { textOf, type FileCell } from './table'
import { periodIn } from './written-period'

type Here = Pick<Municipality, 'id' | 'slug' | 'code' | 'name'>

/** A file held against one indicator: what was recognised in it, and what taking its values would do. */
export type ReadImport = {
  indicatorId: number
  file: Pick<ReadFile, 'kind' | 'encoding' | 'separator' | 'hash' | 'signs' | 'source'>
  sheets: string[]
  sheet: number
  /** The first rows of the table with their heads, as they were read. */
  sample: FileCell[][]
  headRows: number
  /** Three texts with å, ä or ö, so that a wrong encoding is seen. */
  swedish: string[]
  columns: Recognised[]
  uses: Use[]
  period: string | null
  needsPeriod: boolean
  above: string[]
  /** Of the indicator, as values that hold are printed. */
  decimals: number
  plan: Plan
}

export type ImportRead = { ok: true; read: ReadImport } | { ok: false; fault: FileFault | 'forbidden' | 'missing' }

const SAMPLE_ROWS = 6

/** Reads a file for an indicator and plans what its values would change. Nothing is written, and the file isn't kept. */
export async function planFile(
  actor: Actor,
  here: Here,
  code: string,
  bytes: Uint8Array,
  input: ImportInput,
): Promise<ImportRead> {
  if (!canEnterValues(actor, { municipalityId: here.id })) return { ok: false, fault: 'forbidden' }
  const scope = await entryScopeOf(here, code)
  if (!scope) return { ok: false, fault: 'missing' }
  try {
    const file = await readFile(bytes)
    const at = Math.min(input.sheet, file.sheets.length - 1)
    const chosen =
      input.uses || input.sheet > 0
        ? at
        : Math.max(
            0,
            file.sheets.findIndex(sheet => layoutOf(sheet)),
          )
    const sheet = file.sheets[chosen]!
    const layout = layoutOf(sheet)
    if (!layout) return { ok: false, fault: 'noTable' }
    const known = { ...scope, municipality: here }
    const columns = recognise(sheet, layout, known)
    const uses = input.uses ?? columns.map(({ at, role, keep, emptyMeans }) => ({ at, role, keep, emptyMeans }))
    const saysPeriod = uses.some(({ role }) => role === 'period') || columns.some(({ says }) => says.period !== null)
    const period = input.period ?? (saysPeriod ? null : periodAmong([sheet.name, ...layout.above]))
    const read = valuesIn(
      sheet,
      layout,
      new Map(columns.map(column => [column.at, column.says])),
      { uses, period },
      known,
    )
    const signSource =
      file.kind === 'px'
        ? 'px'
        : signSourceIn([...columns.flatMap(({ heads }) => heads), ...layout.above, ...layout.below, file.source ?? ''])
    const plan = planOf({
      ...{ read, known, version: scope.version, indicatorId: scope.indicator.id, signSource, answers: input.answers },
      heads: new Map(scope.held.map(cell => [cellKey(cell), cell.head])),
      today: dayInSweden(new Date()),
      labelOf: ({ place, group, period }) => ({ place: place.name, group: scope.labelOf(group), period: period.label }),
    })
    const texts = sheet.rows.slice(0, 2_000).flatMap(row => row.map(textOf))
    const { kind, encoding, separator, hash, signs, source } = file
    return {
      ok: true,
      read: {
        ...{ indicatorId: scope.indicator.id, decimals: scope.indicator.decimals },
        // Not its sheets: the page is shown the first rows alone.
        file: { kind, encoding, separator, hash, signs, source },
        ...{ sheets: file.sheets.map(({ name }) => name), sheet: chosen, columns, uses },
        ...{ period, needsPeriod: !saysPeriod, above: layout.above.slice(0, 6), plan },
        headRows: layout.headRows.length,
        sample: [...layout.headRows, ...layout.bodyRows.slice(0, SAMPLE_ROWS)].map(i => sheet.rows[i]!),
        swedish: [...new Set(texts.filter(text => /[åäöÅÄÖ\ufffd]/.test(text)))].slice(0, 3),
      },
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault }
    throw error
  }
}

/** A period that a title names: "2022, Dalarnas Län". */
function periodAmong(texts: readonly string[]): string | null {
  for (const text of texts)
    for (const word of [text, ...text.split(/[\s,;:]+/)]) if (periodIn(word)) return periodIn(word)!.label
  return null
}
