import { type ReactNode, createContext, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StructureId } from '#anatomy';
import { DetailsActions } from './details-actions.tsx';
import { WordingSwitch } from '../claims/wording.tsx';

const CONTROLS_ID = 'details-controls';

interface Fold {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

const FoldContext = createContext<Fold>({ isOpen: false, setOpen: () => undefined });

/** Remembers from one structure to the next whether the controls are unfolded. */
export function ControlsFold({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const fold = useMemo(() => ({ isOpen, setOpen }), [isOpen]);
  return <FoldContext value={fold}>{children}</FoldContext>;
}

/** Unfolds what can be done with the structure: the answers come before the controls. */
export function ControlsButton() {
  const { t } = useTranslation();
  const { isOpen, setOpen } = useContext(FoldContext);
  return (
    <button
      type="button"
      className="button outlined glance-more"
      aria-label={t('details.controls')}
      aria-expanded={isOpen}
      aria-controls={CONTROLS_ID}
      onClick={() => setOpen(!isOpen)}
    >
      {t('details.controls-short')}
    </button>
  );
}

/** Side, display, frame and wording; nothing while folded. */
export function Controls({ id }: { readonly id: StructureId }) {
  const { isOpen } = useContext(FoldContext);
  return (
    <div id={CONTROLS_ID} className="details-controls" hidden={!isOpen}>
      {isOpen && (
        <>
          <DetailsActions id={id} />
          <WordingSwitch />
        </>
      )}
    </div>
  );
}
