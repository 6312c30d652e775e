import { z } from 'zod'
import { UNREADABLE } from './row-id'

/** A municipality's part of its addresses, from a page of ours. */
export const slugInput = z.string(UNREADABLE).regex(/^[a-z0-9-]{1,60}$/, UNREADABLE)
