import { sourcesSv } from './sources-sv'

const values = (many: number): string => (many === 1 ? '1 värde' : `${many} värden`)

/** Words of what the program does by itself, in Swedish only. */
export const jobsSv = {
  title: 'Hämtningar',
  lead: 'Målbild frågar källorna vad de har för nytt, en indikator i taget. Det som är nytt skickas till granskning, där någon annan än du godkänner. Inget publiceras av sig självt.',
  fetchAll: 'Hämta allt nytt',
  queued: (many: number) => `${many} indikatorer står på tur.`,
  faults: {
    forbidden: 'Du får inte föra in värden här.',
    none: 'Ingen indikator har en källa som går att hämta från.',
    waiting: 'Allt står redan på tur.',
  },
  catalogues: 'Källornas kataloger',
  weekly: 'Hämtas av sig själv varje vecka.',
  none: 'Ingen har hämtat något än.',
  askedBy: (number: string, who: string | null, when: string) => `Hämtning ${number}: ${who ?? 'systemet'}, ${when}`,
  progress: (done: number, all: number) => `${done} av ${all} klara`,
  each: 'Varje indikator',
  heads: ['Indikator', 'Läge', 'Vad som hände'],
  states: { waiting: 'Väntar', running: 'Hämtas', done: 'Klar' },
  again: (time: string) => `Frågar igen ${time}`,
  asksAgain: (minutes: readonly number[]) =>
    `Någon källa svarar inte. Målbild frågar igen av sig självt, efter ${minutes.slice(0, -1).join(', ')} och ${minutes.at(-1)} minuter. Du behöver inte vänta här.`,
  askedEnough: (times: number) =>
    `Någon källa svarade inte på ${times} försök, och Målbild frågar inte den igen av sig självt. Hämta på nytt när källan svarar. Det som är publicerat står kvar.`,
  meanwhile: 'Under tiden går det att föra in värdena själv, eller läsa in dem från en fil:',
  toEntry: 'till inmatningen',
  toReview: 'till granskningen',
  toSource: 'svara',
  outcomes: {
    proposed: (many: number) => `${values(many)} skickade till granskning`,
    same: () => 'Inget nytt',
    catalogue: (many: number) => `${many} mått och tabeller finns att välja bland`,
    changed: () => 'Källan har ändrats. Inget är skickat: någon behöver svara på vad det betyder',
    stopped: () => 'Något värde sticker ut. Inget är skickat: titta och lägg det i ditt utkast',
    locked: () => 'Perioden är låst. Inget är skickat',
    moved: () => 'Någon ändrade samtidigt. Inget är skickat: hämta igen',
    forbidden: () => 'Den som bad om hämtningen får inte föra in värden längre',
    missing: () => 'Indikatorn finns inte, eller har ingen källa',
    removed: () => 'Källan är borttagen',
    unreachable: () => 'Källan gick inte att nå',
    slow: () => 'Källan svarade inte i tid',
    busy: () => 'Källan tog inte emot fler frågor',
    broken: () => 'Källan hade ett fel hos sig',
    half: () => 'Källans svar bröts',
    misunderstood: () => 'Källan svarade på ett sätt som Målbild inte förstår',
    tooLarge: () => 'Källans svar var för stort',
    absent: () => 'Källan har inget på den adressen',
    refused: () => 'Källan tog inte emot frågan',
    failed: () => 'Något gick fel i Målbild',
  } as Record<string, (many: number) => string>,
  /** Of an outcome that a person must look at, on the page of the indicator's source. */
  needsPerson: ['changed', 'stopped', 'moved'] as readonly string[],
  catalogueOf: (source: string | undefined) => `Katalogen hos ${source ?? sourcesSv.aSource}`,
  counts: (counts: { proposed: number; person: number; failed: number; same: number; catalogues: number }) =>
    [
      counts.proposed > 0 && `${counts.proposed} har nytt som väntar på granskning`,
      counts.person > 0 && `${counts.person} behöver ett svar`,
      counts.failed > 0 && `${counts.failed} gick inte`,
      counts.catalogues > 0 &&
        (counts.catalogues === 1 ? '1 katalog är hämtad' : `${counts.catalogues} kataloger är hämtade`),
      counts.same > 0 && `${counts.same} har inget nytt`,
    ]
      .filter(Boolean)
      .join(', '),
}
