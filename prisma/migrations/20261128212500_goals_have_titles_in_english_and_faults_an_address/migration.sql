-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN     "faultReportUrl" TEXT;

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "titleEn" TEXT;
