import { describe, expect, test } from 'vitest';
import { describeArticle } from '../../src/frame/json-ld.ts';
import { place } from '../../src/frame/place.ts';
import { reportLink } from '../../src/frame/report.ts';
import { policyOf } from '../../src/frame/seal-pages.ts';
import { readHead } from '../../src/frame/sitemap.ts';
import { makeFormats } from '../../src/languages/format.ts';
import { languageOf } from '../../src/languages/table.ts';
import type { Voice } from '../../src/languages/voice.ts';

describe('where the site stands', () => {
  test('without settings it is local', () => {
    expect(place({})).toMatchObject({ site: 'http://localhost:4321', base: '/', port: 4321 });
  });
  test.each(['/guide/', 'guide', '/guide', 'guide/'])('a base path may be written as %s', (base) => {
    expect(place({ BASE_PATH: base }).base).toBe('/guide/');
  });
  test.each([
    [{ PORT: 'abc' }, 'PORT is "abc"'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ SITE_URL: 'sim.example' }, 'SITE_URL is "sim.example"'],
    [{ SITE_URL: 'https://sim.example/guide/' }, 'BASE_PATH=/guide/'],
    [{ TODAY: 'tomorrow' }, 'TODAY is "tomorrow"'],
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/"'],
  ])('%o is refused with what to write instead', (environment, message) => {
    expect(() => place(environment)).toThrow(message);
  });
});

describe('the security policy of a page', () => {
  const policy = policyOf('<style>a{}</style><script type="module">x()</script><script src="/a.js"></script><script type="application/ld+json">{}</script>');
  test('names what stands in the page by hash, once, and nothing else', () => {
    expect(policy.match(/sha256-/g)).toHaveLength(2);
    // printf 'x()' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });
});

describe('what a head says about its page', () => {
  test('is read for the sitemap', () => {
    const head = readHead('<link rel="canonical" href="https://a/en/"><link rel="alternate" hreflang="x-default" href="https://a/"><meta name="robots" content="noindex"><script type="application/ld+json">{"dateModified":"2026-11-22"}</script>');
    expect(head).toEqual({ canonical: 'https://a/en/', hidden: true, alternates: [{ lang: 'x-default', url: 'https://a/' }], modified: '2026-11-22' });
  });
});

describe('structured data', () => {
  test('gives the trail in order and no date where there is none', () => {
    const [crumbs, article] = describeArticle([{ name: 'Guide', url: 'https://a/en/' }, { name: 'Kcell', url: 'https://a/en/kcell/' }], languageOf('zh-hans'), undefined) as Record<string, never>[];
    expect(crumbs!['itemListElement']).toMatchObject([{ position: 1, name: 'Guide' }, { position: 2, item: 'https://a/en/kcell/' }]);
    expect(article).toMatchObject({ headline: 'Kcell', inLanguage: 'zh-Hans' });
    expect(article).not.toHaveProperty('dateModified');
  });
});

describe('a report of a change', () => {
  const english = languageOf('en');
  const voice = { ...makeFormats(english), language: english, string: () => undefined, t: (key: string, values: Record<string, string> = {}) => `${key} ${Object.values(values).join(' ')}` } as Voice;
  test('goes nowhere where nothing is set', () => {
    expect(reportLink('', 'https://a/en/kcell/', ['kcell.apn'], voice)).toBeUndefined();
  });
  test('begins a mail or an issue that names page, language and facts', () => {
    expect(decodeURIComponent(reportLink('x@example.org', 'https://a/en/kcell/', ['kcell.apn'], voice)!)).toBe('mailto:x@example.org?subject=report.subject https://a/en/kcell/&body=report.body https://a/en/kcell/ en kcell.apn');
    expect(reportLink('https://code.example/issues/new?labels=fact', 'https://a/', [], voice)).toMatch(/^https:\/\/code\.example\/issues\/new\?labels=fact&title=[^&]+&body=[^&]+$/);
  });
  test('to something that is no address stops the build', () => {
    expect(() => place({ REPORT_TO: 'somebody' })).toThrow('REPORT_TO is "somebody"');
  });
});
