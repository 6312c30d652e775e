/** Questions for a meeting. Parts stand inside the sentence as they are. */
export const questionsSv = {
  whyGap: (gap: string, sizes: string) => `Varför ökade ${gap} ${sizes}, och vad görs åt den?`,
  fromTo: (from: string, to: string) => `från ${from} till ${to}`,
  priority: (name: string) => `Vad har gjorts i ${name}, och vad har det gett?`,
  beforeElection: (gap: string, sizes: string, year: number) =>
    `Varför ökade ${gap} ${sizes}, och vad görs före valet ${year}?`,
  afterElection: (gap: string, sizes: string, year: number) =>
    `Varför ökade ${gap} ${sizes}, och hur blev det i valet ${year}?`,
  whyWorse: (subject: string, rose: boolean) => `Varför ${rose ? 'steg' : 'sjönk'} ${subject}, och vem följer upp det?`,
  whyTurned: (subject: string, year: string, isRising: boolean) =>
    `Varför vände ${subject} ${isRising ? 'uppåt' : 'nedåt'} ${year}, och håller det i sig?`,
  late: (name: string, year: number) => `När kommer nyare siffror om ${name}? De senaste är från ${year}.`,
  lateMany: (n: number, total: number) =>
    `När får vi nyare siffror? ${n} av de ${total} måtten borde ha fått ett nyare värde.`,
  noValues: (n: number, goal: string) =>
    `Hur ska vi följa mål ${goal} när ${n === 1 ? 'ett av dess mått' : `${n} av dess mått`} saknar värden?`,
  noIndicators: (goal: string) => `Hur ska vi följa mål ${goal}, som saknar mått?`,
  noActions: (goal: string | null) =>
    goal ? `Vilka åtgärder finns för mål ${goal}? Inga är inlagda här.` : 'Vilka åtgärder finns? Inga är inlagda här.',
}

export type QuestionWords = typeof questionsSv
