import { HeartPulse, PersonStanding } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type StructureId, keyOf } from '#anatomy';
import { type Claim, type Entry, patternsOf } from '#content';
import { patternSide } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { DialogFrame } from '../shared/dialog-frame.tsx';
import { BodyMap } from '../pain/body-map.tsx';
import { canDraw } from '../pain/show-on-body.tsx';
import { UrgencyGroups } from '../warning-signs/urgency-groups.tsx';
import { useSignsOf } from '../warning-signs/warning-signs.tsx';
import { TermText } from '../glossary/term-text.tsx';
import { ClaimText } from '../claims/claim.tsx';
import { GradeBadge } from '../claims/evidence.tsx';
import { ControlsButton } from './controls.tsx';
import { Sourced } from '../claims/sourced.tsx';

/** The claim that says in short where it can hurt; `null` where nothing is said of pain. */
const painOf = (entry: Entry): Claim | null =>
  entry.kind === 'muscle' ? entry.pain.lead : (entry.pain[0] ?? null);

/** The rest, and the sources, stand under the heading below. */
const firstSentence = (text: string): string => text.split(/(?<=[.?!])\s+(?=[A-Z])/)[0]!;

/** Shows the first pattern of a muscle on the body, or takes away whatever of it is shown. */
function ShowFirst({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const [first] = patternsOf(keyOf(id));
  const isShown = useView(({ pattern }) => pattern !== null);
  const drawable = useView(canDraw);
  if (!first || !drawable) return null;
  return (
    <button
      type="button"
      className="button outlined"
      aria-label={t('pain.show-first')}
      aria-pressed={isShown}
      onClick={() => commands.showPattern(isShown ? null : first.id, 'panel')}
    >
      <PersonStanding size="1.1em" aria-hidden />
      {t('pain.show')}
    </button>
  );
}

/** The signs that need a doctor with pain in these places, in a dialog. */
function SignsButton({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const signs = useSignsOf(patternsOf(keyOf(id)));
  return (
    <DialogFrame
      title={t('redflags.fitting')}
      trigger={
        <Button className="button outlined glance-signs">
          <HeartPulse size="1.1em" aria-hidden />
          {t('redflags.signs')}
        </Button>
      }
    >
      <Sourced subject={signs}>
        <UrgencyGroups groups={signs} level={3} />
      </Sourced>
    </DialogFrame>
  );
}

/** What a reader came for, before anything else: what it does, where it can hurt, on the body, and when to worry. */
export function Glance({ id, entry }: { readonly id: StructureId; readonly entry: Entry }) {
  const { t } = useTranslation();
  const pain = painOf(entry);
  const patterns = patternsOf(entry.key);
  return (
    <section className="glance">
      <p className="summary">
        <ClaimText claim={entry.summary} />
      </p>
      {pain && (
        <div className="glance-pain">
          <BodyMap patterns={patterns} side={patternSide(id)} />
          <p>
            <b>{t('section.pain')}:</b> <TermText text={firstSentence(pain.text)} wording="plain" />{' '}
            <GradeBadge grade={pain.grade} />
          </p>
        </div>
      )}
      <div className="glance-ways">
        <ShowFirst id={id} />
        <SignsButton id={id} />
        <ControlsButton />
      </div>
    </section>
  );
}
