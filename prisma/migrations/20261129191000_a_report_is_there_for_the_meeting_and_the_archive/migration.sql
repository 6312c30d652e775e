-- CreateEnum
CREATE TYPE "ReportFile" AS ENUM ('pdf', 'docx', 'slides', 'sheet', 'archive');

-- AlterTable
ALTER TABLE "FollowUp" ADD COLUMN "diaryNumber" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "FollowUpReportFile" ADD COLUMN "kind" "ReportFile" NOT NULL DEFAULT 'pdf';
ALTER TABLE "FollowUpReportFile" DROP CONSTRAINT "FollowUpReportFile_pkey",
  ADD CONSTRAINT "FollowUpReportFile_pkey" PRIMARY KEY ("municipalityId", "reportId", "kind", "locale");
-- What was there already is the report itself.
ALTER TABLE "FollowUpReportFile" ALTER COLUMN "kind" DROP DEFAULT;
