-- CreateEnum
CREATE TYPE "RoleOrigin" AS ENUM ('hand', 'group');

-- AlterTable
ALTER TABLE "PersonRole" ADD COLUMN     "origin" "RoleOrigin" NOT NULL DEFAULT 'hand';

-- CreateTable
CREATE TABLE "ProviderAccount" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProviderAccount_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateIndex
CREATE INDEX "ProviderAccount_personId_idx" ON "ProviderAccount"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderAccount_issuer_personId_key" ON "ProviderAccount"("issuer", "personId");

-- AddForeignKey
ALTER TABLE "ProviderAccount" ADD CONSTRAINT "ProviderAccount_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
