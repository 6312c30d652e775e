/** Namespaces of DCAT-AP-SE 3.0.1, by their usual prefixes. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const

export type Name = `${keyof typeof PREFIXES}:${string}`

/** A thing by its address, or a text: in a language, or a day (ISO 8601). */
export type Value = { iri: string } | { text: string; lang?: 'sv' | 'en' } | { day: string }

/** Things with what is said of each, in order; a name may stand several times. */
export type Thing = { iri: string; type: Name; says: [Name, Value][] }

/** What a prefixed name stands for. */
export function full(name: Name): string {
  const [prefix = '', rest = ''] = name.split(':')
  return PREFIXES[prefix as keyof typeof PREFIXES] + rest
}

const EU = 'http://publications.europa.eu/resource/authority/'

export type Known = { iri: string; type: Name; label?: string }

/** Others' words that we point at. Each has its type, and a concept its name, as those who check a catalogue want it. */
export const known = {
  municipality: {
    iri: 'http://purl.org/adms/publishertype/LocalAuthority',
    type: 'skos:Concept',
    label: 'Local Authority',
  },
  society: { iri: `${EU}data-theme/SOCI`, type: 'skos:Concept', label: 'Population and society' },
  public: { iri: `${EU}access-right/PUBLIC`, type: 'dcterms:RightsStatement' },
  swedish: { iri: `${EU}language/SWE`, type: 'dcterms:LinguisticSystem' },
  english: { iri: `${EU}language/ENG`, type: 'dcterms:LinguisticSystem' },
  csv: { iri: `${EU}file-type/CSV`, type: 'dcterms:MediaTypeOrExtent' },
  xlsx: { iri: `${EU}file-type/XLSX`, type: 'dcterms:MediaTypeOrExtent' },
  json: { iri: `${EU}file-type/JSON`, type: 'dcterms:MediaTypeOrExtent' },
  yearly: { iri: `${EU}frequency/ANNUAL`, type: 'dcterms:Frequency' },
  biennial: { iri: `${EU}frequency/BIENNIAL`, type: 'dcterms:Frequency' },
  irregular: { iri: `${EU}frequency/IRREG`, type: 'dcterms:Frequency' },
  cc0: { iri: 'http://creativecommons.org/publicdomain/zero/1.0/', type: 'dcterms:LicenseDocument' },
} as const satisfies Record<string, Known>
