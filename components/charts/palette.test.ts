import { expect, test } from 'vitest'
import { figureWith } from './figure-fixtures'
import { groupColours, lineStyles } from './palette'

type Rgb = [number, number, number]

const linear = (hex: string): Rgb => {
  const part = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}
const times = (matrix: Rgb[], [r, g, b]: Rgb) => matrix.map(row => row[0] * r + row[1] * g + row[2] * b) as Rgb

/** CIE L*a*b* from linear sRGB (D65). */
const lab = (rgb: Rgb): Rgb => {
  const [x, y, z] = times(
    [
      [0.4124, 0.3576, 0.1805],
      [0.2126, 0.7152, 0.0722],
      [0.0193, 0.1192, 0.9505],
    ],
    rgb,
  )
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  return [116 * f(y) - 16, 500 * (f(x / 0.9505) - f(y)), 200 * (f(y) - f(z / 1.089))]
}
const distance = (a: Rgb, b: Rgb) => Math.hypot(...lab(a).map((value, i) => value - lab(b)[i]!))
const luminance = (rgb: Rgb) => 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Full dichromacy, Machado, Oliveira and Fernandes 2009, on linear sRGB. */
const visions: Record<string, Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

test.each(Object.entries(visions))('neighbouring groups differ in colour with %s', (_, matrix) => {
  for (const scheme of ['light', 'dark'] as const) {
    const seen = groupColours.map(
      colour => times(matrix, linear(colour[scheme])).map(c => Math.min(1, Math.max(0, c))) as Rgb,
    )
    for (const [i, colour] of seen.slice(0, -1).entries()) {
      expect(distance(colour, seen[i + 1]!), `${scheme} ${i + 1} and ${i + 2}`).toBeGreaterThan(12)
    }
  }
})

test('a line is named in its own colour, so each has the contrast of text', () => {
  for (const { light, dark } of groupColours) {
    expect(contrast(light, '#fbfaf7')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, '#14181d')).toBeGreaterThanOrEqual(4.5)
  }
})

test('groups are told apart by tone and marker both', () => {
  const groups = ['16–29', '30–44', '45–64', '65–84'].map(label => ({ label, values: [1, 2] }))
  const styles = [...lineStyles(figureWith(groups).series).values()]
  expect(new Set(styles.map(style => style.tone)).size).toBe(4)
  expect(new Set(styles.map(style => style.marker)).size).toBe(4)
})

test('alone with its comparison, the total takes the colour of the målområde', () => {
  const figure = figureWith([
    { label: 'Borås', role: 'total', values: [1, 2] },
    { label: 'Sverige', role: 'comparison', values: [1, 2] },
  ])
  expect(lineStyles(figure.series).get('s0')?.tone).toBe('sf')
})
