import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Client generation needs no database, so a missing address is not an error here.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/malbild' },
})
