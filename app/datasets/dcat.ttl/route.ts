import { turtleOf } from '@/lib/exchange/dcat/write'
import { textAnswer } from '../../api/v1/answer'
import { wholeCatalogue } from '../whole-catalogue'

/** The same catalogue as Turtle. */
export const GET = async (request: Request) =>
  textAnswer(request, 'text/turtle; charset=utf-8', turtleOf(await wholeCatalogue()))
