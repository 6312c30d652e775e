import { readFileSync } from 'node:fs'
import type { KnownAbout, Pair } from '@/lib/exchange/sources/drift'
import type { SourceAbout } from '@/lib/exchange/sources/source'

type Row = Record<string, string>

const rowsOf = (file: string): Row[] => {
  const [head = '', ...lines] = readFileSync(new URL(`recorded/replaced/${file}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const columns = head.split(',')
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])))
}

/** A data set and what replaced it, column by column as a source says its series: taken from Explore Education Statistics. */
export function readReplaced(name: string) {
  const [before, after] = [name, `${name}-replacement`].map(aboutIn) as [SourceAbout[], SourceAbout[]]
  const there = new Set(after.map(({ code }) => code))
  const series = new Set([...before, ...after].map(({ code }) => code))
  const keyed = (file: string) =>
    new Map(
      rowsOf(file).map(row => [
        Object.keys(row)
          .filter(column => !series.has(column))
          .map(column => row[column])
          .join('|'),
        row,
      ]),
    )
  const [was, now] = [keyed(name), keyed(`${name}-replacement`)]
  return {
    known: new Map<string, KnownAbout>(before.map(about => [about.code, about])),
    about: after,
    unknown: before.map(({ code }) => code).filter(code => !there.has(code)),
    pairs: (code: string): Pair[] =>
      [...was].flatMap(([key, row]) => {
        const again = now.get(key)
        return again ? [{ was: Number(row[code]), now: Number(again[code]) }] : []
      }),
  }
}

function aboutIn(file: string): SourceAbout[] {
  const meta = rowsOf(`${file}.meta`)
  const groups = meta.flatMap(row => (row.col_type === 'Filter' ? [row.col_name!] : []))
  return meta
    .filter(row => row.col_type === 'Indicator')
    .map(row => ({
      ...{ code: row.col_name!, title: row.label!, description: '', unit: row.indicator_unit || null, groups },
      ...{ auspice: '', area: '', publishesOn: null, notes: [] },
    }))
}
