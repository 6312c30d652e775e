/** Boards and councils are common nouns; other bodies have names of their own ("Region Dalarna", "AB Bostäder"). */
const COMMON = /(fullmäktige|styrelsen|nämnden|utskottet)$/u

/** A body's name inside a Swedish sentence: "Antagen av kommunstyrelsen". */
export const bodyWithin = (name: string): string =>
  COMMON.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
