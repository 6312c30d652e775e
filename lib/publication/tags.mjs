/** Everything of a municipality that is cached carries this tag. @param {string} slug */
export const municipalityTag = slug => `municipality:${slug}`

/** And this one, what is cached of all of them. */
export const MUNICIPALITIES_TAG = 'municipalities'
