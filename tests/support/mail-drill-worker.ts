import { writeReminders } from '@/lib/reminders/commands'
import { sendWaiting } from '@/lib/mail/send'

/** An instance that writes the day's letters and sends what waits, over and over. */
const [municipalityId, today] = [Number(process.argv[2]), process.argv[3]!]
process.send!('ready')
for (;;) {
  await writeReminders(municipalityId, today)
  await sendWaiting()
}
