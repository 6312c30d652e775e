import { afterAll, describe, expect, it } from 'vitest'
import { readContent } from '@/prisma/seed/content'
import { proposedIndicators } from '../support/proposed-indicators'
import { db, series } from '../support/seeded-series'

afterAll(() => db.$disconnect())

describe('what the municipalities have decided', () => {
  it.each(['1490', '2081'])('every goal of %s stands word for word', async code => {
    const goals = await db.goal.findMany({ where: { municipality: { code } }, include: { framework: true } })
    for (const framework of readContent(code).frameworks)
      for (const { number, title } of framework.goals) {
        const own = goals.find(goal => goal.framework.slug === framework.slug && goal.number === number)
        expect(own?.title).toBe(title)
      }
  })

  it('Borås has three areas with thirteen effektmål, Borlänge three areas with none', async () => {
    const count = (slug: string, role: 'area' | 'outcome') =>
      db.goal.count({ where: { framework: { slug }, level: { role } } })
    expect([await count('malbild-2021-2024', 'area'), await count('malbild-2021-2024', 'outcome')]).toEqual([3, 13])
    expect([await count('prioriteringar-2018', 'area'), await count('prioriteringar-2018', 'outcome')]).toEqual([3, 0])
    expect(await count('malbild-2020', 'area')).toBe(1)
  })

  it('the strategies of 2020 live on in the effektmål of 2021–2024, as our reading', async () => {
    const links = await db.strategyCarryOver.findMany({ include: { goal: true, strategy: true } })
    const of = (number: number) => links.filter(link => link.strategy.number === number).map(link => link.goal.number)
    expect([of(1), of(2), of(3).sort(), of(4).sort()]).toEqual([['1.5'], ['1.4'], ['1.1', '1.3'], ['1.2', '2.1']])
    expect(links.every(link => link.ourReading)).toBe(true)
  })

  it('each framework’s overall goal has a conclusion of the municipality’s own, with year and source', async () => {
    const quoted = await db.evidence.findMany({ where: { kind: 'conclusion' }, include: { goal: true } })
    const frameworks = await db.framework.findMany({ select: { id: true } })
    expect(new Set(quoted.map(({ goal }) => goal?.frameworkId))).toEqual(new Set(frameworks.map(({ id }) => id)))
    for (const { goal, year, source } of quoted) {
      expect(goal?.parentId).toBeNull()
      expect(year).toBeGreaterThan(2016)
      expect(source).not.toBe('')
    }
    const latest = quoted.find(({ year }) => year === 2023)
    expect(latest).toMatchObject({ saysGapsAre: 'larger' })
  })
})

describe('the proposed indicators', () => {
  it('all stand under their effektmål, as proposals, by their own code or one that leads to it', async () => {
    const links = await db.goalIndicator.findMany({
      where: { goal: { framework: { slug: 'malbild-2021-2024' } } },
      include: { goal: true, indicator: { include: { aliases: true } } },
    })
    const linked = links.flatMap(({ goal, indicator }) =>
      [indicator.code, ...indicator.aliases.map(alias => alias.code)].map(code => `${goal.number} ${code}`),
    )
    const proposed = Object.entries(proposedIndicators).flatMap(([goal, codes]) =>
      codes.map(code => `${goal === 'Ö' ? '' : goal} ${code}`),
    )
    expect(proposed).toHaveLength(63)
    expect(proposed.filter(code => !linked.includes(code))).toEqual([])
    expect(links.every(link => link.isProposal)).toBe(true)
  })

  it('a breakdown uses only the dimensions of its indicator', async () => {
    const stray = await db.$queryRaw`
      SELECT DISTINCT i.code, d.key FROM "PublishedObservation" o
      JOIN "Indicator" i ON i.id = o."indicatorId"
      JOIN "BreakdownCategory" bc ON bc."breakdownId" = o."breakdownId"
      JOIN "Category" c ON c.id = bc."categoryId"
      JOIN "Dimension" d ON d.id = c."dimensionId"
      WHERE NOT EXISTS (SELECT FROM "IndicatorDimension" x WHERE x."indicatorId" = i.id AND x."dimensionId" = d.id)`
    expect(stray).toEqual([])
  })

  it('a place has one value a period, whatever the definition', async () => {
    const doubled = await db.$queryRaw`
      SELECT DISTINCT i.code FROM "PublishedObservation" o JOIN "Indicator" i ON i.id = o."indicatorId"
      GROUP BY i.code, o."indicatorId", o."geographyId", o."breakdownId", o."periodStart", o."periodEnd"
      HAVING count(*) > 1`
    expect(doubled).toEqual([])
  })
})

describe('the focus of each dimension', () => {
  it('is the group that was worse off at the baseline', async () => {
    const wrong: string[] = []
    for (const { slug, since } of [
      { slug: 'boras', since: 2021 },
      { slug: 'borlange', since: 2018 },
    ]) {
      const indicators = await db.indicator.findMany({
        where: { municipality: { slug } },
        include: { municipality: true, dimensions: { include: { dimension: true, focus: true, reference: true } } },
      })
      for (const indicator of indicators)
        for (const { dimension, focus, reference } of indicator.dimensions) {
          if (!focus || !reference || !['higher', 'lower'].includes(indicator.direction)) continue
          const group = (key: string) =>
            series(indicator.code, indicator.municipality.code, `${dimension.key}=${key}`, slug)
          const [worse, better] = [await group(focus.key), await group(reference.key)]
          const latest = worse.at(-1)?.version
          const both = worse
            .filter(({ version }) => version === latest)
            .flatMap(one => {
              const other = better.find(({ period }) => period === one.period)
              return other ? [{ year: Number(one.period.slice(-4)), gap: other.value - one.value }] : []
            })
          const baseline = both.findLast(({ year }) => year <= since) ?? both[0]
          const gap = baseline && (indicator.direction === 'higher' ? baseline.gap : -baseline.gap)
          if (gap !== undefined && gap < 0) wrong.push(`${slug} ${indicator.code} ${dimension.key}`)
        }
    }
    expect(wrong).toEqual([])
  })
})
