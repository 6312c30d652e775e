/** What a strategist decides of an action, by field. */
export const actionNames = {
  title: 'Åtgärd',
  description: 'Beskrivning',
  status: 'Läge',
  strategyId: 'Strategi',
  goalIds: 'Mål som den bidrar till',
  responsible: 'Ansvarig nämnd eller bolag',
  partners: 'I samverkan med',
  ownerId: 'Ansvarig person',
  startYear: 'Första år',
  endYear: 'Sista år',
  districtIds: 'Stadsdelar',
  indicatorIds: 'Indikatorer som den ska påverka',
  costSek: 'Kostnad i kronor',
}

export const statusNames = {
  unknown: 'okänd',
  planned: 'planerad',
  ongoing: 'pågår',
  done: 'klar',
  paused: 'pausad',
  dropped: 'avbruten',
}

const said: Record<string, string> = {
  addAction: 'lade till åtgärden',
  changeAction: 'ändrade åtgärden',
  removeAction: 'tog bort åtgärden',
  restoreAction: 'återställde åtgärden',
  reportOnAction: 'ändrade läget',
  writeNote: 'skrev om läget',
  removeNote: 'tog bort en anteckning',
  addTask: 'lade till en uppgift',
  setTaskDone: 'ändrade om en uppgift är klar',
  removeTask: 'tog bort en uppgift',
  undoActionChange: 'ångrade en ändring',
}
const UNREADABLE_FOR_PEOPLE = ['isRemoved', 'actionId']

