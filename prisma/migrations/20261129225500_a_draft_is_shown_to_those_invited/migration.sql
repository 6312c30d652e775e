-- CreateTable
CREATE TABLE "DraftInvitation" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "secretHash" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "lastDay" DATE NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "DraftInvitation_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DraftInvitation_secretHash_key" ON "DraftInvitation"("secretHash");

-- CreateIndex
CREATE INDEX "DraftInvitation_municipalityId_frameworkId_idx" ON "DraftInvitation"("municipalityId", "frameworkId");

-- AddForeignKey
ALTER TABLE "DraftInvitation" ADD CONSTRAINT "DraftInvitation_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
