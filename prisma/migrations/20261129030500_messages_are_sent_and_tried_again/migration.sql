-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "linkId" TEXT,
ADD COLUMN     "nextTryAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Message_linkId_idx" ON "Message"("linkId");

-- CreateIndex
CREATE INDEX "Message_sentAt_nextTryAt_idx" ON "Message"("sentAt", "nextTryAt");

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "SignInLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;
