import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherInline } from '../../src/frame/gather-inline.ts';
import { describeArticle } from '../../src/frame/json-ld.ts';
import { place } from '../../src/frame/place.ts';
import { reportLink } from '../../src/frame/report.ts';
import { policyOf } from '../../src/frame/seal-pages.ts';
import { trimSpace } from '../../src/frame/trim-space.ts';
import { trimStyles } from '../../src/frame/trim-styles.ts';
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
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });
});

describe('the spaces of a page', () => {
  test('go where nobody sees them, and stay between words, inline elements and inside quotes', () => {
    expect(trimSpace('<ul class="a">\n  <li> One <b>two</b> <i>three</i> </li> <li>four</li></ul> <p title="a <p> b">five <button>six</button> seven</p>')).toBe(
      '<ul class="a"><li>One <b>two</b> <i>three</i></li><li>four</li></ul><p title="a <p> b">five <button>six</button> seven</p>',
    );
  });
});

describe('what a head says about its page', () => {
  test('is read for the sitemap', () => {
    const head = readHead('<link rel="canonical" href="https://a/en/"><link rel="alternate" hreflang="x-default" href="https://a/"><meta name="robots" content="noindex"><script type="application/ld+json">{"dateModified":"2026-11-22"}</script>');
    expect(head).toEqual({ canonical: 'https://a/en/', hidden: true, alternates: [{ lang: 'x-default', url: 'https://a/' }], modified: '2026-11-22' });
  });
});

describe('structured data', () => {
  test('gives no date where there is none', () => {
    const article = describeArticle('Kcell', languageOf('zh-hans'), undefined);
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

describe('the styles of a page', () => {
  const page = '<html lang="en"><a class="sim" href="/zh/" hreflang="zh-Hans" lang="zh-Hans">x</a><script>make("mark")</script></html>';
  test.each([
    ['a class the page lacks', '.hero{color:red}', ''],
    ['one of two selectors', '.hero,.sim{color:red}', '.sim{color:red}'],
    ['what only a script names', 'mark{color:red}', 'mark{color:red}'],
    ['what an attribute must say', '[lang=ru] b{color:red}', ''],
    ['a language that only a link to it speaks', ':lang(zh-Hans){line-break:strict}', ''],
    ['a language the page speaks', ':lang(en){color:red}', ':lang(en){color:red}'],
    ['choices in brackets', ':is(h1,h2):hover,.hero:is(a,b){color:red}', ':is(h1,h2):hover{color:red}'],
    ['choices with attributes in brackets', '.sim:is(a,[data-show]){color:red}b,.sim:is(b, [lang=ru]){color:red}', '.sim:is(a,[data-show]){color:red}.sim:is(b, [lang=ru]){color:red}'],
    ['rules in layers and media', '@layer a,b;@layer a{.hero{color:red}@media print{.sim{color:red}}}', '@layer a,b;@layer a{@media print{.sim{color:red}}}'],
    ['a variable nothing reads', ':root{--a:1;--b:var(--a);--c:2}a{width:var(--c)}', ':root{--c:2}a{width:var(--c)}'],
    ['pages of paper', '@page wallet{size:A6}', '@page wallet{size:A6}'],
  ])('keep or lose %s', (_, css, left) => {
    expect(trimStyles(css, page)).toBe(left);
  });

  test('never lose a rule whose every name the page has, in any order and nesting', () => {
    const name = fc.constantFrom('sim', 'gone');
    fc.assert(fc.property(fc.array(fc.record({ names: fc.array(name, { minLength: 1, maxLength: 3 }), media: fc.boolean() }), { maxLength: 8 }), (rules) => {
      const css = rules.map(({ names, media }, index) => { const rule = `${names.map((each) => `.${each}`).join(' ')}{order:${index}}`; return media ? `@media print{${rule}}` : rule; }).join('');
      const left = [...trimStyles(css, page).matchAll(/order:(\d+)/g)].map((match) => Number(match[1]));
      expect(left).toEqual(rules.flatMap(({ names }, index) => (names.includes('gone') ? [] : [index])));
    }));
  });
});

describe('what stands in a page', () => {
  test('is joined: one style, one script, in order, each script in its own function and only once', () => {
    const html = gatherInline('<head><style>a{b:c}</style><style>p{d:e}</style></head><body><a></a><p></p><script type="module">var e=1;</script><script type="module">var e=2;</script><script type="module">var e=1;</script></body>');
    expect(html).toContain('<style>a{b:c}p{d:e}</style></head>');
    expect(html).toContain('<script type="module">(()=>{var e=1;})();(()=>{var e=2;})();</script></body>');
    expect(html.match(/<s(?:cript|tyle)/g)).toHaveLength(2);
  });
  test('but a script that imports at its top stays where it is, and data is no script', () => {
    const html = '<head></head><body><script type="application/json">{}</script><script type="module">import"./a.js";x()</script></body>';
    expect(gatherInline(html)).toBe(html);
  });
});
