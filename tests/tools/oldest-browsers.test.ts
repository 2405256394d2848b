import { readFileSync } from 'node:fs';
import browserslist from 'browserslist';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';

/** The rule that src is linted with. */
const apiFaults = (code: string) =>
  new Linter()
    .verify(code, [{ plugins: { compat }, rules: { 'compat/compat': 'error' } }] as Linter.Config[])
    .map(({ message }) => message);

const cssFaults = async (options: stylelint.LinterOptions) =>
  (await stylelint.lint({ ...options, configFile: 'stylelint.config.js' })).results.flatMap(
    ({ source, warnings }) => warnings.map(({ line, text }) => `${source}:${line} ${text}`),
  );

describe('the oldest browsers that are supported', () => {
  it('are those that the document names', () => {
    const chosen = browserslist();
    const oldest = (name: string) =>
      Math.min(
        ...chosen.filter((one) => one.startsWith(`${name} `)).map((one) => parseInt(one.split(' ')[1]!)),
      );
    const text = readFileSync('docs/engines.md', 'utf8');
    expect(text).toContain(`Chromium, Chrome, Edge ${oldest('chrome')}`);
    expect(text).toContain(`Firefox ESR ${oldest('firefox')}`);
    expect(text).toContain(`Safari ${oldest('safari')}`);
    expect(oldest('edge')).toBe(oldest('chrome'));
    expect(oldest('ios_saf')).toBe(oldest('safari'));
  });

  it('are those that the page is built for', () => {
    expect(config.build?.target).toEqual(browserslistToEsbuild());
    expect(config.build?.target).toContain('safari17');
  });

  it('know all CSS of the page', async () => {
    expect(await cssFaults({ files: 'src/**/*.css' })).toEqual([]);
  });

  it('would be missed by CSS that is too new', async () => {
    const faults = await cssFaults({ code: 'a { text-box-trim: trim-both; }' });
    expect(faults.join()).toMatch(/text-box-trim.*Firefox/);
  });

  it('would be missed by an interface that is too new', () => {
    expect(apiFaults('new URLPattern();').join()).toMatch(/URLPattern.*Safari 17/);
    expect(apiFaults('new ResizeObserver(() => undefined);')).toEqual([]);
  });
});
