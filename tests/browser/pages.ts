/** One page of each type, as paths below the site's base. */
export const pageTypes = ['', 'en/', 'zh-hans/', 'en/kcell/', 'zh-hans/beeline/', 'en/top-up-and-renew/', 'zh-hans/check-balance/', 'en/search/', 'en/facts/', 'nowhere/'];
