import { DataFactory, Writer, type Quad } from 'n3'
import { xmlEscaped } from '@/lib/text/xml-text'
import { full, PREFIXES, type Name, type Thing, type Value } from './vocabulary'

const { literal, namedNode, quad } = DataFactory

/** Each statement of a catalogue. */
export const statementsOf = (things: readonly Thing[]): Quad[] =>
  things.flatMap(({ iri, type, says }) => [
    quad(namedNode(iri), namedNode(full('rdf:type')), namedNode(full(type))),
    ...says.map(([name, value]) => quad(namedNode(iri), namedNode(full(name)), termOf(value))),
  ])

function termOf(value: Value) {
  if ('iri' in value) return namedNode(value.iri)
  if ('day' in value) return literal(value.day, namedNode(full('xsd:date')))
  return literal(value.text, value.lang)
}

/** As Turtle. */
export function turtleOf(things: readonly Thing[]): string {
  const writer = new Writer({ prefixes: PREFIXES })
  writer.addQuads(statementsOf(things))
  let turtle = ''
  writer.end((_, written) => (turtle = written))
  return turtle
}

/** As RDF/XML, which data portals harvest. */
export function rdfXmlOf(things: readonly Thing[]): string {
  const spaces = Object.entries(PREFIXES).map(([prefix, iri]) => `xmlns:${prefix}="${iri}"`)
  const elements = things.map(
    ({ iri, type, says }) =>
      `<${type} rdf:about="${xmlEscaped(iri)}">\n${says.map(said => `  ${elementOf(...said)}\n`).join('')}</${type}>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF ${spaces.join(' ')}>\n${elements.join('\n')}\n</rdf:RDF>\n`
}

function elementOf(name: Name, value: Value): string {
  if ('iri' in value) return `<${name} rdf:resource="${xmlEscaped(value.iri)}"/>`
  if ('day' in value) return `<${name} rdf:datatype="${PREFIXES.xsd}date">${value.day}</${name}>`
  return `<${name}${value.lang ? ` xml:lang="${value.lang}"` : ''}>${xmlEscaped(value.text)}</${name}>`
}
