import { brotliCompressSync } from 'node:zlib'
import { columns } from './columns'

const KIB = 1024
const PAGES = {
  overview: '/sv/boras',
  area: '/sv/boras/malomraden/god-start',
  indicator: '/sv/boras/indikatorer/N15428',
  district: '/sv/boras/stadsdelar/norrby',
  map: '/sv/boras/stadsdelar',
}
const MOST_RAW = 0.4
const MOST_PACKED = 0.62
const MOST_PACKED_MAP = 0.65

/** How large the HTML of some pages is as we send it, beside the same as Next draws it: a table, and goals. */
export async function documentSizes(ours: string, nexts: string) {
  const rows: string[][] = []
  const goals: { what: string; is: number; limit: number }[] = []
  for (const [name, path] of Object.entries(PAGES)) {
    const [after, before] = await Promise.all([sizesOf(ours + path), sizesOf(nexts + path)])
    const told = (size: 'raw' | 'packed') => [before, after].map(sizes => (sizes[size] / KIB).toFixed(1))
    rows.push([name, ...told('raw'), ...told('packed')])
    const limit = name === 'map' ? MOST_PACKED_MAP : MOST_PACKED
    goals.push({ what: `${name}: HTML, × Next's`, is: after.raw / before.raw, limit: MOST_RAW })
    goals.push({ what: `${name}: HTML packed, × Next's`, is: after.packed / before.packed, limit })
  }
  const heads = ['HTML, KiB', "Next's", 'ours', "Next's packed", 'ours packed']
  return { table: columns([heads, ...rows]), goals }
}

async function sizesOf(url: string) {
  const html = Buffer.from(await (await fetch(url)).arrayBuffer())
  return { raw: html.length, packed: brotliCompressSync(html).length }
}
