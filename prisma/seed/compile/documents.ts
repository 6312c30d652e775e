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

/** A note with the transcription's document numbers written out, so that a reader can tell what is meant. */
export function withDocumentNames(note: string | undefined): string | null {
  if (!note) return null
  const text = note
    .replace(/\b00[1-4]\b/g, number => IN_TEXT[number] ?? number)
    .replace("i 'actions'", 'under strategierna')
  return text[0]?.toUpperCase() + text.slice(1)
}
