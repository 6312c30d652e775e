import type { FigureData, FigureSeries } from './figure-data'

/** A figure for tests; values by year from 2015, null where there is none. */
export function figureWith(
  groups: { label: string; role?: FigureSeries['role']; values: (number | null)[] }[],
  rest: Partial<FigureData> = {},
): FigureData {
  return {
    id: 'N00000',
    title: 'Invånare med tillit till andra',
    unit: 'procent',
    decimals: 1,
    isShare: true,
    locale: 'sv',
    series: groups.map(({ label, role = 'group', values }, i) => ({
      key: `s${i}`,
      label,
      role,
      points: values.map((value, year) => ({ x: 2015.5 + year, label: String(2015 + year), value })),
    })),
    ...rest,
  }
}
