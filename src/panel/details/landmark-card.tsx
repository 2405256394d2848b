import { MapPin, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type LandmarkInstance, LANDMARK_INSTANCES } from '#anatomy';
import type { Claim } from '#content';
import { landmarkNote } from '#content/initial';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { nameOf } from '../shared/labels.ts';
import { labelOfTarget } from '../shared/target.ts';
import { ClaimText } from '../claims/claim.tsx';

const instanceWith = (id: string | null) => LANDMARK_INSTANCES.find((landmark) => landmark.id === id);

/** What is said about the landmark that the reader chose; `null` where none is chosen. */
export function useLandmarkNote(): Claim | null {
  const landmark = instanceWith(useView((state) => state.landmark));
  return landmark ? landmarkNote(landmark.key) : null;
}

function Card({ landmark, note }: { readonly landmark: LandmarkInstance; readonly note: Claim }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const card = useRef<HTMLElement>(null);
  const { id, name, latin } = landmark;
  useEffect(() => {
    card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [id]);
  const isLatin = nameOf(landmark, t) !== name;
  return (
    <section ref={card} className="landmark-card" aria-labelledby="landmark-name">
      <header>
        <MapPin size="1.15em" aria-hidden />
        <h3 id="landmark-name">{labelOfTarget({ kind: 'landmark', id }, t)}</h3>
        <Button
          className="button icon"
          aria-label={t('landmark.close')}
          onPress={() => commands.focusLandmark(null, 'panel')}
        >
          <X size="1.1em" aria-hidden />
        </Button>
      </header>
      <p className="landmark-other">
        <span className="sr-only">{t('structure.other-name')}: </span>
        {isLatin ? name : <span lang="la">{latin}</span>}
      </p>
      <p>
        <b>{t('landmark.title')}:</b> <ClaimText claim={note} />
      </p>
    </section>
  );
}

/** The landmark that the reader chose, and where a hand finds it. Nothing while none is chosen. */
export function LandmarkCard() {
  const landmark = instanceWith(useView((state) => state.landmark));
  const note = useLandmarkNote();
  return landmark && note && <Card landmark={landmark} note={note} />;
}
