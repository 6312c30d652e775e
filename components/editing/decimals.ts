import { MOST_DECIMALS } from '@/lib/values/measure'

/** How many decimals an indicator can be shown with. */
export const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, many) => ({ value: many, label: String(many) }))
