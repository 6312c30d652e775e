/** Messages that have been sent, or are to be passed on by hand. */
export const lettersSv = {
  lead: 'Brev med inbjudningar, nya lösenord och påminnelser.',
  from: (sender: string) => `De skickas från ${sender}.`,
  noServer:
    'Ingen e-postserver är inställd, så breven ligger kvar här. Kopiera länken och ge den till personen. Driftansvarig ställer in servern med MAIL_URL och MAIL_FROM.',
  none: 'Inga meddelanden ännu. När du bjuder in en kollega, eller gör en länk till ett nytt lösenord, syns brevet här.',
  toPeople: 'Bjud in en kollega',
  written: 'Skrivet',
  recipient: 'Till',
  subject: 'Ärende',
  state: 'Läge',
  sentAt: (time: string) => `skickat ${time}`,
  states: {
    kept: 'inte skickat, ge länken själv',
    waiting: 'väntar på att skickas',
    failed: 'gick inte att skicka',
    gone: 'länken gäller inte längre',
  },
  copy: 'Kopiera länken',
  again: 'Försök igen',
  sentNow: 'Brevet är skickat.',
  notSentNow: 'Det gick inte att skicka. Nytt försök görs av sig självt.',
  gone: 'Brevet går inte att skicka längre.',
  /** By the mail library's name of the fault. */
  faults: {
    EENVELOPE: 'E-postservern tar inte emot adressen. Kontrollera den, och bjud in på nytt om den är fel.',
    EAUTH: 'E-postservern godtar inte namnet eller lösenordet i MAIL_URL. Säg det till driftansvarig.',
    ETLS: 'Det gick inte att få en säker anslutning till e-postservern. Säg det till driftansvarig.',
    EDNS: 'E-postservern i MAIL_URL finns inte. Säg det till driftansvarig.',
  } as Record<string, string>,
  otherFault: 'E-postservern svarade inte som den skulle.',
}
