import { useTranslation } from 'react-i18next';
import type { ShortEntry } from '#content';
import { PatternList } from '../pain/pattern-list.tsx';
import { WarningSigns, useSignsOf } from '../warning-signs/warning-signs.tsx';
import { ClaimList } from '../claims/claim.tsx';
import { SeeAlso } from '../claims/see-also.tsx';

const SECTIONS = ['role', 'pain', 'position', 'attaches'] as const;

/** What is said about a bone, a disc or the skin: short enough to stand open. */
export function ShortSections({ entry }: { readonly entry: ShortEntry }) {
  const { t } = useTranslation();
  const signs = useSignsOf(entry.patterns);
  return SECTIONS.filter((section) => entry[section].length > 0).map((section) => (
    <section key={section} className="answer">
      <h3>{t(`section.${section}`)}</h3>
      <ClaimList claims={entry[section]} />
      {section === 'pain' && (
        <>
          <PatternList muscle={entry.key} />
          <WarningSigns groups={signs} level={4} />
        </>
      )}
      {section === 'attaches' && <SeeAlso claims={entry.attaches} />}
    </section>
  ));
}
