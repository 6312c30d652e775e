-- CreateEnum
CREATE TYPE "ReminderKind" AS ENUM ('returned', 'waiting', 'late', 'dueSoon', 'stale', 'ownerGone', 'approved');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "unwantedReminders" "ReminderKind"[] DEFAULT ARRAY[]::"ReminderKind"[];

-- CreateTable
CREATE TABLE "Reminded" (
    "municipalityId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "keys" TEXT[],
    "messageId" BIGINT,

    CONSTRAINT "Reminded_pkey" PRIMARY KEY ("municipalityId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Reminded_messageId_key" ON "Reminded"("messageId");

-- CreateIndex
CREATE INDEX "Reminded_personId_idx" ON "Reminded"("personId");

-- AddForeignKey
ALTER TABLE "Reminded" ADD CONSTRAINT "Reminded_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminded" ADD CONSTRAINT "Reminded_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminded" ADD CONSTRAINT "Reminded_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;
