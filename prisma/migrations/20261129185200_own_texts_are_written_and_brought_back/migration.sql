-- CreateTable
CREATE TABLE "PageTextVersion" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "body" TEXT,
    "writtenById" INTEGER,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PageTextVersion_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "PageTextVersion_municipalityId_key_locale_idx" ON "PageTextVersion"("municipalityId", "key", "locale");

-- CreateIndex
CREATE INDEX "PageTextVersion_writtenById_idx" ON "PageTextVersion"("writtenById");

-- AddForeignKey
ALTER TABLE "PageTextVersion" ADD CONSTRAINT "PageTextVersion_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageTextVersion" ADD CONSTRAINT "PageTextVersion_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is written already is its first version.
INSERT INTO "PageTextVersion" ("municipalityId", "key", "locale", "body", "writtenAt")
  SELECT "municipalityId", "key", "locale", "body", "updatedAt" AT TIME ZONE 'UTC' FROM "PageText";
