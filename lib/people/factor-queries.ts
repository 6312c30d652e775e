import 'server-only'
import { qrPath } from '@/lib/auth/qr-path'
import { getFactor, requiresFactor } from '@/lib/auth/second-factor'
import { appAddress, base32 } from '@/lib/auth/totp'
import type { OwnFactor } from './person'

const ISSUER = 'Målbild'

/** One's own second factor. One that cannot be read any more is begun anew. */
export async function getOwnFactor({ id, email }: { id: number; email: string }): Promise<OwnFactor> {
  const factor = await getFactor(id)
  if (factor?.isConfirmed) return { state: 'on', codesLeft: factor.codesLeft, isRequired: await requiresFactor(id) }
  if (!factor?.secret) return { state: 'off' }
  const text = base32(factor.secret)
    .match(/.{1,4}/g)!
    .join(' ')
  return { state: 'begun', asked: { text, qr: qrPath(appAddress(ISSUER, email, factor.secret)) } }
}
