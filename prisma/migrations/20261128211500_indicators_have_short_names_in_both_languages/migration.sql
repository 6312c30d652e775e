-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "shortName" TEXT,
ADD COLUMN     "shortNameEn" TEXT;
