/**
 * Builds, serves or develops the site: `node src/commands/site.ts build|preview|dev`.
 * Astro is called through its API, so that its background mode and its telemetry never start.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build, dev, preview } = await import('astro');
const { place } = await import('../frame/place.ts');
const { sealPages } = await import('../frame/seal-pages.ts');
const { buildIndex } = await import('../search/build-index.ts');
const { languages } = await import('../languages/table.ts');
const { bindPockets } = await import('../offline/bind-pocket.ts');
const { listFiles } = await import('../offline/list-files.ts');
const { takeBack } = await import('../offline/take-back.ts');

const verbs: Record<string, () => Promise<unknown>> = {
  async build() {
    const { site, base, outDir } = place(process.env);
    if (!process.env['SITE_URL']) console.log(`SITE_URL is not set: addresses are built for ${site}${base}`);
    await build({ logLevel: 'warn' });
    const paths = languages.map(({ path }) => path);
    await bindPockets(outDir, site, base, paths);
    const pages = await sealPages(outDir);
    const indexed = await buildIndex(outDir);
    const costs = await listFiles(outDir, paths);
    if (process.env['OFFLINE'] === 'off') await takeBack(outDir);
    console.log(`Built ${pages} pages into ${outDir}; search knows ${indexed} of them`);
    console.log(`To save a language takes, in bytes: ${Object.entries(costs).map(([language, bytes]) => `${language} ${bytes}`).join(', ')}`);
  },
  preview: () => preview({}),
  dev: () => dev({}),
};

const verb = verbs[process.argv[2] ?? ''];
if (!verb) {
  console.error(`Say what to do with the site: ${Object.keys(verbs).join(', ')}`);
  process.exit(2);
}
export {};

await verb().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
