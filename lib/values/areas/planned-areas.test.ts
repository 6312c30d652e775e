import { expect, it } from 'vitest'
import { planAreas } from './planned-areas'

const polygon = (x: number) => ({ type: 'Polygon' as const, coordinates: [[[x, 58] as [number, number]]] })
const area = (code: string, name: string, x = 12) => ({ code, name, isPriority: false, polygon: polygon(x) })
const stored = (code: string, name: string, isUsed = false) => ({ ...area(code, name), geographyId: 1, isUsed })

it('an area is new, renamed, moved or the same; what is left out goes, unless something is said of it', () => {
  const before = [
    stored('A', 'Norr'),
    stored('B', 'Söder'),
    stored('C', 'Väst'),
    stored('D', 'Ö'),
    stored('E', 'M', true),
  ]
  const wanted = [area('A', 'Norr'), area('B', 'Södra'), area('C', 'Väst', 13), area('F', 'Ny')]
  expect(planAreas(wanted, before).map(({ code, fate }) => `${code} ${fate}`)).toEqual([
    ...['A same', 'B renamed', 'C moved', 'F new', 'D gone', 'E kept'],
  ])
})
