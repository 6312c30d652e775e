import { draftFile } from '@/lib/exchange/import/commands'
import { importInput } from '@/lib/exchange/import/import-input'
import { figureOfPlan } from '../figure-of-plan'
import { receiveFile, statusOf, told } from '../receive-file'
import { shownImport } from '@/lib/exchange/import/shown-import'
import { planFile } from '@/lib/exchange/import/work-queries'

type Context = { params: Promise<{ municipality: string; code: string }> }

/**
 * A file for an indicator, with what the person has said of it: answered with what it would change (do=read), or its
 * values are put in the person's draft (do=draft). More than a form of the work area may be, so it has a route.
 */
export async function POST(request: Request, { params }: Context) {
  const { municipality, code } = await params
  return receiveFile(request, municipality, importInput, async (actor, here, sent) => {
    if (sent.do === 'draft') {
      const drafted = await draftFile(actor, here, code, sent)
      return told(drafted.ok ? 200 : statusOf(drafted.fault), drafted)
    }
    const planned = await planFile(actor, here, code, sent.bytes, sent.input, sent.name)
    if (!planned.ok) return told(statusOf(planned.fault), planned)
    const figure = await figureOfPlan(actor, here, planned.read)
    return told(200, { ok: true, read: shownImport(planned, figure) })
  })
}
