import { expect, it } from 'vitest'
import { isKnownAddress } from './known-addresses'

const known = {
  municipality: 'boras',
  goals: new Map([
    ['malbild-2021-2024', ['1', '1.2']],
    ['malbild-2020', ['3']],
  ]),
  ...{ areas: ['god-start'], codes: ['N15428'], districts: ['norrby', 'sjobo'], reports: ['2023', '2023/1'] },
}

it.each([
  '/sv',
  '/en/boras',
  '/sv/boras/malbild',
  '/sv/boras/malbild/1.2',
  '/sv/boras/malbild/malbild-2020/3',
  '/sv/boras/malomraden/god-start/kon',
  '/sv/boras/indikatorer/N15428/tabell',
  '/sv/boras/stadsdelar/norrby',
  '/sv/boras/stadsdelar/karta/N15428',
  '/sv/boras/stadsdelar/jamfor/norrby/sjobo',
  '/sv/boras/uppfoljning/2023/mote',
  '/sv/boras/uppfoljning/2023/1',
  '/sv/boras/om/metod',
  '/api/v1/boras/indicators/N15428.csv',
  '/api/v1/boras/followups/2023-v1.pdf',
])('%s answers', path => expect(isKnownAddress(path, known)).toBe(true))

it.each([
  '/',
  '/sv/ale',
  '/sv/boras/arbete/uppfoljning/2025',
  '/sv/boras/malbild/9.9',
  '/sv/boras/malbild/malbild-2020/1.2',
  '/sv/boras/malomraden/ingen',
  '/sv/boras/indikatorer/N1',
  '/sv/boras/stadsdelar/ingenstans',
  '/sv/boras/stadsdelar/jamfor/norrby/ingenstans',
  '/sv/boras/uppfoljning/2019',
  '/sv/boras/om/annat',
  '/sv/boras/mal',
  '/api/v1/boras/followups/2019-v1.pdf',
  '/uppfoljning',
])('%s does not', path => expect(isKnownAddress(path, known)).toBe(false))
