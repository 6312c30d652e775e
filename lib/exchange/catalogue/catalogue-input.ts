import { z } from 'zod'
import { SOURCE_KEYS } from '@/lib/exchange/sources/source-key'

const reference = /^(kolada|pxweb):([\w-]{1,40})$/

/** "kolada:N02268" as a form or an address has it; null of anything else. */
export function offerIn(text: unknown): { source: (typeof SOURCE_KEYS)[number]; code: string } | null {
  const [, source, code] = (typeof text === 'string' && reference.exec(text)) || []
  const key = SOURCE_KEYS.find(one => one === source)
  return key && code ? { source: key, code } : null
}

export const refreshInput = z.object({ municipalityId: z.coerce.number().int().min(1) })
