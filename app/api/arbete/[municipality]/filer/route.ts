import { draftSeveral } from '@/lib/exchange/import/commands'
import { severalInput } from '@/lib/exchange/import/import-input'
import { receiveFile, statusOf, told } from './receive-file'
import { planSeveral } from '@/lib/exchange/import/work-queries'
import { shownSeveral } from '@/lib/exchange/import/shown-import'

type Context = { params: Promise<{ municipality: string }> }

/** A file of several indicators: answered with what it would change, or its values are put in the person's drafts. */
export async function POST(request: Request, { params }: Context) {
  return receiveFile(request, (await params).municipality, severalInput, async (actor, here, sent) => {
    if (sent.do !== 'read') {
      const drafted = await draftSeveral(actor, here, sent)
      return told(drafted.ok ? 200 : statusOf(drafted.fault), drafted)
    }
    const planned = await planSeveral(actor, here, sent.bytes, sent.input)
    return planned.ok
      ? told(200, { ok: true, read: shownSeveral(planned.file, planned.read) })
      : told(statusOf(planned.fault), planned)
  })
}
