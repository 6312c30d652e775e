// Reads a guarded workbook in a thread of its own: memory is capped there, and the web server goes on answering.
import { parentPort, workerData } from 'node:worker_threads'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { cellFormats } from './cell-formats.mjs'

/** @typedef {string | number | null} Cell */
/** @typedef {{ name: string, rows: Cell[][], hidden: Set<number>, fault: 'tooManyRows' | 'tooManyColumns' | 'tooMuchInside' | null }} Read */

const { bytes, parts, mostRows, mostColumns, mostCells, longestText, mostSheets } = workerData

/** @type {{ name: string, index: number }[]} */
const seen = []
await readXlsx(bytes, {
  sheets: ({ name, index, hidden, veryHidden }) => {
    if (!hidden && !veryHidden) seen.push({ name, index })
    return false
  },
})
const formats = cellFormats(parts, { rows: mostRows, columns: mostColumns })
/** @type {Read[]} */
const sheets = []
let cells = 0
for (const { name, index } of seen.slice(0, mostSheets)) {
  const shown = await formats(index)
  /** @type {Read} */
  const sheet = { name, rows: [], hidden: shown.hidden, fault: null }
  sheets.push(sheet)
  for await (const { index: at, values } of streamXlsxRows(bytes, { sheet: index, maxRows: mostRows + 1 })) {
    if (at >= mostRows) sheet.fault = 'tooManyRows'
    else if (values.length > mostColumns) sheet.fault = 'tooManyColumns'
    else if ((cells += values.length) > mostCells) sheet.fault = 'tooMuchInside'
    if (sheet.fault) break
    // Rows that the sheet leaves out are empty ones, so that a row keeps its number.
    while (sheet.rows.length < at) sheet.rows.push([])
    sheet.rows.push(values.map((value, column) => cellOf(value, shown.at(at, column))))
  }
}
parentPort?.postMessage(sheets)

/** @param {unknown} value @param {import('./cell-formats.mjs').Shown | null} shown @returns {Cell} */
function cellOf(value, shown) {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null
    return shown === 'percent' ? Number((value * 100).toPrecision(14)) : value
  }
  if (typeof value === 'string') return value.trim() === '' ? null : value.slice(0, longestText)
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT'
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null
  const day = value.toISOString().slice(0, 10)
  return shown === 'year' ? day.slice(0, 4) : shown === 'month' ? day.slice(0, 7) : day
}
