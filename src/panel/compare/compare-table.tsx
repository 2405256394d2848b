import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DISTINCTION_PARTS, type PatternId, distinctionOf } from '#content';
import { ClaimText } from '../claims/claim.tsx';
import { ReferencesProvider } from '../claims/references.tsx';
import { SourceList } from '../claims/source-list.tsx';
import { patternTitle } from '../pain/pattern-name.ts';
import { UrgencyGroups } from '../warning-signs/urgency-groups.tsx';
import { useSignsOf } from '../warning-signs/warning-signs.tsx';
import { paneOf } from './pane-of.ts';

/** The same as the cards, as a table with a column for each pattern, and the works behind it. */
export function CompareTable({ panes }: { readonly panes: readonly PatternId[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const show = useCallback((source: string) => {
    box.current?.querySelector<HTMLElement>(`[data-source="${source}"]`)?.focus();
  }, []);
  const columns = useMemo(
    () => panes.map((id) => ({ pattern: paneOf(id), distinction: distinctionOf(id) })),
    [panes],
  );
  const signs = useSignsOf(useMemo(() => columns.map(({ pattern }) => pattern), [columns]));
  const subject = useMemo(() => [columns, signs], [columns, signs]);
  return (
    <ReferencesProvider subject={subject} show={show}>
      <div ref={box} className="compare-sheet">
        <table className="compare-table">
          <caption>{t('compare.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.question')}</th>
              {columns.map(({ pattern }, at) => (
                <th key={pattern.id} scope="col">
                  <span className="pane-number">{at + 1}</span> {patternTitle(pattern, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('compare.where')}</th>
              {columns.map(({ pattern: { id, core, spillover } }) => (
                <td key={id}>
                  <ClaimText claim={core} />
                  {spillover && (
                    <p>
                      <ClaimText claim={spillover} />
                    </p>
                  )}
                </td>
              ))}
            </tr>
            {DISTINCTION_PARTS.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`distinction.${part}`)}</th>
                {columns.map(({ pattern, distinction }) => (
                  <td key={pattern.id}>
                    <ClaimText claim={distinction[part]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="compare-lead">{t('compare.not-advice')}</p>
        <h3>{t('redflags.title')}</h3>
        <UrgencyGroups groups={signs} level={4} />
        <h3>{t('compare.sources')}</h3>
        <SourceList />
      </div>
    </ReferencesProvider>
  );
}
