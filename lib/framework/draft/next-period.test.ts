import { expect, it } from 'vitest'
import { afterPeriod } from './next-period'

it('the next period is as long as the one before it, and begins where that ended', () => {
  expect(
    afterPeriod({ title: 'Målbild för Socialt hållbart Borås 2021–2024', validFrom: 2021, validTo: 2024 }),
  ).toEqual({
    ...{ title: 'Målbild för Socialt hållbart Borås 2025–2028', validFrom: 2025, validTo: 2028 },
  })
  expect(afterPeriod({ title: 'Målbild 2020', validFrom: 2020, validTo: 2020 })).toEqual({
    ...{ title: 'Målbild 2021', validFrom: 2021, validTo: 2021 },
  })
})

it('one without an end is followed by one without an end, under its own name where that has no years', () =>
  expect(afterPeriod({ title: 'Prioriteringar', validFrom: 2018, validTo: null })).toEqual({
    ...{ title: 'Prioriteringar', validFrom: 2019, validTo: null },
  }))
