-- AlterTable
ALTER TABLE "WorkSession" ADD COLUMN     "idToken" TEXT;
