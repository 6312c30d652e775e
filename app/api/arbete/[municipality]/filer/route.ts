import { planOfIndicator } from '@/lib/exchange/import/hold-several'
import { draftSeveral } from '@/lib/exchange/import/commands'
import { severalInput } from '@/lib/exchange/import/import-input'
import { shownSeveral } from '@/lib/exchange/import/shown-import'
import { submitFile } from '@/lib/exchange/import/submit-commands'
import { planSeveral } from '@/lib/exchange/import/work-queries'
import { figureOfPlan } from './figure-of-plan'
import { receiveFile, statusOf, told } from './receive-file'
import { toldAsItGoes } from './told-as-it-goes'

type Context = { params: Promise<{ municipality: string }> }

/**
 * A file of several indicators: answered with what it would change (do=read) and how one of them would then be drawn
 * (do=figure), put in the person's drafts (do=draft), or sent for review as one submission (do=submit), told as it goes.
 */
export async function POST(request: Request, { params }: Context) {
  return receiveFile(request, (await params).municipality, severalInput, async (actor, here, sent) => {
    if (sent.do === 'submit') return toldAsItGoes(request.signal, watch => submitFile(actor, here, sent, watch))
    if (sent.do === 'draft') {
      const drafted = await draftSeveral(actor, here, sent)
      return told(drafted.ok ? 200 : statusOf(drafted.fault), drafted)
    }
    const planned = await planSeveral(actor, here, sent.bytes, sent.input, sent.name)
    if (!planned.ok) return told(statusOf(planned.fault), planned)
    if (sent.do === 'read') return told(200, { ok: true, read: shownSeveral(planned) })
    const plan = planOfIndicator(planned.read, sent.code)
    if (!plan) return told(404, { ok: false, fault: 'missing' })
    return told(200, { ok: true, figure: await figureOfPlan(actor, here, plan) })
  })
}
