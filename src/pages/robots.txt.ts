import type { APIRoute } from 'astro';
import { fromRoot } from '../articles/address.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fromRoot('/sitemap-index.xml'), site).href}\n`);
