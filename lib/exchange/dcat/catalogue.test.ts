import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { fixture } from '@/tests/support/fixture'
import { pupils } from '@/tests/support/reading'
import { dataCatalogue } from './catalogue'
import type { full } from './vocabulary'
import { rdfXmlOf, statementsOf, turtleOf } from './write'

const SITE = 'https://malbild.exempel.se'
const boras = { slug: 'boras', code: '1490', name: 'Borås Stad', contactEmail: 'a@b.se', updatedOn: '2026-11-29' }
const things = dataCatalogue(SITE, boras, [{ ...pupils, title: 'Elever <"åk 9"> & andra\u000b' }])

describe('the catalogue of open data', () => {
  it('is what DCAT-AP 3.0.1 asks of one', async () => {
    const shapes = new Store(new Parser().parse(fixture('dcat/semic-3.0.1-shapes.ttl')))
    const { conforms, results } = await new Validator(shapes).validate(new Store(statementsOf(things)))
    expect(results.map(({ path, message, focusNode }) => [focusNode?.value, path, message])).toEqual([])
    expect(conforms).toBe(true)
  })

  it('would be told of what it lacks', async () => {
    const shapes = new Store(new Parser().parse(fixture('dcat/semic-3.0.1-shapes.ttl')))
    const lacking = things.map(({ says, ...thing }) => ({
      ...thing,
      says: says.filter(([name]) => name !== 'dcterms:title'),
    }))
    const { conforms } = await new Validator(shapes).validate(new Store(statementsOf(lacking)))
    expect(conforms).toBe(false)
  })

  it('says the same in Turtle and in RDF/XML', () => {
    const read = new Parser().parse(turtleOf(things))
    expect(new Set(read.map(({ object }) => object.value))).toEqual(
      new Set(statementsOf(things).map(({ object }) => object.value)),
    )
    const xml = rdfXmlOf(things)
    expect(xml.match(/ rdf:about=/g)).toHaveLength(things.length)
    expect(xml).toContain('Elever &lt;&quot;åk 9&quot;&gt; &amp; andra</dcterms:title>')
  })

  it('has every file of an indicator by its own address, and its publisher’s kind', () => {
    const of = (name: Parameters<typeof full>[0]) =>
      things.flatMap(({ says }) =>
        says.flatMap(([said, value]) => (said === name && 'iri' in value ? [value.iri] : [])),
      )
    expect(of('dcat:downloadURL')).toContain(`${SITE}/api/v1/boras/indicators/${pupils.code}.csv`)
    expect(of('dcat:distribution')).toHaveLength(5)
    expect(of('dcat:endpointURL')).toEqual([`${SITE}/api/v1/boras`])
    expect(of('dcterms:type')).toEqual(['http://purl.org/adms/publishertype/LocalAuthority'])
  })
})
