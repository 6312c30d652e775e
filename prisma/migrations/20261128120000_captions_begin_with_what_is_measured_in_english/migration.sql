-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "subjectEn" TEXT;
