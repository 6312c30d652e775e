import { db } from './seeded-series'

const triggers = (how: 'DISABLE' | 'ENABLE ALWAYS') =>
  db.$executeRawUnsafe(`DO $$ DECLARE t text; BEGIN
    FOR t IN SELECT tgname FROM pg_trigger WHERE tgrelid = '"Publication"'::regclass AND NOT tgisinternal LOOP
      EXECUTE format('ALTER TABLE "Publication" ${how} TRIGGER %I', t);
    END LOOP; END $$`)

let told = 0n

/** Says that what was published since it was last told came at a moment; the database refuses that to anyone else. */
export async function cameOn(moment: string): Promise<void> {
  await triggers('DISABLE')
  await db.$executeRaw`UPDATE "Publication" SET "publishedAt" = ${new Date(moment)} WHERE "revisionId" > ${told}`
  await triggers('ENABLE ALWAYS')
  const { _max } = await db.publication.aggregate({ _max: { revisionId: true } })
  told = _max.revisionId ?? 0n
}
