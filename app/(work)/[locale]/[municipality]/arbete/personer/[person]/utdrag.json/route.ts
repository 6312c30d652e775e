import { canManagePeople } from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import { getTenant } from '@/lib/municipality/queries'
import { getExtractOf } from '@/lib/people/extract'
import { readPersonId } from '@/lib/people/person'
import { peopleSv } from '@/lib/text/people-sv'
import { workSv as t } from '@/lib/text/work-sv'
import { extractAnswer } from '../../../extract-answer'
import { refuse } from '../../../refuse'

type Context = { params: Promise<{ locale: string; municipality: string; person: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { municipality: slug, person } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  const municipality = await getTenant(slug)
  if (!municipality) return refuse(404, t.missing)
  const here = { municipalityId: municipality.id }
  if (!canManagePeople(actor, here)) return refuse(403, t.notAllowed.lead)
  const personId = readPersonId(person)
  const extract = personId === null ? null : await getExtractOf(actor, { ...here, personId })
  return extract ? extractAnswer(extract) : refuse(404, peopleSv.faults.missing)
}
