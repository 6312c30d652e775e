import { municipalityTold } from '@/lib/exchange/open-data/things'
import { invalidAnswer, jsonAnswer, notFoundAnswer } from '../answer'
import { readHere, UNKNOWN_MUNICIPALITY } from '../here'
import { noParameters } from '../one-of'

type Context = { params: Promise<{ municipality: string }> }

/** A municipality, with every list of its open data: /api/v1/boras. */
export async function GET(request: Request, { params }: Context) {
  const here = await readHere((await params).municipality)
  if (!here) return notFoundAnswer(UNKNOWN_MUNICIPALITY)
  const invalid = noParameters(request)
  return invalid ? invalidAnswer(invalid) : jsonAnswer(request, municipalityTold(here.municipality, here.to))
}
