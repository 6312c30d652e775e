import { getSignedIn } from '@/lib/auth/session'
import { getOwnExtract } from '@/lib/people/extract'
import { workSv as t } from '@/lib/text/work-sv'
import { extractAnswer } from '../../extract-answer'
import { refuse } from '../../refuse'

export async function GET(): Promise<Response> {
  const actor = await getSignedIn()
  return actor ? extractAnswer(await getOwnExtract(actor)) : refuse(401, t.signIn.first)
}
