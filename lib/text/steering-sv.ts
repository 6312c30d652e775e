/** What each nämnd and bolag answers for, and how it goes. */
export const steeringSv = {
  title: 'Styrinformation',
  lead: 'Vad varje nämnd och bolag ansvarar för i målbilden, och hur det går. Skriv ut sidan så får varje nämnd ett eget blad.',
  none: 'Ingen nämnd och inget bolag ansvarar ännu för någon åtgärd eller indikator.',
  counted: (actions: number, indicators: number) =>
    `Ansvarar för ${actions === 1 ? '1 åtgärd' : `${actions} åtgärder`} och ${indicators === 1 ? '1 indikator' : `${indicators} indikatorer`}.`,
  actions: 'Åtgärder',
  of: (framework: string) => `i ${framework}`,
  goals: 'Så går det för målen som åtgärderna bidrar till',
  indicators: 'Så går det för indikatorerna',
}
