import type { FigureSeries } from './figure-data'

/** How a line is told from its neighbours: a tone (class, sets colour and dash) and the shape of its points. */
export type LineStyle = { tone: string; marker: Marker }
export type Marker = 'dot' | 'ring' | 'square' | 'diamond' | 'triangle' | 'cross'

/**
 * Colours for groups that stand side by side with none in focus, on a light ground and on a dark one.
 * Each differs from the others in lightness too, so that they hold for colour-blind readers and in grey print;
 * dash and marker tell them apart where colour cannot. The stylesheet has the same values as --g1 … --g6.
 */
export const groupColours = [
  { light: '#0b3c8c', dark: '#a9c6ff' },
  { light: '#c2410c', dark: '#ff9a5c' },
  { light: '#0a7a6c', dark: '#4fd0bd' },
  { light: '#8a2a78', dark: '#e07ccb' },
  { light: '#7a6100', dark: '#e5c954' },
  { light: '#3d4650', dark: '#d5dbe1' },
]

const GROUP_MARKERS: Marker[] = ['dot', 'square', 'triangle', 'diamond', 'cross', 'ring']

/** The style of every series by its key: the role decides, and groups get theirs in the order they come. */
export function lineStyles(series: FigureSeries[]): Map<string, LineStyle> {
  const hasFocus = series.some(({ role }) => role === 'focus' || role === 'reference')
  const groups = series.filter(({ role }) => role === 'group')
  const alone = !hasFocus && groups.length === 0
  return new Map(series.map(one => [one.key, styleOf(one, groups.indexOf(one), hasFocus, alone)]))
}

function styleOf({ role }: FigureSeries, group: number, hasFocus: boolean, alone: boolean): LineStyle {
  switch (role) {
    case 'focus':
      return { tone: 'sf', marker: 'dot' }
    case 'reference':
      return { tone: 'sr', marker: 'ring' }
    case 'comparison':
      return { tone: 'sc', marker: 'dot' }
    case 'total':
      return alone ? { tone: 'sf', marker: 'dot' } : { tone: 'st', marker: 'square' }
    case 'group': {
      const turn = group % groupColours.length
      return hasFocus
        ? { tone: `s0 d${turn + 1}`, marker: GROUP_MARKERS[turn + 1] ?? 'cross' }
        : { tone: `s${turn + 1}`, marker: GROUP_MARKERS[turn] ?? 'dot' }
    }
  }
}
