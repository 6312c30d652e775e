import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { koladaAsPublished } from './kolada-as-published'
import { lateKoladaServer } from './kolada-server'

const NEW_IN = 'N17538'
const RENAMED = 'N00945'

/** Kolada as Borås has published it, but with one more year of two measures, of which one has got another name. */
export const koladaWithNews = (databaseUrl: string) =>
  lateKoladaServer(async () => {
    const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) })
    const says = await koladaAsPublished(db, 'boras').finally(() => db.$disconnect())
    for (const code of [NEW_IN, RENAMED]) {
      const last = says.data.filter(({ kpi }) => kpi === code).toSorted((a, b) => b.period - a.period)[0]!
      const value = last.values.find(({ gender }) => gender === 'T')!.value! + 0.1
      says.data.push({ ...last, period: last.period + 1, values: [{ gender: 'T', value }] })
    }
    says.kpis.find(({ id }) => id === RENAMED)!.title = 'Vård av barn, mäns andel av dagarna (%)'
    return says
  })
