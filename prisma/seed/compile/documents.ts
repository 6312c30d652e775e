import { formatDate } from '@/lib/text/numbers'

/** The municipalities' own documents by the number that the transcription gives them. */
const DOCUMENTS: Record<string, string> = {
  '000': 'Borlänge kommun, Bakgrund i social hållbarhet',
  '001': 'Borås Stad, Målbild för Socialt hållbart Borås – beslut',
  '002': 'Borås Stad, nyhet 2021-11-23',
  '003': 'Borås Stad, Om arbetet med Socialt hållbart Borås',
  '004': 'Borås Stad, Målbild för Socialt hållbart Borås 2021–2024',
}

const IN_TEXT: Record<string, string> = {
  '001': 'beslutet om målbilden',
  '002': 'nyheten den 23 november 2021',
  '003': 'sidan Om arbetet med Socialt hållbart Borås',
  '004': 'målbilden 2021–2024',
}

export const documentTitle = (number: string | undefined): string | null => (number && DOCUMENTS[number]) || null

/** What whoever transcribed a document wrote to others who do, and not to readers. */
const ASIDE = / \((?:en söndag|brödtexten; titeln ovan står i figuren)\)|, publicerad 2021-11-23,?/g

export const withoutAsides = (text: string): string => text.replace(ASIDE, '')

/** A note with the transcription's document numbers written out, so that a reader can tell what is meant. */
export function withDocumentNames(note: string | undefined): string | null {
  if (!note) return null
  const text = withoutAsides(note)
    .replace(/\b00[1-4]\b/g, number => IN_TEXT[number] ?? number)
    .replace("i 'actions'", 'under strategierna')
    .replace(/'([^']+)'/g, '”$1”')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, day => formatDate('sv', day))
  return text[0]?.toUpperCase() + text.slice(1)
}
