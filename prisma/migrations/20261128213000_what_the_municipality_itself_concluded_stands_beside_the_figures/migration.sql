-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('material', 'conclusion');

-- CreateEnum
CREATE TYPE "SaidOfGaps" AS ENUM ('larger', 'smaller', 'equal');

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "kind" "EvidenceKind" NOT NULL DEFAULT 'material',
ADD COLUMN     "saysGapsAre" "SaidOfGaps";
