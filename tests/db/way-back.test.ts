import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { openSession } from '@/lib/auth/sessions'
import { db } from '@/lib/db'
import { wayBack } from '@/prisma/way-back.mjs'
import { colleague, municipalityId } from '../support/proposing'
import { scratchDatabase, temporaryFolder } from '../support/scratch-database'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const letIn = (email: string, databaseUrl = process.env.DATABASE_URL!) =>
  wayBack({ databaseUrl, folder, siteUrl: 'https://malbild.exempel.se', email })
const emailOf = async (id: number) => (await db.person.findUniqueOrThrow({ where: { id } })).email

it('a sole administrator gets a link to a new password, once, and their lost factor and devices are gone', async () => {
  const boras = await municipalityId('boras')
  const administrator = await colleague(boras, 'administrator')
  const email = await emailOf(administrator.id)
  await openSession(administrator.id, 'Firefox')
  await db.secondFactor.create({ data: { personId: administrator.id, secret: 'x', confirmedAt: new Date() } })
  const file = await letIn(` ${email.toUpperCase()} `)
  expect(file).toBe(join(folder, 'vagen-tillbaka.txt'))
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const first = readFileSync(file, 'utf8').trim()
  expect(first).toMatch(/^https:\/\/malbild\.exempel\.se\/sv\/boras\/arbete\/lank\/[\w-]{43}$/)
  const whereOf = (address: string) => readLink(address.slice(address.lastIndexOf('/') + 1))
  expect(await whereOf(first)).toMatchObject({ kind: 'reset', person: { id: administrator.id } })
  expect(await db.secondFactor.count({ where: { personId: administrator.id } })).toBe(0)
  expect(await db.workSession.count({ where: { personId: administrator.id } })).toBe(0)
  const said = await db.auditEntry.findMany({ where: { municipalityId: boras, action: 'wayBack' } })
  expect(said).toMatchObject([{ actorId: null, entity: 'Person', entityId: String(administrator.id) }])

  await letIn(email)
  expect(await whereOf(first)).toBeNull()
})

it('nobody else does: not where a colleague can help, and not who is no administrator', async () => {
  const borlange = await municipalityId('borlange')
  const [one, controller] = [await colleague(borlange, 'administrator'), await colleague(borlange, 'controller')]
  await colleague(borlange, 'administrator')
  const before = [await db.signInLink.count(), await db.auditEntry.count()]
  await expect(letIn(await emailOf(one.id))).rejects.toThrow('Det finns en administratör till')
  await expect(letIn(await emailOf(controller.id))).rejects.toThrow('Ingen administratör')
  await expect(letIn('ingen@exempel.se')).rejects.toThrow('Ingen administratör')
  expect([await db.signInLink.count(), await db.auditEntry.count()]).toEqual(before)
})

it('whoever asks in an empty database is told to start the program', async () => {
  const { url, drop } = await scratchDatabase()
  await expect(letIn('ingen@exempel.se', url)).rejects.toThrow('npm start')
  await drop()
})
