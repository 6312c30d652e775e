-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "countedAs" TEXT,
ADD COLUMN     "countedAsEn" TEXT;
