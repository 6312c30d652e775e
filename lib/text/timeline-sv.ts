/** All that has been said of one value, in the work area. */
export const timelineSv = {
  title: 'Historik för ett värde',
  short: 'Historik',
  lead: 'Allt som har skrivits, skickats, granskats och publicerats av värdet, äldst först.',
  noSuch: 'Det finns ingen historik för det här värdet',
  wrote: (by: string | null, entrance: string) => `${by ?? 'systemet'} skrev (${entrance})`,
  batch: (title: string) => `läst in från ”${title}”`,
  source: 'Källa',
  note: 'Anteckning',
  held: 'Publicerat, och gäller för läsarna från och med nu:',
  redacted: (by: string | null) => `${by ?? 'systemet'} tog bort siffrorna ur hela historiken av sekretesskäl.`,
  definition: (version: number) => `Definition ${version}.`,
  toGrid: 'Till inmatningen',
  toThen: 'Så såg indikatorn ut när dagen var slut',
}
