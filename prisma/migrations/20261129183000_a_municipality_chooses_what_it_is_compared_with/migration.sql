-- AlterTable
ALTER TABLE "Geography" ADD COLUMN     "isLeftOut" BOOLEAN NOT NULL DEFAULT false;

-- Answers tell of several places from now on. Nothing of them held, so each source is asked again.
DELETE FROM "SourceAnswer";
