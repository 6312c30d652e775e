-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "breaks" JSONB;
