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
  const own = series.filter(({ isSecond }) => !isSecond)
  const hasFocus = own.some(({ role }) => role === 'focus' || role === 'reference')
  const groups = own.filter(({ role }) => role === 'group')
  const comparisons = own.filter(({ role }) => role === 'comparison')
  const alone = !hasFocus && groups.length === 0
  for (const one of own) {
    const turn = (one.role === 'group' ? groups : comparisons).indexOf(one)
    styles.set(one.key, styleOf(one, turn, hasFocus, alone))
  }
  // Beside groups in colours another measure has ink, and beside the målområde's colour one of its own.
  const colour = hasFocus || alone ? 'so' : 's0'
  for (const { key, isSecond } of series) if (isSecond) styles.set(key, apartFrom([...styles.values()], colour))
  return styles
}

/** Which of the stylesheet's dashes a tone has: 1 is none. A reference group's is nearly the second. */
const dashOf = (tone: string) => (tone === 'sr' ? 2 : Number(/[sd]([1-6])$/.exec(tone)?.[1] ?? 1))

/** A line of another measure: told from all others by dash and marker together, and by each of them as long as they last. */
function apartFrom(others: readonly LineStyle[], colour: string): LineStyle {
  const looks = [2, 3, 4, 5, 6].flatMap(dash => GROUP_MARKERS.map(marker => ({ dash, marker })))
  const taken = ({ dash, marker }: (typeof looks)[number]) => {
    const [dashed, marked] = [
      others.filter(({ tone }) => dashOf(tone) === dash),
      others.filter(o => o.marker === marker),
    ]
    return Number(dashed.length > 0) + Number(marked.length > 0) + 2 * Number(dashed.some(o => marked.includes(o)))
  }
  const [{ dash, marker }] = looks.toSorted((a, b) => taken(a) - taken(b)) as [(typeof looks)[number]]
  return { tone: `${colour} d${dash}`, marker }
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
