const values = (many: number): string => (many === 1 ? '1 värde' : `${many} värden`)

/** Words of files of several indicators, which are in Swedish only. */
export const severalFilesSv = {
  title: 'Läs in en fil med flera indikatorer',
  lead: 'Indikatorerna kan stå i kolumner, på rader eller i egna blad. De känns igen på sin kod eller sitt namn. Du får se vad filen ändrar innan något tas in. Filen sparas inte.',
  link: 'Läs in en fil med flera indikatorer',
  linkLead: 'Från Kolada, en annan myndighet eller ett eget system.',
  unknown: (names: readonly string[]) =>
    `I filen står också det här, som inte är någon indikator hos er: ${names.join('; ')}.`,
  details: (name: string) => `Kolumner och värden: ${name}`,
  nothing: 'Inget i filen ändrar något.',
  take: (many: number) => `Lägg ${values(many)} i utkasten`,
}
