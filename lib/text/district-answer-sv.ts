import { inMidSentence } from './noun-phrase'

const times = (n: number): string => (n === 1 ? 'ett' : String(n))

/** What a district's page answers first, and the parts of it that say what is done, who lives there and what is missing. */
export const districtAnswerSv = {
  closing: 'Minskar skillnaden?',
  better: 'Vad är bättre än förut?',
  worse: 'Vad är sämre än förut?',
  unknown: 'Vad är inte känt?',
  noneFollowed: (of: number, city: string) =>
    `Det går inte att säga. Inget av de ${of} måtten har två år som kan jämföras, så avståndet till hela ${city} går inte att följa.`,
  followed: (n: number, of: number, city: string) => {
    if (n === of) return `Alla ${of} mått kan följas över tid mot hela ${city}.`
    return `${2 * n < of ? `Bara ${times(n)}` : n} av ${of} mått kan följas över tid mot hela ${city}.`
  },
  larger: (subject: string, from: string, to: string, since: string, until: string) =>
    `Skillnaden i ${inMidSentence(subject)} har ökat, från ${from} till ${to} (${since}–${until})`,
  smaller: (subject: string, from: string, to: string, since: string, until: string) =>
    `Skillnaden i ${inMidSentence(subject)} har minskat, från ${from} till ${to} (${since}–${until})`,
  equal: (subject: string, size: string, since: string, until: string) =>
    `Skillnaden i ${inMidSentence(subject)} är oförändrad, ${size} (${since}–${until})`,
  nearlyWord: 'nästan oförändrad skillnad',
  nearly: (subject: string, from: string, to: string, since: string, until: string) =>
    `Skillnaden i ${inMidSentence(subject)} är nästan oförändrad, från ${from} till ${to} (${since}–${until})`,
  others: (n: number) =>
    n === 1
      ? 'För det andra är det inte känt: det har inte två jämförbara år.'
      : `För de andra ${n} är det inte känt: de har inte två jämförbara år.`,
  betterIs: (subject: string, from: string, to: string, since: string, until: string) =>
    `${subject}: från ${from} till ${to} (${since}–${until})`,
  /** Of the measures that have a better and a worse, so many can be followed. */
  noneMoved: (timed: number, of: number): string => {
    if (timed === 0) return 'Det går inte att säga: inget mått har två år som kan jämföras.'
    const none =
      timed === 1 ? 'Inget som går att se: bara ett mått kan följas' : `Inget av de ${timed} mått som kan följas`
    return timed < of ? `${none}. Om de andra ${of - timed} är det inte känt.` : `${none}.`
  },
  unknownIs: (name: string) =>
    `Hur det går i skolan för barnen i ${name}, hur trygga de som bor här känner sig, och hur många unga som varken arbetar eller studerar.`,
  definitions: {
    'SCB-LOWECON-GAP':
      'Låg ekonomisk standard: hushållets ekonomiska standard (inkomsten) ligger under 60 procent av medianen i landet. Medianen är den i mitten: hälften har mer och hälften mindre.',
    'REGSO-EFTERGYMNASIAL':
      'Eftergymnasial utbildning: studier efter gymnasiet, på högskola eller till exempel yrkeshögskola.',
    'REGSO-SJALVFORSORJNING': 'Självförsörjande: källan anger inte vad som räknas, och inte i vilken ålder.',
  } as Record<string, string>,
  onPage: 'På sidan',
  work: {
    title: 'Vad görs, och vem frågar jag?',
    actions: (name: string) => `Åtgärder som gäller ${name}`,
    noActions: (name: string) =>
      `Vad kommunen gör just i ${name} framgår inte här: ingen åtgärd i målbilden gäller eller nämner stadsdelen. Det kan ändå göras saker här.`,
    allActions: 'Alla åtgärder',
    ask: 'Kommunens egen sida om stadsdelen',
  },
  people: {
    title: 'Vilka som bor här',
    lead: 'Siffrorna beskriver villkor, inte människor. Inget av det här är bättre eller sämre, och stadsdelarna ställs inte i ordning efter det.',
  },
  older: (n: number) => (n === 1 ? 'Ett äldre mått av samma sak' : `${n} äldre mått av samma sak`),
  olderReason:
    'De gäller andra åldrar än de nyare värdena. Därför kan de två inte jämföras, och inte visa en utveckling.',
  answers: (n: string) => `${n} svar`,
}
