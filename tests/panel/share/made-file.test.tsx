// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, test } from 'vitest';
import { createAtlas } from '#state';
import { createLanguage } from '../../../src/app/page/i18n.ts';
import { AtlasProvider } from '../../../src/panel/shared/atlas-context.tsx';
import { PictureProvider } from '../../../src/panel/shared/picture-maker.tsx';
import { ShareDialog } from '../../../src/panel/share/share-dialog.tsx';
import { button, click } from '../support/mount-shell.tsx';

let end: () => void = () => undefined;
afterEach(() => {
  end();
  localStorage.clear();
});

function open(): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  end = () => act(() => root.unmount());
  const picture = new Blob(['x'], { type: 'image/png' });
  act(() =>
    root.render(
      <I18nextProvider i18n={createLanguage()}>
        <AtlasProvider atlas={createAtlas()}>
          <PictureProvider make={() => Promise.resolve(picture)}>
            <ShareDialog />
          </PictureProvider>
        </AtlasProvider>
      </I18nextProvider>,
    ),
  );
  return place;
}
const tab = (page: HTMLElement, name: string) =>
  click([...page.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) => one.textContent === name)!);
const said = (page: HTMLElement) => page.querySelector('[role="status"]')!.textContent;
/** Does it, and waits until the page tells `words`. */
async function until(page: HTMLElement, words: string, work: () => void): Promise<void> {
  act(work);
  await expect
    .poll(async () => {
      await act(() => Promise.resolve());
      return said(page);
    })
    .toContain(words);
}

test('of a picture nothing is claimed that is not known, and it can be held or sent', async () => {
  const sent: File[] = [];
  Object.assign(navigator, {
    canShare: () => true,
    share: ({ files }: { files: File[] }) => Promise.resolve(void sent.push(...files)),
  });
  const page = open();
  tab(page, 'Picture');
  await until(page, 'gluteal-atlas.png', () => button(page, 'Save as PNG').click());
  expect(said(page)).not.toMatch(/is saved/);
  expect(page.querySelector<HTMLImageElement>('.made-file img')!.src).toMatch(/^blob:/);
  click(button(page, 'Send the file'));
  expect(sent.map(({ name, type }) => [name, type])).toEqual([['gluteal-atlas.png', 'image/png']]);
});

test('a view is kept without a form, by press and by Enter, and its file is told of', async () => {
  const page = open();
  tab(page, 'Saved views');
  expect(page.querySelector('form')).toBeNull();
  await until(page, 'Saved: View 1', () => button(page, 'Save this view').click());
  const field = page.querySelector('.view-save input')!;
  await until(page, 'Saved: View 2', () =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
  );
  expect(page.querySelectorAll('.view-list > li')).toHaveLength(2);
  click(button(page, 'Export all as a file'));
  expect(said(page)).toContain('gluteal-atlas-views.json');
});
