import setup from './database'

/** Seeds the database that every stage of a run copies, tells where it is, and keeps it until the run ends (run.mjs). */
const made = setup()
process.on('disconnect', () => void made.then(drop => drop()).finally(() => process.exit()))
process.on('SIGINT', () => {})
await made
const { TEMPLATE_DATABASE_URL, PUBLISHED_ROLE } = process.env
process.send!({ TEMPLATE_DATABASE_URL, PUBLISHED_ROLE })
