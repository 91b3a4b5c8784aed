import type { APIRoute } from 'astro';
import { addressOf, fromRoot } from '../../articles/address.ts';
import { languageOf, languages } from '../../languages/table.ts';
import { getVoice } from '../../languages/voice.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { lang: language.path } }));

/** What the phone needs to keep the guide on its home screen, in the reader's language. */
export const GET: APIRoute = async ({ params }) => {
  const language = languageOf(params['lang']!);
  const { t } = await getVoice(language);
  return Response.json({
    name: t('site.name'),
    short_name: t('site.short-name'),
    description: t('home.lede'),
    lang: language.tag,
    dir: language.dir,
    id: addressOf(language),
    start_url: addressOf(language),
    scope: fromRoot('/'),
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#06414c',
    icons: [{ src: fromRoot('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
};
