import { expect, test } from 'playwright/test';

/** What readers look for, in plain words, and the article that answers: it must stand among the first three results. */
const subjects: Record<string, [query: string, slug: string][]> = {
  en: [
    ['payment terminal', 'payment-terminal'], ['supermarket till', 'shop-till'], ['operator store', 'operator-store'], ['operator app', 'operator-app'],
    ['pay on the website', 'operator-website'], ['Kaspi bank app', 'kazakh-bank-app'], ['bank transfer', 'kazakh-bank-app'], ['foreign card', 'foreign-card'],
    ['PayPal', 'foreign-card'], ['Apple Pay', 'foreign-card'], ['plastic SIM', 'physical-sim'], ['local eSIM', 'local-esim'], ['travel eSIM', 'travel-esim'],
    ['fee at night', 'when-a-plan-renews'], ['data used up', 'data-cap'], ['5G coverage', 'choose-a-plan'], ['unlimited plan', 'choose-a-plan'], ['roaming', 'roaming'],
    ['helpline', 'call-support'], ['receipt', 'receipts-and-refunds'], ['promotion', 'promotions'], ['common mistakes', 'common-mistakes'],
    ['left Kazakhstan', 'from-abroad'], ['automatic payment', 'auto-pay'], ['borrow money on SIM', 'emergency-credit'], ['top-up not arrived', 'top-up-not-arrived'],
    ['wrong number', 'wrong-number'], ['number blocked', 'number-blocked'], ['face check passport', 'register-your-sim'], ['IMEI', 'phone-imei'],
    ['which operator', 'which-operator'], ['words on the screen', 'words-on-the-screen'], ['card for the clerk', 'show-the-clerk'],
    ['read an SMS', 'read-the-sms'], ['списано', 'read-the-sms'],
  ],
  'zh-hans': [
    ['自助缴费机', 'payment-terminal'], ['超市收银台', 'shop-till'], ['营业厅', 'operator-store'], ['运营商应用', 'operator-app'], ['官网充值', 'operator-website'],
    ['银行应用', 'kazakh-bank-app'], ['外国银行卡', 'foreign-card'], ['PayPal', 'foreign-card'], ['银联', 'foreign-card'], ['实体卡', 'physical-sim'],
    ['本地eSIM', 'local-esim'], ['旅行eSIM', 'travel-esim'], ['什么时候扣费', 'when-a-plan-renews'], ['流量用完', 'data-cap'], ['5G', 'choose-a-plan'],
    ['漫游', 'roaming'], ['客服电话', 'call-support'], ['小票', 'receipts-and-refunds'], ['优惠', 'promotions'], ['从国外充值', 'from-abroad'],
    ['自动充值', 'auto-pay'], ['预支话费', 'emergency-credit'], ['没到账', 'top-up-not-arrived'], ['充错号码', 'wrong-number'], ['号码被停', 'number-blocked'],
    ['人脸识别', 'register-your-sim'], ['IMEI', 'phone-imei'], ['哪家运营商', 'which-operator'], ['屏幕上的词', 'words-on-the-screen'], ['看懂短信', 'read-the-sms'], ['списано', 'read-the-sms'],
  ],
};

for (const [language, list] of Object.entries(subjects)) {
  test(`every subject is found on the ${language} site`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${language}/search/`);
    const box = page.locator('main search-box');
    const input = box.locator('input');
    const missed: string[] = [];
    for (const [query, slug] of list) {
      await input.fill('');
      await expect(box).toHaveAttribute('data-search-state', 'idle');
      await input.fill(query);
      await expect(box).toHaveAttribute('data-search-state', /done|empty|error/);
      const found = await box.locator('a[data-result]').evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')!.split('/').at(-2)!));
      if (!found.includes(slug)) missed.push(`${query} → ${slug}, not ${found.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });
}
