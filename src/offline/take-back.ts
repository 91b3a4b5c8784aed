import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts the worker that leaves in the place of the one that keeps, and takes away what could be saved. */
export async function takeBack(outDir: string): Promise<void> {
  await copyFile(join(import.meta.dirname, 'farewell.js'), join(outDir, 'worker.js'));
  await rm(join(outDir, 'offline'), { recursive: true });
}
