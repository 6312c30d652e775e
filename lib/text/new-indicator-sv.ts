import { indicatorsSv } from './indicators-sv'
import { indicatorEditingSv, settingNames, settingValue, unitNames, wordNames } from './indicator-editing-sv'

const names = {
  ...wordNames,
  ...settingNames,
  code: 'Kod',
  ...unitNames,
  countsPeople: 'Räknar människor, hushåll eller svar',
  publishedByAuthority: 'Publiceras redan av en myndighet',
  threshold: 'Minsta antal som visas',
  smallestGroup: 'Minsta grupp som visas',
  periodicity: 'Nya värden kommer',
  lifePhase: 'Del av livet',
  category: 'Handlar om',
  isDistrictIndicator: 'Följs i delområden',
  goals: 'Mål som den hör till',
  series: 'Hämtas från',
}

const periodicities = {
  monthly: 'varje månad',
  quarterly: 'varje kvartal',
  yearly: 'varje år',
  schoolYear: 'varje läsår',
  biennial: 'vartannat år',
  election: 'vid val',
  irregular: 'oregelbundet',
}

const { lifePhase, category } = indicatorsSv
const chosen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ periodicity: periodicities, lifePhase, category },
}

/** A new indicator: how it is written, and how its reviewer reads it. */
export const newIndicatorSv = {
  title: 'Ny indikator',
  lead: 'Du föreslår, och en granskare som är någon annan än du godkänner. Fram till dess finns den bara här. Sedan går det att mata in värden.',
  make: 'Föreslå en ny indikator',
  names,
  periodicities,
  parts: {
    words: 'Vad den heter',
    measure: 'Vad den mäter',
    protection: 'Hur små tal skyddas',
    belongs: 'Var den hör hemma',
  },
  hints: {
    title: 'Hela namnet, så att ingen behöver gissa vad som räknas.',
    shortName: 'Några ord som står i listor. Indikatorns kod görs av det.',
    subject: 'Till exempel: Andelen elever i årskurs 9 som är behöriga till gymnasiet.',
    source: 'Till exempel: Borås Stad, enkät till årskurs 8.',
    unit: 'Till exempel procent, antal, antal per 100 000 invånare eller kronor per invånare.',
    per: 'Det tal som täljare delat med nämnare gångras med: 100 för procent, 100 000 för ”per 100 000 invånare”. Lämna tomt för annat.',
    boundMin: 'Under det kan inget värde vara. Lämna tomt om gräns saknas.',
    boundMax: 'Över det kan inget värde vara. Lämna tomt om gräns saknas.',
    towardsValue: 'Bara när närmare ett värde är bättre.',
    rollingYear: indicatorEditingSv.settings.rollingHint,
    threshold: 'Färre personer än så visas inte.',
    smallestGroup: 'Värden för en mindre grupp än så visas inte.',
  } as Partial<Record<keyof typeof names, string>>,
  ticks: {
    isCompleteCount: 'Kryssa i när alla som värdet handlar om är räknade, inte ett urval av dem.',
    countsPeople: 'Då döljs tal som kan röja någon. Kryssa ur bara när inga människor räknas.',
    publishedByAuthority: 'Då har myndigheten redan skyddat små tal, och vi döljer inga.',
    isDistrictIndicator: 'Värden går att mata in för varje delområde.',
  },
  chooseDirection: 'Välj',
  fromCatalogue: (source: string) => `Från katalogen hos ${source}`,
  seriesHint: 'Välj vilka grupper som ska hämtas. Resten går att lägga till senare genom ett nytt förslag.',
  everyone: 'alla',
  draftGoal: 'ur en målbild som inte är antagen',
  why: 'Varför den behövs',
  whyHint: 'Granskaren läser det.',
  propose: 'Skicka till granskning',
  proposed: 'Förslaget väntar på en granskare.',
  seeProposed: 'Se förslaget som granskaren ser det',
  proposalTitle: (name: string) => `Ny indikator: ${name}`,
  waiting: {
    title: 'Föreslagna, inte godkända',
    waits: 'väntar på granskning',
    returned: (note: string | null) => `tillbakalämnad${note ? `: ${note}` : ''}`,
    again: 'Ändra och skicka igen',
    takeBack: 'Ta tillbaka',
    takenBack: 'Förslaget är tillbakataget.',
  },
  review: {
    title: 'Den nya indikatorn',
    lead: 'Blir en del av målbilden när den publiceras. Den har inga värden än.',
    left: 'Inte angivet',
    columns: { what: 'Vad', said: 'Förslag' },
  },
  /** What a column says. */
  value: (field: string, value: string | number | boolean | null): string =>
    (typeof value === 'string' && chosen[field]?.[value]) || settingValue(value),
  faults: {
    forbidden: 'Du har inte rätt att föreslå en indikator.',
    missing: 'Kommunen finns inte längre.',
    goals: 'Ett av målen finns inte längre. Ladda om sidan och välj igen.',
    groups: 'En av grupperna finns inte längre. Ladda om sidan och välj igen.',
    here: 'Indikatorn finns redan, eller väntar på en granskare.',
    series: 'Välj minst en serie som finns i katalogen. Hämta katalogen på nytt om den saknas.',
    gone: 'Förslaget har ändrats sedan sidan öppnades. Gå tillbaka till listan och se hur det står.',
  },
}
