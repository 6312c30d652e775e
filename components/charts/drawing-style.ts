import { groupColours } from './palette'

/**
 * How each class of a drawing is painted: selector and declarations, later ones winning. The stylesheet has the same
 * rules; the download carries them on its elements, since Word and Inkscape know neither stylesheets nor variables.
 */
export const drawingRules: [selector: string, declarations: string][] = [
  ['text', 'font-size: 13px; fill: var(--soft); font-variant-numeric: tabular-nums'],
  [
    'text.b',
    'font-size: 14px; font-weight: 600; fill: var(--s); paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round',
  ],
  ['text.m', 'text-anchor: middle'],
  ['text.e', 'text-anchor: end'],
  ['text.nm', 'fill: var(--ink); font-weight: 400'],
  [
    'text.gp',
    'fill: var(--ink); paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round',
  ],
  ['text.sc', 'fill: var(--soft); font-weight: 400'],
  ['path', 'fill: none; stroke: none'],
  ['.g', 'stroke: var(--line)'],
  ['.a', 'stroke: var(--soft)'],
  ['.i', 'stroke: var(--soft); opacity: 0.75'],
  ['.bl', 'stroke: var(--soft); stroke-dasharray: 1.5 3'],
  ['.bk', 'stroke: var(--soft); opacity: 0.8'],
  ['.tl', 'stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 9 4 2 4'],
  ['.ld', 'stroke: var(--soft); stroke-width: 0.8; opacity: 0.7'],
  ['.r', 'fill: var(--s); opacity: 0.13'],
  ['.rb', 'stroke: var(--s); stroke-width: 5; opacity: 0.7'],
  ['.gb', 'stroke: var(--soft); stroke-dasharray: 2 2'],
  ['.pb', 'fill: var(--soft); opacity: 0.12'],
  ['.pl', 'stroke: var(--soft); stroke-dasharray: 1.5 2'],
  ['.ps', 'stroke: var(--soft); stroke-width: 4; opacity: 0.75'],
  ['.u', 'fill: var(--s); opacity: 0.12'],
  ['.w', 'stroke: var(--s); stroke-width: 1.25; opacity: 0.75'],
  ['.wb', 'stroke: var(--ink); stroke-width: 1.5'],
  ['.l', 'stroke: var(--s); stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: butt'],
  ['.k', 'fill: var(--s)'],
  ['.k-ring', 'fill: var(--ground); stroke: var(--s); stroke-width: 1.75'],
  ['.k-cross', 'fill: none; stroke: var(--s); stroke-width: 2'],
  ['.v', 'stroke: var(--s); stroke-width: 10'],
  ['.l.sr', 'stroke-dasharray: 6 3.5'],
  ['.v.sr', 'opacity: 0.75'],
  ['.st', '--s: var(--ink)'],
  ['.l.st', 'stroke-width: 1.5'],
  ['.sc', '--s: var(--soft)'],
  ['.l.sc', 'stroke-width: 1.25'],
  ['.v.sc', 'opacity: 0.75'],
  ['.v.s0', 'opacity: 0.6'],
  ['.s0', '--s: var(--ink)'],
  ['.l.s0', 'stroke-width: 1.5'],
  ['.s1', '--s: var(--g1)'],
  ['.s2', '--s: var(--g2)'],
  ['.s3', '--s: var(--g3)'],
  ['.s4', '--s: var(--g4)'],
  ['.s5', '--s: var(--g5)'],
  ['.s6', '--s: var(--g6)'],
  ['.l.s2, .l.d2', 'stroke-dasharray: 7 3'],
  ['.l.s3, .l.d3', 'stroke-dasharray: 2 2.5'],
  ['.l.s4, .l.d4', 'stroke-dasharray: 10 3 2 3'],
  ['.l.s5, .l.d5', 'stroke-dasharray: 4 2'],
  ['.l.s6, .l.d6', 'stroke-dasharray: 12 4'],
  ['.sd', '--s: var(--soft); opacity: 0.75'],
  ['.cl', 'stroke: var(--ink); stroke-width: 1.5'],
  ['text.ct', 'fill: var(--ink)'],
]

/** What the variables stand for in a download: the light scheme, on white. */
const LIGHT: Record<string, string> = {
  ink: '#1d2733',
  soft: '#55606b',
  line: '#d9dcd6',
  ground: '#ffffff',
  ...Object.fromEntries(groupColours.map(({ light }, i) => [`g${i + 1}`, light])),
}

/** The attributes of a `text` or `path` with some classes, every colour a plain one. `colour` is the målområde's. */
export function paintOf(element: 'text' | 'path', classes: string[], colour: string): Record<string, string> {
  const painted = new Map<string, string>([['--s', colour]])
  for (const [selectors, declarations] of drawingRules) {
    if (!selectors.split(', ').some(selector => matches(selector, element, classes))) continue
    for (const declaration of declarations.split('; ')) {
      const [name = '', value = ''] = declaration.split(': ')
      painted.set(name, value)
    }
  }
  const resolve = (value: string): string =>
    value.replace(/var\(--([a-z0-9]+)\)/g, (_, name: string) =>
      name === 's' ? resolve(painted.get('--s') ?? colour) : (LIGHT[name] ?? colour),
    )
  return Object.fromEntries(
    [...painted].filter(([name]) => name !== '--s').map(([name, value]) => [name, resolve(value)]),
  )
}

function matches(selector: string, element: string, classes: string[]): boolean {
  const [name, ...wanted] = selector.split('.')
  return (name === '' || name === element) && wanted.every(one => classes.includes(one))
}
