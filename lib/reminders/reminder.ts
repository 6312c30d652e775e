/**
 * What a person is reminded of, in the order of a letter: what came back from review, what waits for their review, what is
 * late or lacking, what is due within two weeks, what nobody has told of for long, what has lost whoever answered for it,
 * and what was approved.
 */
export const REMINDER_KINDS = ['returned', 'waiting', 'late', 'dueSoon', 'stale', 'ownerGone', 'approved'] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

export type Reminder = {
  kind: ReminderKind
  /** The same for as long as it is the same thing that stands. */
  key: string
  title: string
  about: string
  /** What somebody wrote of it. */
  note?: string | null
  path: string
}
/** One with whom it is for. */
export type For = Reminder & { personId: number }

/** The latest letter: its day (ISO), and the keys of all that stood then. */
export type Told = { day: string; keys: readonly string[] }

/** What nobody has done anything about is told again after so many days. */
const AGAIN_AFTER_DAYS = 7
export const SOON_DAYS = 14

/**
 * What a letter of today tells: everything that stands, when something of it is new since the latest letter or that is a
 * week old; nothing otherwise. That something was approved is told once. Empty: no letter is written.
 */
export function letterOf(
  standing: readonly Reminder[],
  { told, today }: { told: Told | null; today: string },
): Reminder[] {
  const isNew = ({ key }: Reminder) => !told?.keys.includes(key)
  const left = standing.filter(one => one.kind !== 'approved' || isNew(one))
  const isOld = told === null || daysAfter(told.day, AGAIN_AFTER_DAYS) <= today
  if (!isOld && !left.some(isNew)) return []
  return left.toSorted((a, b) => REMINDER_KINDS.indexOf(a.kind) - REMINDER_KINDS.indexOf(b.kind))
}

/** Something that is to be done by a day (ISO), as it stands today; null while that is far off. */
export function dueKind(day: string, today: string): 'late' | 'dueSoon' | null {
  if (day < today) return 'late'
  return day <= daysAfter(today, SOON_DAYS) ? 'dueSoon' : null
}

export function daysAfter(day: string, many: number): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + many)
  return date.toISOString().slice(0, 10)
}

/** Letters are written from seven in the morning, Monday to Friday; `minute` as "2026-12-03T09:00". */
export function isTimeForLetters(minute: string): boolean {
  const weekday = new Date(minute.slice(0, 10)).getUTCDay()
  return weekday >= 1 && weekday <= 5 && minute.slice(11) >= '07:00'
}
