import { actionEditingSv, actionNames } from './action-editing-sv'
import { newIndicatorSv } from './new-indicator-sv'
import { roleNames } from './work-sv'

const roleName = (role: string): string => roleNames[role as keyof typeof roleNames] ?? role

/** Whom an entry names: a departed person is what they were, with a number that tells two of the same role apart. */
export function loggedAs(id: number, person: { name: string } | { roles: string[] } | undefined): string {
  if (!person) return `någon utan roll här, nr ${id}`
  return 'name' in person ? person.name : `tidigare ${person.roles.map(roleName).join(', ')}, nr ${id}`
}

const entities: Record<string, string> = {
  Person: 'personer och roller',
  Cell: 'värden',
  Submission: 'granskning',
  Indicator: 'indikatorer',
  NewIndicator: 'nya indikatorer',
  PeriodLock: 'låsta perioder',
  Job: 'hämtningar',
  FaultReport: 'felrapporter',
  Municipality: 'kommunens uppgifter',
  Action: 'åtgärder',
  ActionNote: 'anteckningar om åtgärder',
  ActionTask: 'uppgifter i åtgärder',
}

const actions: Record<string, string> = {
  inviteColleague: 'bjöd in',
  changeRoles: 'ändrade rollerna för',
  removeColleague: 'tog bort ur kommunen',
  erasePerson: 'raderade namn och adress för',
  takeOverRoles: 'lät ta över rollerna',
  takeOverDrafts: 'lät ta över påbörjade värden',
  resetPassword: 'gjorde en länk till nytt lösenord för',
  removeFactor: 'tog bort tvåstegsinloggningen för',
  changeSignInRule: 'ändrade reglerna för inloggning i',
  followGroups: 'gav roller efter grupper till',
  becomeFirst: 'blev den första administratören',
  fetchEverything: 'bad om att hämta allt nytt',
  settleSourceChange: 'svarade om en ändrad källa för',
  submitValues: 'skickade för granskning',
  proposeUndo: 'föreslog att ångra',
  submitSubmission: 'skickade för granskning',
  approveSubmission: 'godkände',
  scheduleSubmission: 'bestämde en tid för',
  unscheduleSubmission: 'tog bort tiden för',
  returnSubmission: 'lämnade tillbaka',
  returnPartSubmission: 'lämnade tillbaka en del av',
  publishSubmission: 'publicerade',
  takeBackSubmission: 'tog tillbaka',
  withdrawSubmission: 'drog tillbaka',
  publishValue: 'publicerade',
  withdrawValue: 'drog tillbaka',
  proposeWithdrawal: 'föreslog att publicerade värden tas bort,',
  redact: 'tog bort ur historiken av sekretesskäl',
  publishSettings: 'publicerade ändrade inställningar för',
  proposeThresholds: 'föreslog nya gränser',
  proposeIndicatorSettings: 'föreslog ändringar av',
  proposeNewIndicator: 'föreslog indikatorn',
  makeIndicator: 'godkände den nya indikatorn',
  changeIndicator: 'ändrade det som står om',
  changeSettings: 'ändrade',
  lockPeriod: 'låste',
  liftLock: 'låste upp',
  exceptFromLock: 'gjorde ett undantag från',
  takeFault: 'tog',
  settleFault: 'avslutade',
  renewSeed: 'förnyade grunddata,',
}

const fields: Record<string, string> = {
  roles: 'roller',
  heirId: 'tog över, nr',
  from: 'från nr',
  drafts: 'antal värden',
  rows: 'antal rader',
  status: 'läge',
  publishAt: 'publiceras',
  firstDay: 'första dag',
  lastDay: 'sista dag',
  why: 'varför',
  until: 'till och med',
  indicatorId: 'indikator, nr',
  threshold: 'minsta antal',
  smallestGroup: 'minsta grupp',
  name: 'namn',
  shortName: 'kort namn',
  contactEmail: 'e-postadress',
  faultReportUrl: 'adress för fel',
  isRemoved: 'borttagen',
  actionId: 'åtgärd, nr',
  dueOn: 'klar senast',
  doneOn: 'klar',
  day: 'dag',
  requiresSecondFactor: 'kräver tvåstegsinloggning',
}

const editedNames: Record<string, string> = { ...actionNames, ...newIndicatorSv.names }

const states: Record<string, string> = {
  draft: 'utkast',
  submitted: 'skickat',
  returned: 'tillbakalämnat',
  approved: 'godkänt',
  published: 'publicerat',
  withdrawn: 'tillbakadraget',
}

const entrances: Record<string, string> = {
  form: 'arbetsytan',
  file: 'fil',
  job: 'automatiskt',
  start: 'start',
  redaction: 'sekretess',
  provider: 'inloggning',
}

/** What has been done, by whom, and who has signed in. */
export const logSv = {
  lead: 'Vem som har ändrat vad, och när. Ingenting i loggen går att ändra eller ta bort.',
  system: 'systemet',
  who: 'Vem',
  entity: 'Vad det gäller',
  from: 'Från och med',
  to: 'Till och med',
  everyone: 'alla',
  everything: 'allt',
  show: 'Visa',
  when: 'När',
  what: 'Vad',
  change: 'Ändring',
  entrance: 'Väg in',
  older: 'Äldre',
  newest: 'Till det senaste',
  download: 'Ladda ner som CSV',
  none: 'Loggen är tom. Det första som någon ändrar syns här.',
  noneOfThese: 'Inget i loggen stämmer med det du har valt. Välj en längre tid, eller visa allt.',
  showAll: 'Visa allt',
  nothing: 'inget',
  roleName,
  stateName: (field: string, text: string) => (field === 'status' ? (states[text] ?? text) : text),
  actionOf: (action: string) => actions[action] ?? actionEditingSv.saidOf(action),
  entityOf: (entity: string) => entities[entity] ?? entity,
  fieldOf: (field: string) => fields[field] ?? editedNames[field]?.toLowerCase() ?? field,
  entranceOf: (entrance: string) => entrances[entrance] ?? entrance,
  entities: Object.entries(entities),
  entrances: Object.entries(entrances),
  anyEntrance: 'alla',
  signIns: {
    title: 'Inloggningar',
    lead: (months: number) => `Vem som har loggat in eller försökt. Sparas i ${months} månader.`,
    none: 'Ingen har loggat in ännu.',
    back: 'Logg',
    events: {
      signedIn: 'loggade in',
      wrong: 'fel lösenord',
      tooMany: 'för många försök',
      passwordChanged: 'bytte lösenord',
      passwordChosen: 'valde lösenord med en länk',
      halfWay: 'rätt lösenord, ett steg kvar',
      wrongCode: 'fel kod',
      tooManyCodes: 'för många försök med koder',
      signedInByRecovery: 'loggade in med en reservkod',
      signedInByProvider: 'loggade in med en annan tjänst',
      providerLinked: 'kopplade kontot till en annan tjänst',
      nobody: 'har ingen roll och släpptes inte in',
      factorOn: 'slog på tvåstegsinloggning',
      factorOff: 'slog av tvåstegsinloggning',
      codesRenewed: 'gjorde nya reservkoder',
    } as Record<string, string>,
  },
}