/** Åtgärder in the work area. */
export const actionEditingSv = {
  title: 'Åtgärder',
  lead: 'Vad som görs, av vem och hur det går. En strateg ändrar åtgärderna; den som är ansvarig person skriver hur det går.',
  search: 'Sök åtgärd',
  found: (many: number) => (many === 1 ? '1 åtgärd' : `${many} åtgärder`),
  draft: 'utkast',
  none: 'Inga åtgärder är inlagda.',
  add: 'Lägg till en åtgärd',
  addIn: (framework: string) => `Ny åtgärd i ${framework}`,
  addLead: {
    public: 'Den syns på de öppna sidorna så snart du sparar.',
    draft: 'Målbilden är ett utkast: åtgärden syns på de öppna sidorna när målbilden är antagen.',
  },
  columns: { title: 'Åtgärd', status: 'Läge', period: 'Tid', responsible: 'Ansvarig', told: 'Senast skrivet' },
  yours: 'du är ansvarig',
  never: 'aldrig',
  due: (day: string) => `uppgift till ${day}`,
  missing: 'Åtgärden finns inte',
  missingFramework: 'Målbilden finns inte',
  toPublic: 'Se den öppna sidan',
  of: (framework: string) => `Åtgärd i ${framework}`,
  removedNotice: 'Åtgärden är borttagen och syns inte på någon öppen sida.',
  removed: (many: number) => `Borttagna (${many})`,
  restore: 'Återställ åtgärden',
  edit: {
    title: 'Det som är bestämt',
    lead: {
      public: 'Syns på de öppna sidorna så snart du sparar, utom vem som är ansvarig person.',
      draft:
        'Målbilden är ett utkast: det här syns på de öppna sidorna när målbilden är antagen, utom vem som är ansvarig person.',
    },
    hints: {
      description: 'Vad som ska göras, för vem och varför. Skriv så att alla förstår.',
      goalIds: 'Utöver de mål som strategin hör till.',
      responsible: 'Välj en som finns eller skriv en ny.',
      partners: 'En på varje rad.',
      ownerId: 'Får skriva hur det går och lägga till uppgifter, vilken roll hen än har.',
      startYear: 'Till exempel 2025. Lämna tomt om det inte är bestämt.',
      districtIds: 'Kryssa inte i någon om den gäller hela kommunen.',
      costSek: 'Till exempel 250 000. Lämna tomt om den inte ska stå.',
    } as Partial<Record<keyof typeof actionNames, string>>,
    noStrategy: 'ingen',
    noOwner: 'ingen',
    chosen: (name: string, many: number) => `${name} (${many === 0 ? 'inga valda' : `${many} valda`})`,
    save: 'Spara',
    saved: 'Det är sparat.',
    same: 'Inget var ändrat.',
  },
  remove: {
    label: 'Ta bort åtgärden',
    question: 'Åtgärden försvinner överallt där den syns, med anteckningar och uppgifter. Du kan återställa den.',
    yes: 'Ja, ta bort den',
  },
  cancel: 'Avbryt',
  report: {
    title: 'Hur det går',
    lead: {
      public:
        'Läge, anteckningar och uppgifter syns på de öppna sidorna, men inte vem som har skrivit. Skriv inget om enskilda personer.',
      draft:
        'Läge, anteckningar och uppgifter syns på de öppna sidorna när målbilden är antagen, men inte vem som har skrivit. Skriv inget om enskilda personer.',
    },
    status: 'Läge',
    day: 'Dag',
    text: 'Vad har hänt?',
    textHint: 'Vad som är gjort, vad som återstår och vad som hindrar. Lämna tomt om bara läget är nytt.',
    save: 'Spara läget',
    saved: 'Det är sparat.',
    byline: (day: string, by: string | null) => (by ? `${day}, ${by}` : day),
    none: 'Ingen har skrivit om hur det går ännu.',
    remove: 'Ta bort anteckningen',
    removeSure: 'Anteckningen försvinner överallt där den syns. Du kan ångra det under Ändringar.',
    owner: (name: string) => `Ansvarig person: ${name}`,
    noOwner: 'Ingen är utsedd att skriva hur det går.',
  },
  tasks: {
    title: 'Uppgifter',
    none: 'Inga uppgifter är inlagda.',
    task: 'Uppgift',
    dueOn: 'Klar senast',
    add: 'Lägg till uppgiften',
    added: 'Uppgiften är tillagd.',
    due: (day: string) => `klar senast ${day}`,
    late: (day: string) => `skulle ha varit klar ${day}`,
    done: (day: string) => `klar ${day}`,
    setDone: 'Klar',
    setUndone: 'Inte klar',
    remove: 'Ta bort',
    removeSure: 'Uppgiften försvinner överallt där den syns. Du kan ångra det under Ändringar.',
    yes: 'Ja, ta bort',
  },
  history: {
    title: 'Ändringar',
    none: 'Ingen har ändrat åtgärden sedan den lades in.',
    who: (who: string | null, what: string) => `${who ?? 'Systemet'} ${what}`,
    undo: 'Ångra',
    undoSure: 'Det som stod före ändringen kommer tillbaka, överallt där det syns.',
    undoYes: 'Ja, ångra ändringen',
    undone: 'Ändringen är ångrad.',
    from: (before: string | null, after: string) => (before === null ? after : `${before} → ${after}`),
    nothing: 'inget',
  },
  faults: {
    forbidden: 'Du har inte rätt att ändra det.',
    missing: 'Det finns inte längre. Läs in sidan igen.',
    changed:
      'Någon annan har ändrat åtgärden medan du skrev. Det som gäller nu står vid fältet. Spara igen om det du har skrivit ska gälla i stället.',
    statusChanged: (now: string) =>
      `Någon annan har ändrat läget medan du skrev. Nu gäller: ${now}. Spara igen om det du har valt ska gälla i stället.`,
    changedSince: 'Det har ändrats igen sedan dess. Ångra det senaste först.',
    now: (value: string) => `Nu gäller: ${value}`,
    nothing: 'Välj ett nytt läge, eller skriv vad som har hänt.',
    ahead: 'Välj dagen i dag eller en dag som har varit.',
    backwards: 'Sista året är före det första.',
    misplaced: 'Välj en strategi eller minst ett mål.',
    noStrategy: 'Strategin finns inte i målbilden längre. Välj en annan.',
    noOwner: 'Personen har ingen roll i kommunen längre. Välj någon annan.',
    noDistrict: 'En av stadsdelarna finns inte längre.',
    noIndicator: 'En av indikatorerna finns inte längre.',
    noTitle: 'Skriv vad som ska göras.',
    noTask: 'Skriv vad som ska göras.',
    year: 'Skriv ett år med fyra siffror, till exempel 2025, eller lämna tomt.',
    day: 'Välj en dag.',
    cost: 'Skriv ett helt antal kronor, till exempel 250 000, eller lämna tomt.',
  },
  /** What an entry of the change history says that somebody did. */
  saidOf: (action: string): string => said[action] ?? action,
  nameOf: (field: string): string | null =>
    UNREADABLE_FOR_PEOPLE.includes(field)
      ? null
      : ((actionNames as Record<string, string>)[field] ??
        ({ dueOn: 'Klar senast', doneOn: 'Klar', day: 'Dag' } as Record<string, string>)[field] ??
        field),
}
