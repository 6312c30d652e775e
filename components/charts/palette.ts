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
  const styles = new Map<string, LineStyle>()
  for (const isSecond of [false, true]) {
    const these = series.filter(one => (one.isSecond ?? false) === isSecond)
    const hasFocus = these.some(({ role }) => role === 'focus' || role === 'reference')
    const groups = these.filter(({ role }) => role === 'group')
    const comparisons = these.filter(({ role }) => role === 'comparison')
    const alone = !hasFocus && groups.length === 0
    for (const one of these) {
      const style = styleOf(one, (one.role === 'group' ? groups : comparisons).indexOf(one), hasFocus, alone)
      styles.set(one.key, isSecond ? otherThan(style) : style)
    }
  }
  return styles
}

/** The same colour for the same group of another measure, told apart by dash and marker. */
function otherThan({ tone, marker }: LineStyle): LineStyle {
  const turn = (GROUP_MARKERS.indexOf(marker) + groupColours.length / 2) % groupColours.length
  return { tone: `${tone.split(' ')[0]} d${turn + 1}`, marker: GROUP_MARKERS[turn]! }
}

function styleOf({ role }: FigureSeries, turnOfRole: number, hasFocus: boolean, alone: boolean): LineStyle {
  switch (role) {
    case 'focus':
      return { tone: 'sf', marker: 'dot' }
    case 'reference':
      return { tone: 'sr', marker: 'ring' }
    case 'comparison':
      // Those that a reader lays beside the first are told by dash and marker.
      return turnOfRole < 1
        ? { tone: 'sc', marker: 'dot' }
        : { tone: `sc d${(turnOfRole % groupColours.length) + 1}`, marker: GROUP_MARKERS[turnOfRole] ?? 'cross' }
    case 'total':
      return alone ? { tone: 'sf', marker: 'dot' } : { tone: 'st', marker: 'square' }
    case 'group': {
      const turn = turnOfRole % groupColours.length
      return hasFocus
        ? { tone: `s0 d${turn + 1}`, marker: GROUP_MARKERS[turn + 1] ?? 'cross' }
        : { tone: `s${turn + 1}`, marker: GROUP_MARKERS[turn] ?? 'dot' }
    }
  }
}
