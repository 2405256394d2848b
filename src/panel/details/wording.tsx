import { type ReactNode, createContext, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Plain words alone, or with the terms that clinicians use. */
export type Wording = 'plain' | 'clinical';

const WORDINGS: readonly Wording[] = ['plain', 'clinical'];
const WordingContext = createContext<readonly [Wording, (wording: Wording) => void]>([
  'plain',
  () => undefined,
]);

/** Keeps the reader's choice while different structures are read. */
export function WordingProvider({ children }: { readonly children: ReactNode }) {
  return <WordingContext value={useState<Wording>('plain')}>{children}</WordingContext>;
}

/** The chosen wording. */
export function useWording(): Wording {
  return useContext(WordingContext)[0];
}

/** Chooses between plain words and words with terms. */
export function WordingSwitch() {
  const { t } = useTranslation();
  const [wording, setWording] = useContext(WordingContext);
  return (
    <div role="group" aria-label={t('level.title')} className="group framed">
      {WORDINGS.map((name) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-pressed={wording === name}
          onClick={() => setWording(name)}
        >
          {t(`level.${name}`)}
        </button>
      ))}
    </div>
  );
}
