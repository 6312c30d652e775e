import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { koladaAsPublished } from './kolada-as-published'
import { koladaCatalogue, lateKoladaServer, type KoladaSays } from './kolada-server'

const NEW_IN = 'N17538'
const RENAMED = 'N00945'
const REDEFINED = 'U31803'

/** Of those born here and abroad, made up: 4 and 13 percent that become 3 and 14. */
const unemployment = (): KoladaSays['data'] =>
  ['N02281', 'N02282'].flatMap((kpi, i) =>
    [2020, 2021, 2022, 2023, 2024].map((period, year) => ({
      ...{ kpi, municipality: '1490', period },
      values: [{ gender: 'T', value: i === 0 ? 4 - year / 4 : 13 + year / 4 }],
    })),
  )

/** A year more than there was, a tenth more than the last. */
function addYear({ data }: KoladaSays, code: string, place: string) {
  const own = data.filter(({ kpi, municipality }) => kpi === code && municipality === place)
  const last = own.toSorted((a, b) => b.period - a.period)[0]!
  const value = last.values.find(({ gender }) => gender === 'T')!.value! + 0.1
  data.push({ ...last, period: last.period + 1, values: [{ gender: 'T', value }] })
}

/**
 * Kolada as Borås and Borlänge have published it and with all of its catalogue, but with one more year of three measures of
 * Borås, of which one has got another name and one another description, and of one of Borlänge.
 */
export const koladaWithNews = (databaseUrl: string) =>
  lateKoladaServer(async () => {
    const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) })
    const both = [await koladaAsPublished(db, 'boras'), await koladaAsPublished(db, 'borlange')]
    await db.$disconnect()
    const datumKey = ({ kpi, municipality, period }: KoladaSays['data'][number]) => `${kpi} ${municipality} ${period}`
    const says = {
      perPage: 5_000,
      kpis: firstOf(
        both.flatMap(({ kpis }) => kpis),
        ({ id }) => id,
      ),
      data: firstOf(
        both.flatMap(({ data }) => data),
        datumKey,
      ),
    }
    for (const code of [NEW_IN, RENAMED, REDEFINED]) addYear(says, code, '1490')
    addYear(says, NEW_IN, '2081')
    says.kpis.find(({ id }) => id === RENAMED)!.title = 'Vård av barn, mäns andel av dagarna (%)'
    says.kpis.find(({ id }) => id === REDEFINED)!.description = 'Andel elever som svarat ja på en ny fråga.'
    says.kpis.push(...koladaCatalogue().filter(({ id }) => !says.kpis.some(known => known.id === id)))
    says.data.push(...unemployment())
    return says
  })

const firstOf = <One>(all: readonly One[], keyOf: (one: One) => string): One[] => [
  ...new Map(all.toReversed().map(one => [keyOf(one), one])).values(),
]
