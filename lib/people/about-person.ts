/** Whom an entry of the change history is about. */
export const aboutPerson = (municipalityId: number, personId: number) =>
  ({ municipalityId, entrance: 'form', entity: 'Person', entityId: personId }) as const
