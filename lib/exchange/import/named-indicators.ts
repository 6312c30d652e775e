import type { Indicator } from '@/lib/indicators/indicator'
import type { LaidFile } from './laid-file'
import type { Layout } from './layout'
import { isSign } from './signs'
import { textOf, tidy, type Sheet } from './table'

type Named = Pick<Indicator, 'code' | 'aliases' | 'title' | 'name'>

/** One indicator's table in a file: the sheet, and its rows where a column says which row is of which. */
export type Part = { code: string; sheet: number; rows: number[] | null }

type Found = {
  parts: Part[]
  /** Names in a column of measures that are of no indicator here, the commonest first. */
  unknown: string[]
}

const MOST_UNKNOWN = 20
/** "Tabell 2. Antal": what it is called comes after. */
const NUMBERED = /^(tabell|table|diagram|figur) \d+[a-z]?[.:]? /i
const plain = (text: string): string => tidy(text).replaceAll('_', ' ').toLowerCase()
/** Shorter words than this, or without a digit, are codes by chance. */
const CODE = /^(?=.*\d)[\p{L}\d_.-]{5,}$/u

/** By what a text that names an indicator says: its code or one of its names, or a code among other words. */
function byText(indicators: readonly Named[]): (text: string) => string | null {
  const names = new Map<string, string | null>()
  for (const { code, aliases, title, name } of indicators)
    for (const text of new Set([code, ...aliases, title, name.sv, name.en].flatMap(one => (one ? [plain(one)] : []))))
      // A name that two have in common says nothing.
      names.set(text, names.has(text) ? null : code)
  return text => {
    const whole = names.get(plain(text)) ?? names.get(plain(text.replace(NUMBERED, '')))
    if (whole) return whole
    const among = new Set(wordsIn(text).flatMap(word => (CODE.test(word) ? (names.get(plain(word)) ?? []) : [])))
    return among.size === 1 ? [...among][0]! : null
  }
}

const wordsIn = (text: string): string[] => text.split(/[\s,;:()[\]"”]+/)

/** By indicator, as each label of a file is asked. */
const namers = new WeakMap<Named, ReturnType<typeof byText>>()

/** Whether a text is one of the indicator's names, or holds its code. */
export function namesIndicator(text: string, indicator: Named): boolean {
  const namer = namers.get(indicator) ?? byText([indicator])
  namers.set(indicator, namer)
  return namer(text) !== null
}

/**
 * The indicators that a file names and where: in a column of labels, by the heading of a column, or by the name of a
 * sheet or the title above its table.
 */
export function namedIn(file: LaidFile, indicators: readonly Named[]): Found {
  const codeOf = byText(indicators)
  const unknown = new Map<string, number>()
  const parts = file.sheets.flatMap((sheet, at): Part[] => {
    const layout = file.layouts[at]
    if (!layout) return []
    const rows = byRows(sheet, layout, codeOf, unknown)
    if (rows.size > 0) return [...rows].map(([code, rows]) => ({ code, sheet: at, rows }))
    const heads = layout.columns.flatMap(({ heads, holds }) => (holds === 'figures' ? heads : []))
    const inHeads = heads.flatMap(head => codeOf(head) ?? [])
    const inTitles = [sheet.name, ...layout.above].flatMap(text => codeOf(text) ?? [])
    return [...new Set(inHeads.length > 0 ? inHeads : inTitles)].map(code => ({ code, sheet: at, rows: null }))
  })
  const commonest = [...unknown].toSorted(([, a], [, b]) => b - a).map(([text]) => text)
  return { parts, unknown: commonest.slice(0, MOST_UNKNOWN) }
}

/** Rows by indicator, by the column of labels that names most of them. */
function byRows(
  { rows }: Sheet,
  { columns, bodyRows }: Layout,
  codeOf: (text: string) => string | null,
  unknown: Map<string, number>,
): Map<string, number[]> {
  const known = new Map<string, string | null>()
  const codeIn = (text: string) => {
    if (!known.has(text)) known.set(text, codeOf(text))
    return known.get(text) ?? null
  }
  const found = columns
    .filter(({ holds }) => holds === 'labels')
    .map(({ at, isFilledDown }) => ({
      at,
      isFilledDown,
      codes: new Set(bodyRows.map(i => codeIn(textOf(rows[i]![at])))),
    }))
    .toSorted((a, b) => b.codes.size - a.codes.size)
    .find(({ codes }) => [...codes].some(code => code !== null))
  const of = new Map<string, number[]>()
  if (!found) return of
  let above = ''
  for (const i of bodyRows) {
    const text = textOf(rows[i]![found.at])
    if (text !== '') above = text
    const said = text === '' && found.isFilledDown ? above : text
    const code = codeIn(said)
    if (code === null) {
      if (said !== '' && !isSign(said)) unknown.set(said, (unknown.get(said) ?? 0) + 1)
      continue
    }
    const own = of.get(code)
    if (own) own.push(i)
    else of.set(code, [i])
  }
  return of
}
