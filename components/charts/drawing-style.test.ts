import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readersOf } from '@/lib/theme/readers.mjs'
import { drawingRules, paintOf } from './drawing-style'
import { groupColours } from './palette'

const sheet = readFileSync(new URL('drawing.css', import.meta.url), 'utf8').replace(/\s+/g, ' ')

test('page and download paint a drawing by the same rules', () => {
  const drawing = sheet.slice(sheet.indexOf('/* drawing */'), sheet.indexOf('/* end of drawing */'))
  const onPage = [...drawing.matchAll(/([^{}/*]+) \{ ([^}]*?);? \}/g)].map(([, selectors = '', declarations]) => [
    selectors.trim().replaceAll('.figure-svg ', ''),
    declarations,
  ])
  expect(onPage).toEqual(drawingRules)
})

test('the stylesheet has the colours of the palette, for both schemes', () => {
  for (const [i, { light, dark }] of groupColours.entries()) {
    expect(sheet).toContain(`--g${i + 1}: ${light}`)
    expect(sheet).toContain(`--g${i + 1}: ${dark}`)
  }
})

test('in a download every class becomes plain attributes', () => {
  expect(paintOf('path', ['l', 'sr'], '#b4530a')).toMatchObject({
    stroke: '#b4530a',
    'stroke-dasharray': '6 3.5',
    fill: 'none',
  })
  expect(paintOf('path', ['l', 's2'], '#b4530a').stroke).toBe(groupColours[1]!.light)
  expect(paintOf('text', ['n', 'sc'], '#b4530a').fill).toBe('#55606b')
})

/** Of a colour laid on a ground with some opacity, by WCAG 2.2. */
function contrast(colour: string, opacity: number, ground: string): number {
  const channels = (hex: string) => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
  const under = channels(ground)
  const seen = channels(colour).map((channel, i) => channel * opacity + under[i]! * (1 - opacity))
  const luminance = (of: number[]) => {
    const [r = 0, g = 0, b = 0] = of.map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark = 0, light = 0] = [luminance(seen), luminance(under)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const theme = readFileSync('app/theme.css', 'utf8')
const schemeOf = (name: 'light' | 'dark') => theme.slice(theme.indexOf(`color-scheme.${name} {`)).split('\n}\n')[0]!
const token = (name: string, scheme: 'light' | 'dark') =>
  new RegExp(`--ds-color-${name}: (#\\w{6});`).exec(schemeOf(scheme))![1]!

test.each([
  ['light', '#ffffff'],
  ['light', '#fbfaf7'],
  ['dark', '#14181d'],
] as const)('in the %s scheme on %s every line has 3:1 and every label 4.5:1', (scheme, ground) => {
  const colours: Record<string, string[]> = {
    s: [1, 2, 3, 4, 5, 6].map(area => token(`area${area}-text-subtle`, scheme)),
    soft: [token('neutral-text-subtle', scheme)],
    ink: [token('neutral-text-default', scheme)],
    ...Object.fromEntries(groupColours.map((of, i) => [`g${i + 1}`, [of[scheme]]])),
  }
  /** What an element of some classes is painted with: the names of its colours, and its opacity. */
  const painted = (element: 'text' | 'path', classes: string[]) => {
    const found = new Map([['--s', 'var(--s)']])
    for (const [selectors, declarations] of drawingRules)
      for (const selector of selectors.split(', ')) {
        const [name = '', ...wanted] = selector.split('.')
        if ((name && name !== element) || !wanted.every(one => classes.includes(one))) continue
        for (const declaration of declarations.split('; ')) found.set(...(declaration.split(': ') as [string, string]))
      }
    const paint = element === 'text' || classes[0] === 'k' ? 'fill' : 'stroke'
    const nameOf = (value: string): string => /--(\w+)/.exec(value)?.[1] ?? ''
    const own = nameOf(found.get(paint) ?? '')
    return { name: own === 's' ? nameOf(found.get('--s')!) : own, opacity: Number(found.get('opacity') ?? 1) }
  }
  const tones = ['sf', 'sr', 'st', 'sc', 's0', 's1', 's2', 's3', 's4', 's5', 's6']
  const paths = [
    ...['l', 'k', 'w', 'v'].flatMap(kind => tones.map(tone => [kind, tone])),
    ...['wb', 'rb', 'tl', 'bk', 'bl', 'ld', 'cl', 'i', 'pl', 'ps'].map(kind => [kind]),
    ['k', 'sd'],
  ]
  const texts = [['t'], ['n', 'tg'], ['n', 'gp'], ['b', 'nm'], ['b', 'ct'], ...tones.map(tone => ['b', tone])]
  const least = (element: 'text' | 'path', classes: string[]) => {
    const { name, opacity } = painted(element, classes)
    return Math.min(...colours[name]!.map(colour => contrast(colour, opacity, ground)))
  }
  for (const classes of paths) expect(least('path', classes), classes.join('.')).toBeGreaterThanOrEqual(3)
  for (const classes of texts) expect(least('text', classes), classes.join('.')).toBeGreaterThanOrEqual(4.5)
})

test('a dark preference holds on screens alone: paper is light', () => {
  const sheets = [readersOf('app/public.css'), theme].join('\n')
  const dark = [...sheets.matchAll(/@media ([^{]*prefers-color-scheme: dark[^{]*)\{/g)].map(([, query]) =>
    query!.trim(),
  )
  expect(dark.length).toBeGreaterThan(2)
  expect(dark.filter(query => !query.startsWith('screen and'))).toEqual([])
})
