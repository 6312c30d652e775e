import { roleNames } from './work-sv'

const several = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`
const listed = new Intl.ListFormat('sv', { type: 'disjunction' })

/** What a new municipality does first, until its pages are opened. */
export const beginningSv = {
  title: 'Kom igång',
  lead: 'Det som behövs innan kommunens sidor kan öppnas för allmänheten. Ordningen är vår; ni kan göra det i en annan.',
  opened: 'Kommunens sidor är öppna för allmänheten.',
  progress: (done: number, all: number) => `${done} av ${all} steg är klara.`,
  todo: (done: number, all: number) => `${done} av ${all} steg är klara`,
  done: 'klart',
  left: 'kvar',
  optional: 'kan vänta',
  doneBy: (roles: readonly (keyof typeof roleNames)[]) =>
    `Görs av någon som är ${listed.format(roles.map(role => roleNames[role]))}.`,
  steps: {
    about: {
      title: 'Kommunens uppgifter',
      why: 'Namn, färg och e-postadressen som läsare vänder sig till.',
      lacks: 'E-postadressen för frågor fattas.',
      link: 'Fyll i uppgifterna',
    },
    people: {
      title: 'Personer',
      why: 'Det som publiceras ska två personer stå för: den ena för in, den andra granskar.',
      lacks: 'Bjud in minst en kollega, så att alla roller finns.',
      lacksRoles: (roles: readonly (keyof typeof roleNames)[]) =>
        `Ingen är ${listed.format(roles.map(role => roleNames[role]))}.`,
      have: (many: number) => `${several(many, 'person', 'personer')} har en roll här.`,
      link: 'Bjud in kollegor',
    },
    framework: {
      title: 'Målbild',
      why: 'Målen, som ett träd. Skriv dem här, eller läs in dem från en fil eller en disposition i text.',
      lacks: 'Det finns ingen målbild än.',
      draft: (title: string, goals: number) =>
        `${title} är ett utkast med ${several(goals, 'mål', 'mål')}. En strateg föreslår att den antas, och en annan person som är administratör antar den.`,
      proposed: (title: string) =>
        `${title} väntar på att antas av en administratör som inte själv har föreslagit det.`,
      adopted: (title: string, goals: number) => `${title} är antagen, med ${several(goals, 'mål', 'mål')}.`,
      begin: 'Gör ett utkast till målbilden',
      open: 'Öppna utkastet',
      file: 'Läs in målen från en fil eller text',
      goals: 'Öppna målbilden',
    },
    indicators: {
      title: 'Indikatorer',
      why: 'Det som mäts, kopplat till målen. Kolada och SCB har det mesta färdigt.',
      lacks: 'Ingen indikator är kopplad till ett mål än.',
      have: (many: number) => `${several(many, 'indikator är kopplad', 'indikatorer är kopplade')} till målen.`,
      waiting: (many: number) => `${several(many, 'förslag', 'förslag')} väntar på en granskare.`,
      catalogue: 'Välj ur källornas kataloger',
      template: 'Börja med samma indikatorer som en annan kommun',
      own: 'Lägg upp en egen',
      review: 'Till granskningen',
    },
    values: {
      title: 'Värden',
      why: 'Hämtas från källan, läses in från en fil eller skrivs för hand. En granskare publicerar dem.',
      lacks: 'Ingen indikator har publicerade värden än.',
      have: (withValues: number, all: number) =>
        `${withValues} av ${several(all, 'indikator', 'indikatorer')} har publicerade värden.`,
      fetch: 'Hämta från källorna',
      enter: 'Skriv eller läs in från en fil',
    },
    districts: {
      title: 'Stadsdelar',
      why: 'Gränser och namn för de områden som följs var för sig. De syns på de öppna sidorna när det finns värden för dem.',
      lacks: 'Inga områden är inlästa.',
      have: (many: number) => `${several(many, 'område', 'områden')} är ${many === 1 ? 'inläst' : 'inlästa'}.`,
      link: 'Läs in områden',
    },
    opening: {
      title: 'Öppna för allmänheten',
      why: 'En person föreslår och en annan, som är administratör, öppnar. Då syns sidorna för alla, i listan över kommuner, hos sökmotorer och som öppna data.',
      lacks: 'Först behövs det som är kvar ovanför.',
      ready: 'Allt som behövs finns. Föreslå att sidorna öppnas.',
      proposed: (by: string, when: string) => `${by} föreslog ${when} att sidorna öppnas.`,
      waits: 'En administratör som inte själv har föreslagit det kan öppna dem.',
      have: 'Sidorna är öppna.',
      link: 'Se de öppna sidorna',
      preview: 'Se sidorna som de blir',
    },
  },
  propose: 'Föreslå att öppna',
  takeBack: 'Ta tillbaka förslaget',
  open: 'Öppna för allmänheten',
  openSure: (name: string) => `Öppna ${name} för allmänheten?`,
  openYes: 'Ja, öppna',
  cancel: 'Avbryt',
  faults: {
    forbidden: 'Du har inte rätt att göra det.',
    open: 'Sidorna är redan öppna.',
    proposed: 'Någon har redan föreslagit det.',
    missing: 'Förslaget finns inte längre.',
    own: 'Du har själv föreslagit det. En annan administratör öppnar.',
    changed: 'Förslaget är ett annat nu. Läs in sidan igen.',
    lacks: 'Något av det som behövs fattas. Se vad som är kvar ovanför.',
  },
}
