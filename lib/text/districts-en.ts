import type { districtsSv } from './districts-sv'

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const districtsEn = {
  title: 'Districts',
  lead: (n: number, city: string) =>
    `${city} has ${n} districts. The map shows one measure at a time: how conditions differ with where people live. The figures describe conditions, not people.`,
  whatItIs:
    "A district is here one of Statistics Sweden's regional statistical areas (RegSO). Their borders are those of the statistics and can differ from the ones that inhabitants use.",
  change: (n: number) => `Choose another measure (${n} to choose from)`,
  noGoal: 'Who lives there',
  map: {
    city: 'The city',
    whole: 'The whole municipality',
    cityNote: 'The districts that are too small to be seen on the map of the whole municipality.',
    wholeNote: 'The frame shows where the map of the city lies.',
    cityLabel: (measure: string) => `Map of the city: ${measure}`,
    wholeLabel: (measure: string) => `Map of the whole municipality: ${measure}`,
    skip: 'Skip the map, to the list',
    frame: 'The city',
  },
  legend: 'Five classes',
  classes: ['lowest', 'low', 'in the middle', 'high', 'highest'],
  under: (cut: string) => `below ${cut}`,
  between: (from: string, to: string) => `${from} to below ${to}`,
  atLeast: (cut: string) => `${cut} or more`,
  count: (n: number) => (n === 1 ? '1 district' : `${n} districts`),
  andMore: (n: number) => ` and ${n} more`,
  hiddenClass: 'not shown',
  hiddenNote: 'The value is hidden to protect individuals, or missing at the source.',
  howCut:
    'The classes are equally wide and divided at round numbers, so as to tell the values apart as well as possible.',
  notCut: 'The values are too few or too much alike to be divided into classes.',
  priority: 'Given priority in district development',
  priorityMark: 'priority',
  list: 'All districts',
  listLead: (unit: string) => `From the highest to the lowest, ${unit}.`,
  columns: {
    district: 'District',
    value: 'Value',
    areaType: 'Area type',
    population: 'Inhabitants',
  },
  wholeCity: (city: string) => `All of ${city}`,
  inAllOf: (city: string) => `all of ${city}`,
  restOf: (city: string) => `the rest of ${city}`,
  theRestOf: (city: string) => `The rest of ${city}`,
  extremes: (high: string, low: string) => `The value is highest in ${high}, lowest in ${low}.`,
  cityIs: (city: string, value: string) => `All of ${city}: ${value}.`,
  and: ' and ',
  standing: {
    high: ['highest', 'second highest', 'third highest', 'fourth highest', 'fifth highest'],
    low: ['lowest', 'second lowest', 'third lowest', 'fourth lowest', 'fifth lowest'],
    amongHigh: 'among the highest',
    amongLow: 'among the lowest',
    higher: 'among the higher',
    middle: 'in the middle',
    lower: 'among the lower',
    of: (place: string, n: number) => `${place} of ${n}`,
  },
  finding: {
    clauses: {
      'SCB-LOWECON-GAP': (where: string, share: string) => `${where}, ${share} live with a low economic standard`,
      'REGSO-SYSSELSATTNING': (where: string, share: string) => `${where}, ${share} of those aged 20–64 are in work`,
    } as Record<string, (where: string, share: string) => string>,
    plain: (subject: string, where: string, value: string) => `${where}, ${lowerFirst(subject)} is ${value}`,
    where: (place: string) => `In ${place}`,
    there: 'There',
    ofAll: (place: string) => `${place} of all`,
    also: (sentence: string, place: string) => `${sentence}, ${place}`,
    percent: (number: string) => `${number} per cent`,
    against: (clause: string, value: string, place: string) => `${clause}, against ${value} in ${place}`,
    asIn: (clause: string, place: string) => `${clause}, the same as in ${place}`,
    stands: (place: string, n: number, year: string) => `That is ${place} of the city’s ${n} districts (${year}).`,
    standsInMiddle: (n: number, year: string) => `That is in the middle among the city’s ${n} districts (${year}).`,
  },
  areaTypes: [
    'great socio-economic challenges',
    'socio-economic challenges',
    'socio-economically mixed',
    'good socio-economic conditions',
    'very good socio-economic conditions',
  ],
  areaType: (type: number) => `Type ${type}`,
  areaTypeIs: (type: number, year: number, words: string) => `Area type ${type} (${year}): ${words}.`,
  areaTypeNote:
    'The area type is that of the National Board of Housing (Boverket): all districts in Sweden in five groups by economy, education and work. It describes the district as a whole.',
  only: (shown: number, of: number, city: string) =>
    shown === of
      ? `${of} districts have values. For ${city} as a whole there is none.`
      : `${shown} of ${of} districts have values. For ${city} as a whole there is none.`,
  page: {
    over: 'District',
    population: (n: string, year: string, share: string, city: string) =>
      `${n} people live here (${year}). That is ${share} of the inhabitants of ${city}.`,
    inShort: 'In short',
    ages: (name: string, city: string) => `Age and sex in ${name} and in all of ${city}`,
    agesUnit: 'Share of the inhabitants in each age group, per cent',
    agesCaption: (name: string, young: string, cityYoung: string, old: string, cityOld: string, city: string) =>
      `In ${name}, ${young} are under 20 and ${old} are 65 or older. In all of ${city} it is ${cityYoung} and ${cityOld}.`,
    agesNote:
      'The bars are the district, the line is the whole city. The source alters small numbers slightly to protect individuals.',
    age: 'Age',
    women: 'Women',
    men: 'Men',
    years: (age: string) => `${age}`,
    beside: (city: string) => `Compared with all of ${city}`,
    besideLead: (city: string) =>
      `Everyone is counted, it is no sample. Numbers still vary somewhat from year to year, and so it is said in a few places how far a difference may be chance. All of ${city} contains the district, so the difference looks a little smaller than it is. Where it says “the rest”, the district is left out of the city. Differences are computed from unrounded values.`,
    dots: 'Each dot is a district, the large one is this one. The vertical line is the whole city.',
    measure: 'Measure',
    place: 'Among the districts',
    rest: 'the rest',
    difference: 'Difference',
    limits: (low: string, high: string) => `95% uncertainty: ${low} to ${high}`,
    counted: (city: string) => `From counts, against the rest of ${city}`,
    countedLead:
      'The counts behind the shares are known for an earlier year. Then the district can be left out of the city, and it can be said how far the difference may be chance. Ages and definitions can differ from those of the latest values.',
    nothingBeside: 'no comparable value',
    notShown: 'not shown',
    serves: 'Goal',
    life: {
      title: 'School, safety and work',
      school: 'School',
      schoolUnknown: (name: string) =>
        `How the children of ${name} do at school is not known. Grades and eligibility for upper secondary school are known here for the whole municipality only: not for each school, and not by where pupils live.`,
      schools: (year: string) => `How safe pupils in Year 8 are at the nearest schools, index 0–10 (${year})`,
      inside: 'in the district',
      away: (km: string) => `${km} km from the border of the district`,
      schoolsNote: 'The answers are those of the pupils of the school, who come from several districts.',
      safety: 'Safety',
      safetyUnknown: (name: string) =>
        `How safe the people of ${name} feel is not known. Too few are asked for the answers to be divided by district.`,
      safetyCity: (share: string, city: string, year: string) =>
        `In all of ${city}, ${share} feel safe outdoors after dark (${year}).`,
      crime: 'Reported offences are published for the whole municipality only.',
      notListed: 'The district lies in none of the areas on the list of vulnerable areas of the police.',
      work: 'Work',
      everyone: 'everyone',
      nearestTo: (group: string) =>
        `The figure for everyone is nearest that of ${group}, as they are most of those counted.`,
      outside:
        'The figure for everyone lies outside those of the two groups. The source alters small numbers somewhat to protect people.',
      workUnknown: (name: string) =>
        `How many young people in ${name} neither work nor study, and how many have long had social assistance, is not known: it is published for the whole municipality only.`,
      place: 'Place',
    },
    changes: 'What has changed?',
    changesLead:
      'Only years with the same definition are compared. The values of 2022 and of 2024–2025 often have different age limits and are then not put side by side.',
    bordersChanged: (name: string, day: string) =>
      `The borders of ${name} were changed on ${day}. Values from before that day are of the former area, so differences between before and after may come from the border.`,
    bordersSource: 'Source of the borders:',
    otherBorders: ', other borders before',
    noChanges: 'No measure has two years with the same definition.',
    fromTo: (from: string, to: string) => `${from}–${to}`,
    distance: 'Distance to the whole city',
    changeHere: 'Change here',
    changeCity: (city: string) => `All of ${city}`,
    types: 'Among the area types',
    typesLead: (year: string) =>
      `The city's districts by area type ${year}, from great challenges (1) to very good conditions (5). The shares are computed from the counts in each type.`,
    slope: 'Gap between the city’s ends',
    slopeNote:
      'The gap between the city’s ends (slope index, SII) compares the end of the city with the greatest challenges with the one that has the best conditions, when all inhabitants are ordered by area type. It is counted in percentage points. A minus means that the share is lower at the end with better conditions.',
    goals: 'Goals that the measures bear on',
    described: 'What others write about the area',
    police: 'The assessment of the police',
    policeIs: (share: string, quoted: string, year: number) =>
      `${share} of the surface of the district, not of its inhabitants, lies in an area that the police call “${quoted}” (${year}).`,
    policeMeans:
      'The word is that of the police. It is used of areas with low socio-economic status where criminals influence the local community, and “särskilt” (especially) means that the situation is more serious and that many hesitate to testify. The police themselves write that those who commit crimes are very few compared with those who live there. It is an assessment, not a measurement.',
    policeYears:
      'In 2025 the police stopped using the category riskområde (area at risk). The lists before and after can therefore not be compared.',
    policeSource: 'The Swedish Police Authority, Lägesbild över utsatta områden',
    turnout: 'Turnout',
    turnoutLead: (year: string, known: string, city: string) =>
      `Electoral districts that carry the name ${known}, municipal election of ${year}, compared with all of ${city}. Their borders are not those of the district, so it is not the same area.`,
    electoral: 'Electoral district',
    evidence: 'The municipality about the area',
    evidenceNote: 'Told in brief and not word for word.',
    company: 'Compare with other districts',
    companyLead: 'Two or three districts side by side, measure by measure.',
    companyKinds: {
      priority: 'With the priority district',
      areaType: 'Of the same area type',
      neighbours: 'Neighbours',
    },
    onMap: 'See on the map',
    where: (name: string) => `Where ${name} lies`,
    otherName: (name: string) => `Also called ${name} (our proposal).`,
  },
  compare: {
    title: 'Districts side by side',
    lead: (names: string, city: string) => `${names}, compared with all of ${city}. The same measures, the same years.`,
    sameType: (type: number) => `They have the same area type (${type}).`,
    people: 'Who lives there',
    young: 'Under 20',
    working: '20–64',
    old: '65 and older',
    measures: 'Measure by measure',
    spread: 'Has the distance between the districts changed?',
    spreadLead:
      "The spread is how far the districts typically lie from the city's mean, without the part that chance adds. It can only be followed where counts are known for several years with the same definition.",
    spreadIs: (measure: string, from: string, to: string) => `${measure}: ${from} and ${to}.`,
    inYear: (value: string, label: string) => `${value} in ${label}`,
    cannotTell: 'For the other measures it cannot be determined yet.',
  },
  glance: {
    pair: (value: string, other: string) => `${value} against ${other}`,
    rest: 'against the rest of the city',
  },
  overview: {
    over: 'District development',
    title: (name: string) => `${name} and the rest of the city`,
    lead: (name: string) => `District development has a special focus on ${name}, in all areas at once.`,
    more: (name: string) => `More about ${name}`,
    all: 'Map of all districts',
  },
  view: {
    places: 'Place',
    wholeCity: (city: string) => `all of ${city}`,
    districts: 'districts',
    heading: 'In the districts',
    none: "None of the goal's measures exist for districts.",
    areaNone: "None of the area's measures exist for districts.",
  },
} satisfies typeof districtsSv
