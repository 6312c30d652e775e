-- CreateEnum
CREATE TYPE "SecondStep" AS ENUM ('code', 'setUp', 'codes');

-- AlterTable
ALTER TABLE "WorkSession" ADD COLUMN     "awaits" "SecondStep";

-- CreateTable
CREATE TABLE "SecondFactor" (
    "personId" INTEGER NOT NULL,
    "secret" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "usedStep" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "personId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("personId","hash")
);

-- CreateTable
CREATE TABLE "SignInRule" (
    "municipalityId" INTEGER NOT NULL,
    "requiresSecondFactor" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SignInRule_pkey" PRIMARY KEY ("municipalityId")
);

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInRule" ADD CONSTRAINT "SignInRule_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;
