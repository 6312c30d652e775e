import { expect, it } from 'vitest'
import type { Border } from '@/lib/districts/areas/area-input'
import { movedAreas } from './moved-areas'
import { planAreas } from './planned-areas'

const polygon = (x: number) => ({ type: 'Polygon' as const, coordinates: [[[x, 58] as [number, number]]] })
const area = (code: string, name: string, x = 12) => ({ code, name, isPriority: false, polygon: polygon(x) })
const border = (validFrom: string | null, x = 12): Border => ({
  ...{ validFrom, source: validFrom && 'SCB', polygon: polygon(x) },
})
const stored = (code: string, name: string, isUsed = false, borders = [border(null)]) => ({
  ...{ code, name, isPriority: false, geographyId: 1, isUsed, borders },
})

it('an area is new, renamed, moved or the same; what is left out goes, unless something is said of it', () => {
  const before = [
    stored('A', 'Norr'),
    stored('B', 'Söder'),
    stored('C', 'Väst'),
    stored('D', 'Ö'),
    stored('E', 'M', true),
  ]
  const wanted = [area('A', 'Norr'), area('B', 'Södra'), area('C', 'Väst', 13), area('F', 'Ny')]
  const moved = movedAreas(wanted, before, { kind: 'redrawn' }, '2026-11-30')
  expect(planAreas(wanted, before, moved).map(({ code, fate }) => `${code} ${fate}`)).toEqual([
    ...['A same', 'B renamed', 'C moved', 'F new', 'D gone', 'E kept'],
  ])
})

it('borders are held against those of the day that they begin on, and the former stay', () => {
  const before = [stored('A', 'Norr', true, [border(null, 12), border('2025-01-01', 13)])]
  const from = (validFrom: string) => ({ kind: 'from' as const, validFrom, source: 'Lantmäteriet' })
  const moved = (x: number, validFrom: string) => movedAreas([area('A', 'Norr', x)], before, from(validFrom), 'any day')
  expect(moved(12, '2024-12-31')).toEqual([])
  expect(moved(13, '2025-01-01')).toEqual([])
  const told = ({ validFrom, source, polygon }: Border) => [validFrom, source, polygon.coordinates[0]![0]![0]]
  expect(moved(14, '2027-01-01')[0]!.borders.map(told)).toEqual([
    [null, null, 12],
    ['2025-01-01', 'SCB', 13],
    ['2027-01-01', 'Lantmäteriet', 14],
  ])
})

it('the same borders drawn anew are those that hold today, with their day and source', () => {
  const before = [stored('A', 'Norr', true, [border(null, 12), border('2025-01-01', 13), border('2027-01-01', 14)])]
  const [moved] = movedAreas([area('A', 'Norr', 13.1)], before, { kind: 'redrawn' }, '2026-11-30')
  expect(moved!.borders).toEqual([border(null, 12), border('2025-01-01', 13.1), border('2027-01-01', 14)])
})
