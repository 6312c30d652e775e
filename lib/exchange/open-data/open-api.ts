import { z } from 'zod'
import { fileKinds, type FileKind } from '@/lib/exchange/file-kinds'
import * as figures from './figures'
import { ALL_LISTS, ENDINGS, type Ending } from './lists'
import { PARAMETERS } from './parameters'
import { API, MONTHS_LEFT } from './promise'
import * as schemas from './schemas'

type Json = Record<string, unknown>

const invalidParameter = z.object({ property: z.string(), reason: z.string(), value: z.string() })
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What to do, in Swedish'),
  'invalid-parameters': z.array(invalidParameter).optional(),
})
const start = z.object({
  ...{ apiName: z.string(), apiVersion: z.string(), apiReleased: z.iso.date() },
  apiStatus: z.enum(['active', 'deprecated']),
  apiDocumentation: z.url(),
  links: z.object({ self: z.url(), municipalities: z.url(), catalogue: z.url() }),
})

/** Each by the name that it has among the document's components. */
const THINGS = {
  ...{
    Start: start,
    Problem: problem,
    Municipality: schemas.municipality,
    Place: figures.place,
    Period: figures.period,
  },
  ...{ Framework: schemas.framework, Goal: schemas.goal, Indicator: schemas.indicator, District: schemas.district },
  ...{
    DistrictMap: schemas.districtMap,
    Action: schemas.action,
    Round: schemas.round,
    RoundInFull: schemas.roundInFull,
  },
  ...{ News: schemas.news, Observation: figures.observation, Gap: figures.gap, Assessment: figures.assessment },
} as const satisfies Record<string, z.ZodType>

const nameOf = (schema: z.ZodType): string => Object.entries(THINGS).find(([, one]) => one === schema)?.[0] ?? 'unnamed'
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The whole of the open data as OpenAPI 3.1, made of the schemas that answers and questions are made of. */
export function openApi(siteUrl: string): Json {
  const paths: Json = {
    '/api/v1': { get: operation('start', 'Where everything begins', [], json(ref('Start'))) },
    '/api/v1/municipalities': {
      get: operation('municipalities', 'Every municipality with open data here', [], json(list('Municipality'))),
    },
    '/api/v1/{municipality}': {
      get: operation('municipality', 'A municipality, with its lists', [MUNICIPALITY], json(ref('Municipality'))),
    },
    ...Object.fromEntries(schemas.LISTS.flatMap(pathsOf)),
    ...Object.fromEntries(FILES.map(fileAt)),
  }
  return {
    openapi: '3.1.0',
    info: {
      title: API.apiName,
      version: API.apiVersion,
      summary: 'Goals, indicators and gaps of Swedish municipalities’ work for social sustainability',
      description: PROMISE,
      license: { name: 'The terms of each source are told beside its values' },
    },
    servers: [{ url: new URL(siteUrl).origin }],
    paths,
    components: { schemas: componentSchemas() },
  }
}

const PROMISE = `What this document describes is promised: an address goes on answering, and a field keeps its name and its meaning, within version 1. New lists, fields, parameters and values of enumerations may come: read past what you don’t know. What is to go is told by the headers Deprecation and Sunset for at least ${MONTHS_LEFT} months. Other addresses below /api are for the website’s own pages, and change without notice. Every answer has passed disclosure control: small numbers are hidden, and stay hidden in every list. Each answer has an ETag.`

const MUNICIPALITY = {
  ...{ name: 'municipality', in: 'path', required: true, description: 'Slug, for example boras' },
  schema: { type: 'string', pattern: '^[a-z0-9-]{1,60}$' },
  example: 'boras',
}

