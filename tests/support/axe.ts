import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with the page as it is now, once nothing on it changes its colors or its place any more: rule, places
 * and what each lacks, a line a rule. In a dark theme only contrast is looked at, which is all that a theme changes; in
 * the long run every rule.
 */
export async function violations(page: Page): Promise<string[]> {
  const isDark = await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
    return document.documentElement.dataset['theme'] === 'dark';
  });
  // The page has one frame, so there is no need of a second page to put results together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (isDark && process.env['FULL'] !== '1')
    axe.options({ runOnly: ['color-contrast'], resultTypes: ['violations'] });
  else axe.options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => {
    const places = nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`.trim());
    return `${id}: ${places.join('; ')}`;
  });
}
