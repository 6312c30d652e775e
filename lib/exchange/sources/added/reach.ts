import { env } from '@/lib/env'
import { isSafeAddress } from '@/lib/input/safe-address'
import { isOpenAddress, publicFetch, type Reach } from '@/lib/exchange/sources/public-fetch'

/** The sources of tests are on this computer; npm start says otherwise (NODE_ENV), whatever the environment says. */
const isTest = (): boolean => env().NODE_ENV === 'test'

/** How a source that somebody has named in a form is asked. */
export const reachOfAdded = (): Reach => (isTest() ? fetch : publicFetch)

export const mayBeAdded = (address: string): boolean =>
  isOpenAddress(address) || (isTest() && address.startsWith('http:') && isSafeAddress(address))
