import { afterAll, describe, expect, it } from 'vitest'
import { db, series, valueOf } from '../support/seeded-series'

afterAll(() => db.$disconnect())

describe('values', () => {
  it.each([
    ['SCB-LOWECON-GAP', 'Norrby', '2024', 55],
    ['SCB-LOWECON-GAP', 'Hässleholmen väst', '2024', 51],
    ['SCB-LOWECON-GAP', 'Sparsör öst', '2024', 2],
    ['SCB-LOWECON-GAP', '1490', '2024', 15],
    ['REGSO-SYSSELSATTNING', 'Norrby', '2024', 56.289],
    ['REGSO-SYSSELSATTNING', 'Sparsör öst', '2024', 93.321],
    ['SCB-SEI-OMRTYP', '1490', '2022', 18.654],
    ['SCB-SEI-OMRTYP', '2081', '2022', 25.792],
    ['N15428', '1490', '2022', 84.17104276],
    ['N15428', '1490', '2024', 79.971489],
    ['N00945', '1490', '2023', 38.7],
    ['N05401', '1490', '2022', 78],
    ['N05831', '1490', '2022', 41.91419142],
    ['SCB-MIX', '1490', '2025', 21],
    ['SCB-TAB824-HR', '1490', '2025', 47.169],
    ['BORAS-HEMLOSHET', '1490', '2022', 361],
    ['SKOLENKAT8-TRYGGHET', '1490', '2025', 8.04],
    ['POLISEN-USO', '1490', '2025', 2],
    ['BEFOLKNING', '1490', '2025', 115238],
  ])('%s for %s in %s is %d', async (code, place, period, value) =>
    expect(await valueOf(code, place, period)).toBeCloseTo(value, 3),
  )

  it('turnout by electoral district runs from 41.9 to 91.5 percent, with the votes behind it', async () => {
    const rows = await db.publishedObservation.findMany({
      where: { municipality: { slug: 'boras' }, geography: { kind: 'electoralDistrict' } },
      include: { geography: true },
      orderBy: { value: 'asc' },
    })
    expect(rows).toHaveLength(80)
    expect([rows[0]?.geography.name, rows.at(-1)?.geography.name]).toEqual([
      'Hässleholmen-Distansgatan',
      'Sandared Östra',
    ])
    expect(rows.map(row => Number(row.value).toFixed(1))).toEqual(expect.arrayContaining(['41.9', '91.5']))
    expect(rows.every(row => row.numerator !== null && row.denominator !== null)).toBe(true)
  })

  it('every share agrees with the counts that are stored beside it', async () => {
    const apart = await db.$queryRaw`
      SELECT i.code, o."periodLabel", o.value::float, (100 * o.numerator / o.denominator)::float AS share
      FROM "PublishedObservation" o JOIN "Indicator" i ON i.id = o."indicatorId"
      WHERE i."isShare" AND o.numerator IS NOT NULL AND o.denominator IS NOT NULL
        AND abs(o.value - 100 * o.numerator / o.denominator) > 0.0011`
    expect(apart).toEqual([])
  })

  it('every indicator and goal is named in English too', async () => {
    expect(await db.indicator.findMany({ where: { OR: [{ shortName: null }, { shortNameEn: null }] } })).toEqual([])
    expect(await db.goal.findMany({ where: { titleEn: null } })).toEqual([])
  })

  it('every indicator that begins a Swedish sentence begins an English one', async () =>
    expect(await db.indicator.findMany({ where: { subject: { not: null }, subjectEn: null } })).toEqual([]))

  it('the peers are the median of the seven members of each municipality’s own group', async () => {
    // Borlänge 79.78, Örebro 80.63, Halmstad 81.95, Trollhättan 82.01, Norrköping 83.40, Eslöv 84.38, Uddevalla 89.16
    expect(await valueOf('N15428', 'G176214', '2022')).toBeCloseTo(82.014388, 3)
    // Ludvika 78.36, Kristianstad 81.67, Halmstad 81.95, Nässjö 82.04, Tranås 83.67, Alvesta 84.56, Trelleborg 89.74
    const inBorlange = await series('N15428', 'G176213', '', 'borlange')
    expect(inBorlange.find(({ period }) => period === '2022')?.value).toBeCloseTo(82.037534, 3)
    const groups = await db.geography.findMany({ where: { kind: 'peers' }, include: { municipality: true } })
    expect(new Map(groups.map(({ municipality, code }) => [municipality.code, code]))).toEqual(
      new Map([
        ['1490', 'G176214'],
        ['2081', 'G176213'],
      ]),
    )
  })

  it('turnout has election years only', async () => {
    const years = await db.publishedObservation.groupBy({
      by: ['periodLabel'],
      where: { definition: { indicator: { periodicity: 'election' } } },
    })
    expect(years.map(({ periodLabel }) => (Number(periodLabel) - 1994) % 4).filter(Boolean)).toEqual([])
    expect((await series('N05401', '1490')).map(({ period }) => period)).toEqual(
      '1994 1998 2002 2006 2010 2014 2018 2022'.split(' '),
    )
  })

  it('a changed definition begins a new series', async () => {
    const versions = async (code: string, place: string) =>
      Object.fromEntries((await series(code, place)).map(({ period, version }) => [period, version]))
    expect(await versions('N15428', '1490')).toMatchObject({ 2011: 1, 2012: 2, 2024: 2 })
    expect(await versions('N17461', '1490')).toMatchObject({ 2020: 1, 2021: 2 })
    expect(await versions('REGSO-SYSSELSATTNING', 'Norrby')).toEqual({ 2022: 1, 2024: 2 })
    expect(await versions('REGSO-EFTERGYMNASIAL', 'Norrby')).toEqual({ 2022: 1, 2024: 2, 2025: 2 })
  })

  it('the national health survey stands for the four years that it pools', async () =>
    expect((await series('U01405', '1490')).at(-1)).toMatchObject({ period: '2019–2022', value: 72.7 }))
})

