-- AlterTable
ALTER TABLE "FollowUpAssessment" ADD COLUMN     "isFromFigures" BOOLEAN NOT NULL DEFAULT false;
