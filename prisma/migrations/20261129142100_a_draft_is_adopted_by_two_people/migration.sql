-- CreateTable
CREATE TABLE "AdoptionProposal" (
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "proposedById" INTEGER NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdoptionProposal_pkey" PRIMARY KEY ("municipalityId","frameworkId")
);

-- CreateIndex
CREATE INDEX "AdoptionProposal_proposedById_idx" ON "AdoptionProposal"("proposedById");

-- AddForeignKey
ALTER TABLE "AdoptionProposal" ADD CONSTRAINT "AdoptionProposal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionProposal" ADD CONSTRAINT "AdoptionProposal_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionProposal" ADD CONSTRAINT "AdoptionProposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
