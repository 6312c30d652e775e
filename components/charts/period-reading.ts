import { formatInterval } from '@/lib/text/numbers'
import { backgroundOf } from './background'
import type { FigureData } from './figure-data'
import { valueText } from './figure-table'
import { figureWords } from './figure-words'

/** What a figure says of one period: every group's value ready to print, the gap's width, and what the signs mean. */
export type PeriodReading = {
  label: string
  rows: { key: string; label: string; text: string }[]
  gap?: string
  notes: string[]
}

/** Reads a figure at one of its periods, given as a decimal year. */
export function readPeriod(data: FigureData, { x, label }: { x: number; label: string }): PeriodReading {
  const words = figureWords[data.locale]
  const { lines, spans } = backgroundOf(data)
  const span = spans.find(one => one.x === x && Number.isFinite(one.low))
  const shown = [...data.series.filter(series => !series.isHidden), ...lines].map(series => ({
    series,
    point: series.points.find(point => point.x === x),
  }))
  const marks = new Set(shown.flatMap(({ point }) => point?.mark ?? []))
  const gap = data.gap?.over?.find(width => width.x === x)
  return {
    label,
    rows: [
      ...shown.map(({ series, point }) => ({
        key: series.key,
        label: series.label,
        text: valueText(data, point) || '–',
      })),
      ...(span
        ? [
            {
              key: 'background',
              label: words.others(data.background?.length ?? 0),
              text: formatInterval(data.locale, span.low, span.high, data.decimals),
            },
          ]
        : []),
    ],
    gap: gap && words.gap(gap.text),
    notes: [
      ...Object.entries(words.marks).flatMap(([mark, meaning]) => (marks.has(mark) ? [`${mark} ${meaning}`] : [])),
      ...(shown.some(({ point }) => !point || (point.value === null && !point.mark)) ? [`– ${words.missing}`] : []),
    ],
  }
}

/** The same for the ear: "2023: Flickor 76,4; Pojkar 71,2; skillnad 5,2". */
export const spokenReading = ({ label, rows, gap, notes }: PeriodReading): string =>
  `${label}: ${[...rows.map(row => `${row.label} ${row.text}`), ...(gap ? [gap] : []), ...notes].join('; ')}`
