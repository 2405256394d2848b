import { useTranslation } from 'react-i18next';
import { DISTINCTION_PARTS, type Distinction } from '#content';
import { ClaimText } from '../details/claim.tsx';

/** What it feels like, what makes it worse, who decides, and how sure that is. */
export function DistinctionList({ distinction }: { readonly distinction: Distinction }) {
  const { t } = useTranslation();
  return (
    <dl className="distinction">
      {DISTINCTION_PARTS.map((part) => (
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
