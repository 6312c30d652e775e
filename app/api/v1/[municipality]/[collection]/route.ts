import { atomOf } from '@/lib/exchange/open-data/atom'
import { flatCsv } from '@/lib/exchange/open-data/flat-csv'
import { geoJsonOf } from '@/lib/exchange/open-data/geo-json'
import { ALL_LISTS, ENDINGS, listNamed, type Ending } from '@/lib/exchange/open-data/lists'
import { LostCursor, pageOf } from '@/lib/exchange/open-data/pages-of'
import { PARAMETERS, readParameters } from '@/lib/exchange/open-data/parameters'
import { LISTED, UnknownValue, type Here } from '@/lib/exchange/open-data/queries'
import { LISTS, type ListName } from '@/lib/exchange/open-data/schemas'
import { getDistrictMap } from '@/lib/districts/queries'
import { invalidAnswer, jsonAnswer, notFoundAnswer, textAnswer } from '../../answer'
import { readHere, UNKNOWN_MUNICIPALITY } from '../../here'

type Context = { params: Promise<{ municipality: string; collection: string }> }

const UNKNOWN = `Ingen sådan lista. De som finns är ${LISTS.join(', ')}, och samma med .csv.`

/** There is an answer for each day. */
const KEPT_BY_NOBODY = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }

/** A list of a municipality's open data: /api/v1/boras/observations?indicator=N15428, observations.csv, districts.geojson. */
export async function GET(request: Request, { params }: Context) {
  const { municipality, collection } = await params
  const named = listNamed(collection)
  if (!named) return notFoundAnswer(UNKNOWN)
  const here = await readHere(municipality)
  if (!here) return notFoundAnswer(UNKNOWN_MUNICIPALITY)
  const query = new URL(request.url).searchParams
  const { asked, invalid } = readParameters(PARAMETERS[named.list], query)
  if (invalid) return invalidAnswer(invalid)
  const told = (property: string, reason: string) =>
    invalidAnswer([{ property, reason, value: (query.get(property) ?? '').slice(0, 100) }])
  try {
    const page = await pageOf(await partsOf(named.list, here, asked), asked)
    const at = (cursor?: string) => addressOf(here, collection, query, cursor)
    return await answerAs(named.as, request, {
      ...here,
      list: named.list,
      ...page,
      about: 'asOf' in asked && asked.asOf !== undefined ? KEPT_BY_NOBODY : {},
      self: at(query.get('cursor') ?? undefined),
      next: page.next && at(page.next),
    })
  } catch (error) {
    if (error instanceof UnknownValue) return told(error.property, error.message)
    if (error instanceof LostCursor) return told('cursor', 'gäller inte längre. Börja om från första sidan.')
    throw error
  }
}

/** A list is asked with its own parameters, which its name says: TypeScript can't follow one name to both. */
const partsOf = (list: ListName, here: Here, asked: object) =>
  (LISTED[list] as (here: Here, asked: object) => ReturnType<(typeof LISTED)[ListName]>)(here, asked)

function addressOf({ to, municipality: { slug } }: Here, collection: string, query: URLSearchParams, cursor?: string) {
  const asked = new URLSearchParams(query)
  if (cursor !== undefined) asked.set('cursor', cursor)
  const written = asked.toString().replaceAll('%2C', ',')
  return to.at(`/api/v1/${slug}/${collection}${written && `?${written}`}`)
}

type Page = Here & { list: ListName; items: object[]; about: Record<string, string>; self: string; next: string | null }

async function answerAs(as: Ending, request: Request, page: Page) {
  const { list, items, self, next, municipality, to } = page
  const about = next ? { ...page.about, Link: `<${next}>; rel="next"` } : page.about
  if (as === 'json') return jsonAnswer(request, { self, next, items }, about)
  const { type } = ENDINGS[as]
  if (as === 'csv') return textAnswer(request, type, flatCsv(ALL_LISTS[list].item, items), about)
  if (as === 'atom') return textAnswer(request, type, atomOf(items as never, municipality, to, self), about)
  return textAnswer(
    request,
    type,
    JSON.stringify(geoJsonOf(items as never, await getDistrictMap(municipality.slug))),
    about,
  )
}
