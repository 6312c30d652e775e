/** Run in a process of its own, since a process has one database: tells its parent what an area page asks. */
import { generateMetadata } from '@/app/(public)/[locale]/[municipality]/malomraden/[slug]/[[...view]]/page'
import { publishedDb } from '@/lib/published-db'
import { statementsOf } from './asked-statements'

const area = { locale: 'sv', municipality: 'boras', slug: 'god-start' }
// A page's metadata is made of all that the page reads.
process.send?.(await statementsOf(() => generateMetadata({ params: Promise.resolve(area) })))
await publishedDb.$disconnect()
process.disconnect()
