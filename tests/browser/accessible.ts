import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/**
 * What of a page as it stands breaks the rules of accessibility, each with the first element that does.
 * @param scheme the colours it is shown in; all that the dark ones change is contrast
 * @param part looks at this part alone
 */
export async function faultsOf(page: Page, scheme: 'light' | 'dark' = 'light', part = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part);
  const { violations } = await (scheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}
