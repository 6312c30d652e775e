type Definition = { version: number; note: string | null }

/** Words of what an indicator is defined as, in Swedish only. */
export const definitionSv = {
  proposalTitle: (name: string) => `Ny definition av ${name}`,
  said: ({ version, note }: Definition) => `Definition ${version}${note ? `: ${note}` : ''}`,
}
