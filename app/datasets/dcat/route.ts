import { connection } from 'next/server'
import { dataCatalogue } from '@/lib/exchange/dcat/catalogue'
import { listPublished } from '@/lib/exchange/queries'
import { rdfXmlOf, turtleOf } from '@/lib/exchange/dcat/write'
import { env } from '@/lib/env'
import { textAnswer } from '../../api/v1/answer'

/** The catalogue of open data that portals harvest (DCAT-AP-SE 3.0.1): RDF/XML, or Turtle where that is asked for. */
export async function GET(request: Request) {
  // The build has neither database nor the address that the site will be reached at.
  await connection()
  const published = await listPublished()
  const things = published.flatMap(({ municipality, indicators }) =>
    dataCatalogue(env().SITE_URL, municipality, indicators),
  )
  return request.headers.get('accept')?.includes('text/turtle')
    ? textAnswer(request, 'text/turtle; charset=utf-8', turtleOf(things))
    : textAnswer(request, 'application/rdf+xml; charset=utf-8', rdfXmlOf(things))
}
