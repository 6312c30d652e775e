import { z } from 'zod'
import { readParameters } from '@/lib/exchange/open-data/parameters'
import { ONE } from '@/lib/exchange/open-data/queries'
import { LISTS } from '@/lib/exchange/open-data/schemas'
import { invalidAnswer, jsonAnswer, notFoundAnswer } from './answer'
import { readHere, UNKNOWN_MUNICIPALITY } from './here'

/** A query with nothing in it is all that one thing can be asked by. */
export const noParameters = (request: Request) =>
  readParameters(z.strictObject({}), new URL(request.url).searchParams).invalid

/** One thing of a list by its own address. */
export async function answerOne(request: Request, municipality: string, list: string, item: string): Promise<Response> {
  const name = LISTS.find(one => one === list)
  const read = name && ONE[name]
  if (!read) return notFoundAnswer('Det finns inget på den adressen. Listorna står under kommunens adress.')
  const here = await readHere(municipality)
  if (!here) return notFoundAnswer(UNKNOWN_MUNICIPALITY)
  const invalid = noParameters(request)
  if (invalid) return invalidAnswer(invalid)
  const found = await read(here, item)
  return found ? jsonAnswer(request, found) : notFoundAnswer(`Det finns inget sådant i listan ${list}.`)
}
