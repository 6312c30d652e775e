-- AlterEnum
ALTER TYPE "Periodicity" ADD VALUE 'monthly' BEFORE 'yearly';
ALTER TYPE "Periodicity" ADD VALUE 'quarterly' BEFORE 'yearly';

-- CreateEnum
CREATE TYPE "RollingYear" AS ENUM ('sum', 'last');

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN "rollingYear" "RollingYear";