describe('where the source has nothing, nothing stands', () => {
  it.each([
    ['N15643', '1490', ''],
    ['N15645', '1490', ''],
    ['N15649', '1490', ''],
    ['N00651', '1490', 'sex=women'],
    ['N66077', '1490', ''],
    ['N00925', '1490', ''],
    ['REGSO-SEI', '1490', ''],
  ])('%s has no value for %s, breakdown "%s"', async (code, place, breakdown) =>
    expect(await series(code, place, breakdown)).toEqual([]),
  )

  it('homelessness has no total for 2018 and nothing after 2022', async () =>
    expect((await series('BORAS-HEMLOSHET', '1490')).map(({ period }) => period)).toEqual(
      '2017 2019 2020 2021 2022'.split(' '),
    ))

  it('the areas of 2022 have no low economic standard and no median income', async () => {
    const of2022 = { periodLabel: '2022', geography: { kind: 'district' as const } }
    const codes = ['SCB-LOWECON-GAP', 'REGSO-INKOMST']
    expect(
      await db.publishedObservation.count({ where: { ...of2022, definition: { indicator: { code: { in: codes } } } } }),
    ).toBe(0)
  })

  it('Sweden has no value from Kolada after 2022', async () =>
    expect((await series('N15428', '0000')).at(-1)?.period).toBe('2022'))
})

describe('districts', () => {
  it('are the 47 areas of Borås with polygons; Norrby alone has priority', async () => {
    const districts = await db.district.findMany({ where: { geography: { municipality: { slug: 'boras' } } } })
    expect(districts).toHaveLength(47)
    expect(districts.filter(district => district.isPriority).map(({ slug }) => slug)).toEqual(['norrby'])
    expect(new Set(districts.map(({ slug }) => slug)).size).toBe(47)
    const types = districts.map(district => (district.polygon as { type: string }).type)
    expect(types.every(type => type === 'Polygon' || type === 'MultiPolygon')).toBe(true)
  })

  it('Norrby and Hässleholmen lie in areas on the police list of 2025, Hulta only of 2023', async () => {
    const years = async (slug: string) => {
      const { policeClasses } = await db.district.findFirstOrThrow({ where: { slug } })
      return (policeClasses as { year: number }[]).map(({ year }) => year)
    }
    expect(await years('norrby')).toEqual([2023, 2025])
    expect(await years('hassleholmen-vast')).toEqual([2023, 2025])
    expect(await years('hulta-centrum-sormarken')).toEqual([2023])
    expect(await years('sjobo-norra')).toEqual([])
  })
})
