/** One page of each type, as paths below the site's base. */
export const pageTypes = ['', 'en/', 'zh-hans/', 'en/kcell/', 'kk/beeline/', 'ru/top-up-and-renew/', 'zh-hant/check-balance/', 'en/search/', 'en/facts/', 'nowhere/'];
