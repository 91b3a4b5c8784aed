import type { Plugin } from 'vite';

/**
 * A build step: gives the script of each tool its own copy of what it shares with other tools (how a number is read).
 * Rolldown would put shared code into a file of its own, which the page would have to fetch; a whole script stands in it.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(target, importer) {
      const tool = /\/tools\/([\w-]+)\/[\w-]+\.client\.ts$|\?copy-of=([\w-]+)$/.exec(importer ?? '');
      const found = tool && (await this.resolve(target, importer));
      return found && `${found.id}?copy-of=${tool[1] ?? tool[2]}`;
    },
  };
}
