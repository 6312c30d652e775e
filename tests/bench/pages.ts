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
import { documentSizes } from './document-sizes'
import { nextStart } from './rivals'
import { servedApp } from './served-app'
import { serveStill } from './still-server'

const ROUNDS = 9
const AREA = '/sv/boras/malomraden/god-start'
const INDICATOR = '/sv/boras/indikatorer/N15428'
const KIB = 1024
const untilLoad = (load: Load) => load.bytes - load.lateBytes
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
const TOUCHED_HEADS = ['a figure is tapped', 'read ms', 'explored ms', 'blocking ms', 'KiB scripts before', 'after']

const app = await servedApp()
const next = await nextStart(app.databaseUrl)
const sizes = await documentSizes(app.address, next.address)
await next.close()
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
    loads.area.push(await coldLoad(browser, area, figures, true))
  }
  console.log(columns([HEADS, row('floor', loads.floor), row('area page', loads.area)]))
  console.log(columns([TOUCHED_HEADS, touchedRow('area page', loads.area)]))
  console.log(sizes.table)
  const indicator = { what: 'indicator: bytes until load, × its floor', is: await bytesBeside(INDICATOR), limit: 1.1 }
  console.log(`${report([...sizes.goals, ...goalsOf(loads.floor, loads.area), indicator])}\n${machine()}`)
} finally {
  await browser.close()
  floor.close()
  await app.close()
}

/** What a page takes until it is loaded beside a floor page of its figures; bytes are the same at every load. */
async function bytesBeside(path: string): Promise<number> {
  const own = await serveStill(await floorOf(app.address + path))
  // Read twice before, as what is read again is packed its smallest while it is quiet.
  await countFigures(browser, app.address + path)
  const figures = await countFigures(browser, app.address + path)
  const page = await coldLoad(browser, app.address + path, figures)
  const floor = await coldLoad(browser, own.address + FLOOR, figures)
  own.close()
  return untilLoad(page) / untilLoad(floor)
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

function touchedRow(name: string, loads: Load[]): string[] {
  const of = (pick: (load: Load) => number, decimals = 0) => spread(loads.map(pick), decimals)
  return [
    name,
    of(load => load.touched!.read),
    of(load => load.touched!.explored),
    of(load => load.touched!.blocking),
    of(load => load.scripts / KIB, 1),
    of(load => (load.touchedScripts - load.scripts) / KIB, 1),
  ]
}

function goalsOf(floor: Load[], area: Load[]) {
  const middle = (loads: Load[], pick: (load: Load) => number) => median(loads.map(pick))
  const figures = (load: Load) => load.figures
  const blocking = (load: Load) => load.blocking
  return [
    { what: 'all figures visible, × the floor', is: middle(area, figures) / middle(floor, figures), limit: 1.2 },
    { what: 'blocking ms', is: middle(area, blocking), limit: middle(floor, blocking) + 300, decimals: 0 },
    { what: 'scripts before use KiB', is: middle(area, load => load.scripts) / KIB, limit: 0, decimals: 1 },
    { what: 'layout shift', is: middle(area, load => load.shift), limit: 0, decimals: 3 },
    { what: 'bytes until load, × the floor', is: middle(area, untilLoad) / middle(floor, untilLoad), limit: 1.08 },
    { what: 'tap → reading ms', is: middle(area, load => load.touched!.read), limit: 600, decimals: 0 },
    { what: 'tap → explorer ms', is: middle(area, load => load.touched!.explored), limit: 1800, decimals: 0 },
  ]
}
