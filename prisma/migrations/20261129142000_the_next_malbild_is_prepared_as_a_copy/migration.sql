-- AlterTable
ALTER TABLE "Framework" ADD COLUMN     "baselineYear" INTEGER,
ADD COLUMN     "copiedFromId" INTEGER;

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "removedWith" INTEGER;

-- AlterTable
ALTER TABLE "Strategy" ADD COLUMN     "carriedFromId" INTEGER;

-- CreateIndex
CREATE INDEX "Framework_municipalityId_copiedFromId_idx" ON "Framework"("municipalityId", "copiedFromId");

-- CreateIndex
CREATE INDEX "Strategy_municipalityId_carriedFromId_idx" ON "Strategy"("municipalityId", "carriedFromId");

-- AddForeignKey
ALTER TABLE "Framework" ADD CONSTRAINT "Framework_municipalityId_copiedFromId_fkey" FOREIGN KEY ("municipalityId", "copiedFromId") REFERENCES "Framework"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_municipalityId_carriedFromId_fkey" FOREIGN KEY ("municipalityId", "carriedFromId") REFERENCES "Strategy"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
