/**
 * npm run bench: cold loads of an area page as npm start serves it, on a slow phone, beside a floor page of the same
 * figures from a server that does nothing else.
 */
import { chromium } from '@playwright/test'
import { browser as how } from '../support/chromium'
import { coldLoad, countFigures, type Load } from './cold-load'
import { FLOOR, floorOf } from './floor-page'
import { report } from './goals'
import { machine } from './machine'
import { median } from '@/lib/statistics/median'
import { columns, spread } from './columns'
import { byOwner } from './own-scripts'
import { servedApp } from './served-app'
import { serveStill } from './still-server'
import type { Waking } from './waking'

const ROUNDS = 9
const AREA = '/sv/boras/malomraden/god-start'
/** What an area page shows once it has come alive. */
const ALIVE = '[data-explore] button'
const KIB = 1024
const HEADS = [
  '',
  'first paint ms',
  'all figures ms',
  'blocking ms',
  'layout shift',
  'KiB',
  'KiB after load',
  'requests',
]
const WOKEN_HEADS = ['once the reader stirs', 'alive ms', 'blocking ms', 'KiB own scripts', "KiB Next's scripts"]

const app = await servedApp()
const area = app.address + AREA
const floor = await serveStill(await floorOf(area))
const still = floor.address + FLOOR
const browser = await chromium.launch(how())
try {
  const figures = await countFigures(browser, area)
  const same = await countFigures(browser, still)
  if (figures === 0 || figures !== same) throw new Error(`${figures} figures on the page, ${same} on the floor`)
  console.log(`${figures} figures; ${machine()}`)
  const loads: Record<'floor' | 'area', Load[]> = { floor: [], area: [] }
  for (let round = 0; round < ROUNDS; round++) {
    loads.floor.push(await coldLoad(browser, still, figures))
    loads.area.push(await coldLoad(browser, area, figures, ALIVE))
  }
  console.log(columns([HEADS, row('floor', loads.floor), row('area page', loads.area)]))
  console.log(columns([WOKEN_HEADS, wokenRow('area page', loads.area)]))
  console.log(`${report(goalsOf(loads.floor, loads.area))}\n${machine()}`)
} finally {
  await browser.close()
  floor.close()
  await app.close()
}

function row(name: string, loads: Load[]): string[] {
  const of = (pick: (load: Load) => number, decimals = 0) => spread(loads.map(pick), decimals)
  return [
    name,
    of(load => load.firstPaint),
    of(load => load.figures),
    of(load => load.blocking),
    of(load => load.shift, 3),
    of(load => load.bytes / KIB, 1),
    of(load => load.lateBytes / KIB, 1),
    of(load => load.requests),
  ]
}

function wokenRow(name: string, loads: Load[]): string[] {
  const of = (pick: (waking: Waking) => number, decimals = 0) =>
    spread(
      loads.map(load => pick(load.waking!)),
      decimals,
    )
  return [
    name,
    of(waking => waking.alive),
    of(waking => waking.blocking),
    of(waking => byOwner(waking.scripts).ours / KIB, 1),
    of(waking => byOwner(waking.scripts).next / KIB, 1),
  ]
}

function goalsOf(floor: Load[], area: Load[]) {
  const middle = (loads: Load[], pick: (load: Load) => number) => median(loads.map(pick))
  const figures = (load: Load) => load.figures
  const blocking = (load: Load) => load.blocking
  /** Before the reader stirs there are none; these are all that come until a figure is asked for. */
  const ours = (load: Load) => byOwner(load.waking!.scripts).ours / KIB
  return [
    { what: 'all figures visible, × the floor', is: middle(area, figures) / middle(floor, figures), limit: 1.2 },
    { what: 'blocking ms', is: middle(area, blocking), limit: middle(floor, blocking) + 300, decimals: 0 },
    { what: 'own scripts KiB', is: middle(area, ours), limit: 15, decimals: 1 },
    { what: 'layout shift', is: middle(area, load => load.shift), limit: 0, decimals: 3 },
    {
      what: 'bytes in all, × those until load',
      is: middle(area, load => load.bytes / (load.bytes - load.lateBytes)),
      limit: 2,
    },
  ]
}
