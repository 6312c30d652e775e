type Saved = { source: string; savedBy: string | null; at: string }
const from = (source: string): string => (source ? `från ${source}` : 'av samma slag')
const when = ({ savedBy, at }: Saved): string => (savedBy ? `${savedBy}, ${at}` : at)

/** Words of how files were read before, which are in Swedish only. */
export const fileProfilesSv = {
  used: (saved: Saved) =>
    `Så läste vi den förra filen ${from(saved.source)} (${when(saved)}). Rätta det som inte stämmer, så läses nästa fil som du säger nu.`,
  notUsed: 'Filen är läst som programmet föreslår, fast vi har läst en sådan förut.',
  readAs: 'Läs filen som',
  asBefore: (source: string) => `den förra ${from(source)}`,
  asProposed: 'programmet föreslår',
  title: 'Så läser vi filer',
  lead: 'När någon har svarat på hur en fil ska läsas minns vi det till nästa fil med samma rubriker från samma källa. Värdena i filen sparas inte här.',
  one: ({ indicator, ...saved }: Saved & { indicator: string | null }) =>
    `Filer ${from(saved.source)}, ${indicator ?? 'med flera indikatorer'} (${when(saved)})`,
  forget: {
    label: 'Glöm',
    question: 'Glömma hur filerna läses? Nästa fil läses som programmet föreslår.',
    yes: 'Ja, glöm det',
    cancel: 'Behåll',
  },
  forgotten: 'Glömt. Nästa sådan fil läses som programmet föreslår.',
  faults: {
    forbidden: 'Du får inte föra in värden här.',
    missing: 'Det är redan glömt.',
  },
}
