import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BodyPattern, allPatterns } from '#content';
import { MAX_PANES, MIN_PANES, panesOf } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { Section } from '../claims/section.tsx';
import { patternTitle } from '../pain/pattern-name.ts';

const GROUPS = [
  { word: 'compare.of-others', of: ({ muscle }: BodyPattern) => muscle === null },
  { word: 'compare.of-muscles', of: ({ muscle }: BodyPattern) => muscle !== null },
] as const;

/** Which patterns are compared. Where no more fit, or no fewer can be compared, the others cannot be changed. */
export function PaneChooser() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const chosen: readonly string[] = panesOf({ panes: useView((state) => state.panes) });
  const [isChanged, setChanged] = useState(false);
  const toggle = (id: string) => {
    setChanged(true);
    commands.setPanes(
      chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
      'panel',
    );
  };
  const isFixed = (id: string) =>
    chosen.includes(id) ? chosen.length <= MIN_PANES : chosen.length >= MAX_PANES;
  return (
    <div className="compare-choose">
      <Section title={t('compare.choose')}>
        {/* What was chosen at the start is read with the page; only a change is news. */}
        <p className="compare-lead" role="status" aria-live={isChanged ? 'polite' : 'off'}>
          {t('compare.chosen', { count: chosen.length })}
        </p>
        {GROUPS.map(({ word, of }) => (
          <fieldset key={word} className="compare-group">
            <legend>{t(word)}</legend>
            {allPatterns()
              .filter(of)
              .map((pattern) => (
                <label key={pattern.id} className="compare-choice">
                  <input
                    type="checkbox"
                    checked={chosen.includes(pattern.id)}
                    disabled={isFixed(pattern.id)}
                    onChange={() => toggle(pattern.id)}
                  />
                  <span>{patternTitle(pattern, t)}</span>
                </label>
              ))}
          </fieldset>
        ))}
      </Section>
    </div>
  );
}
