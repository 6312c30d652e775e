/** On which instances hear that a municipality has published something; says its id. */
export const CHANNEL = 'malbild_published'
