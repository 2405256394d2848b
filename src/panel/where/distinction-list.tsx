import { useTranslation } from 'react-i18next';
import { DISTINCTION_PARTS, type Distinction } from '#content';
import { ClaimText } from '../claims/claim.tsx';

type Part = (typeof DISTINCTION_PARTS)[number];

interface DistinctionListProps {
  readonly distinction: Distinction;
  /** Which of the questions; all of them where nothing is said. */
  readonly parts?: readonly Part[];
}

/** What it feels like, what makes it worse, what would not fit, how to tell, and how sure that is. */
export function DistinctionList({ distinction, parts = DISTINCTION_PARTS }: DistinctionListProps) {
  const { t } = useTranslation();
  return (
    <dl className="distinction">
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`distinction.${part}`)}</dt>
          <dd>
            <ClaimText claim={distinction[part]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
