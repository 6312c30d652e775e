/** Of a service that is asked: plain http only to one on this computer. */
export const isSafeAddress = (address: string): boolean =>
  URL.canParse(address) && /^https:|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(address)
