import { rdfXmlOf } from '@/lib/exchange/dcat/write'
import { textAnswer } from '../../api/v1/answer'
import { wholeCatalogue } from '../whole-catalogue'

/** The catalogue of open data where portals look for it, as they harvest it: RDF/XML. */
export const GET = async (request: Request) =>
  textAnswer(request, 'application/rdf+xml; charset=utf-8', rdfXmlOf(await wholeCatalogue()))
