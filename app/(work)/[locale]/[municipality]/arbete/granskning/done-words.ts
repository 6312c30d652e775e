import { redactionSv } from '@/lib/text/redaction-sv'

/** What was done; and of which years the reports are that it is proposed to be taken out of as well. */
export const doneWords = (done: string, years: readonly number[]): string =>
  years.length > 0 ? `${done} ${redactionSv.secrets.waits(years.join(', '))}` : done
