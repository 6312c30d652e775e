import { z } from 'zod'
import { layOutline } from '@/lib/outline/commands'
import { shownPlan } from '@/lib/outline/shown-plan'
import { planOutline } from '@/lib/outline/work-queries'
import { receiveFile, statusOf, told } from '../../filer/receive-file'

type Context = { params: Promise<{ municipality: string; framework: string }> }

/** `seen`: the plan that is to be written, as it was shown. */
const said = z.object({ seen: z.string().max(64).default('') })

/** A whole målbild as a file: answered with what it would change in a draft (do=read), or written there (do=draft). */
export async function POST(request: Request, { params }: Context) {
  const { municipality, framework } = await params
  return receiveFile(request, municipality, said, async (actor, here, sent) => {
    const planned = await planOutline(actor, here, framework, sent.bytes)
    if (!planned.ok) return told(statusOf(planned.fault), planned)
    const { key, outline, plan } = planned
    if (sent.do === 'read') return told(200, { ok: true, read: shownPlan(plan) })
    const laid = await layOutline(actor, key, { outline, seen: sent.input.seen })
    return told(laid.ok ? 200 : statusOf(laid.fault), laid)
  })
}
