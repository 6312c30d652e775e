import { answerOne } from '../../../one-of'

type Context = { params: Promise<{ municipality: string; collection: string; item: string }> }

/** One thing of a list: /api/v1/boras/rounds/2023. */
export async function GET(request: Request, { params }: Context) {
  const { municipality, collection, item } = await params
  return answerOne(request, municipality, collection, item)
}
