-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN "colour" TEXT,
ADD COLUMN "isPublic" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "OpeningProposal" (
    "municipalityId" INTEGER NOT NULL,
    "proposedById" INTEGER NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OpeningProposal_pkey" PRIMARY KEY ("municipalityId")
);

-- CreateTable
CREATE TABLE "RemovedMunicipality" (
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RemovedMunicipality_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "OpeningProposal_proposedById_idx" ON "OpeningProposal"("proposedById");

-- AddForeignKey
ALTER TABLE "OpeningProposal" ADD CONSTRAINT "OpeningProposal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpeningProposal" ADD CONSTRAINT "OpeningProposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
