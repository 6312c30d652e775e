-- AlterEnum
ALTER TYPE "SubmissionKind" ADD VALUE 'withdrawal';

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN "isSecret" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "publicNote" TEXT;
