import { seededDatabase } from './scratch-database'

/**
 * Gives each test file a copy of the seeded database for itself, so that files can run side by side and none sees what
 * another has done. A copy is left for the next file of the same worker to replace.
 */
const { url } = await seededDatabase(process.env.VITEST_POOL_ID)
process.env.DATABASE_URL = url