function pathsOf(name: schemas.ListName): [string, Json][] {
  const { as, says, item, inFull } = ALL_LISTS[name]
  const asked = [MUNICIPALITY, ...queryOf(PARAMETERS[name])]
  const lists = as.map((ending): [string, Json] => [
    `/api/v1/{municipality}/${name}${ENDINGS[ending].ending}`,
    {
      get: operation(
        `${name}${ending === 'json' ? '' : `-${ending}`}`,
        says,
        asked,
        contentOf(ending, nameOf(item)),
        true,
      ),
    },
  ])
  if (!inFull) return lists
  const path = [MUNICIPALITY, { name: 'item', in: 'path', required: true, schema: { type: 'string' } }]
  const one = operation(`${name}-one`, `${says}: one of them`, path, json(ref(nameOf(inFull))))
  return [...lists, [`/api/v1/{municipality}/${name}/{item}`, { get: one }]]
}

const list = (of: string) => ({
  type: 'object',
  properties: {
    self: { type: 'string', format: 'uri' },
    next: { type: ['string', 'null'], format: 'uri', description: 'The next page; null on the last' },
    items: { type: 'array', items: ref(of) },
  },
  required: ['self', 'next', 'items'],
})

const json = (schema: Json) => ({ 'application/json': { schema } })
const text = (type: string) => ({ [bareType(type)]: { schema: { type: 'string' } } })
const bareType = (type: string) => type.split(';')[0] ?? type

function contentOf(as: Ending, of: string): Json {
  if (as === 'json') return json(list(of))
  return as === 'geojson' ? { 'application/geo+json': { schema: ref('DistrictMap') } } : text(ENDINGS[as].type)
}

/** The parameters of a list, each with its own schema. */
function queryOf(schema: z.ZodObject): Json[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as Json
    const isList = rest.type === 'array'
    return {
      ...{ name, in: 'query', required: false, schema: rest },
      ...(typeof description === 'string' && { description }),
      ...(isList && { style: 'form', explode: false }),
    }
  })
}

const PROBLEM = { 'application/problem+json': { schema: ref('Problem') } }

function operation(id: string, summary: string, parameters: Json[], content: Json, isAsked = false): Json {
  return {
    ...{ operationId: id, summary },
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: 'What was asked for',
        headers: { ETag: { schema: { type: 'string' } } },
        content,
      },
      304: { description: 'Nothing has changed since the ETag that was sent in If-None-Match' },
      400: { description: 'A parameter is wrong; each is told in invalid-parameters', content: PROBLEM },
      ...(parameters.length > 0 && { 404: { description: 'There is nothing at the address', content: PROBLEM } }),
      ...(isAsked && { 429: { description: 'Too many questions at once; see Retry-After', content: PROBLEM } }),
    },
  }
}

/** Files of one thing each, with what their names may end in. */
const FILES: { path: string; says: string; kind: FileKind; params?: string[] }[] = [
  ...(['plainCsv', 'csv', 'xlsx', 'jsonStat'] as const).map(kind => ({
    ...{ path: `indicators/{indicator}.${fileKinds[kind].ending}`, kind },
    says: 'All values of an indicator in one file',
  })),
  {
    path: 'indicators/{indicator}/per/{day}.plain.csv',
    says: 'The same as known at the end of a day',
    kind: 'plainCsv',
  },
  { path: 'followups/{year}-v{version}.csv', says: 'The frozen values of a published follow-up', kind: 'csv' },
  { path: 'areas/{area}.zip', says: 'Everything of an area of the current framework', kind: 'zip' },
]

function fileAt({ path, says, kind }: (typeof FILES)[number]): [string, Json] {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }))
  const { type } = fileKinds[kind]
  const content =
    kind === 'jsonStat' ? json({ type: 'object', required: ['version', 'class', 'id', 'size'] }) : text(type)
  return [
    `/api/v1/{municipality}/${path}`,
    { get: operation(path.replace(/\W+/g, '-'), says, [MUNICIPALITY, ...named], content) },
  ]
}

/** What answers are made of, as JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(THINGS)) registry.add(schema, { id })
  const { schemas: found } = z.toJSONSchema(registry, { io: 'input', uri: id => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(found).map(([id, schema]) => [id, { ...schema, $schema: undefined, $id: undefined }]),
  )
}
