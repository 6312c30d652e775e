import { z } from 'zod'
import type { SourceKey } from '@/lib/exchange/sources/source-key'

const reference = /^([\w.-]{1,250}):([\w-]{1,40})$/

/** "kolada:N02268" as a form or an address has it; null of anything else. */
export function offerIn(text: unknown): { source: SourceKey; code: string } | null {
  const [, source, code] = (typeof text === 'string' && reference.exec(text)) || []
  return source && code ? { source, code } : null
}

export const refreshInput = z.object({ municipalityId: z.coerce.number().int().min(1) })
