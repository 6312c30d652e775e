-- CreateTable
CREATE TABLE "FileImport" (
    "municipalityId" INTEGER NOT NULL,
    "submissionId" BIGINT NOT NULL,
    "personId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FileImport_pkey" PRIMARY KEY ("municipalityId","submissionId")
);

-- CreateIndex
CREATE INDEX "FileImport_municipalityId_personId_hash_idx" ON "FileImport"("municipalityId", "personId", "hash");

-- CreateIndex
CREATE INDEX "FileImport_personId_idx" ON "FileImport"("personId");

-- AddForeignKey
ALTER TABLE "FileImport" ADD CONSTRAINT "FileImport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileImport" ADD CONSTRAINT "FileImport_municipalityId_submissionId_fkey" FOREIGN KEY ("municipalityId", "submissionId") REFERENCES "Submission"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileImport" ADD CONSTRAINT "FileImport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
