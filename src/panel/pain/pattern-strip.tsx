import { BookOpenText, X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type BodyPattern, type SourceId, patternById } from '#content';
import { patternSide } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { ClaimList, ClaimText } from '../claims/claim.tsx';
import { GradeBadge, ReferenceMarks } from '../claims/evidence.tsx';
import { ReferencesProvider } from '../claims/references.tsx';
import { Sourced } from '../claims/sourced.tsx';
import { DialogFrame } from '../shared/dialog-frame.tsx';
import { WarningSigns, useSignsOf } from '../warning-signs/warning-signs.tsx';
import { PatternLegend } from './pattern-legend.tsx';
import { nameOfPattern } from './pattern-name.ts';
import { canDraw } from './show-on-body.tsx';
import { ZoneNames } from './zone-names.tsx';

const strengthsOf = ({ core, spillover }: BodyPattern) =>
  (['core', 'spillover'] as const).flatMap((strength) => {
    const claim = strength === 'core' ? core : spillover;
    return claim ? [{ strength, claim }] : [];
  });

interface PatternSourcesProps {
  readonly pattern: BodyPattern;
  /** The work whose number was chosen outside. */
  readonly at: SourceId | null;
  /** Of the dialog. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The pattern in words, how sure it is, and the works behind it. */
function PatternSources({ pattern, at, name, onClose }: PatternSourcesProps) {
  const { t } = useTranslation();
  const alone = useMemo(() => [pattern], [pattern]);
  const signs = useSignsOf(alone);
  // The pattern comes first, so that its works have the same numbers as outside.
  const subject = useMemo(() => [pattern, signs], [pattern, signs]);
  return (
    <DialogFrame
      title={pattern.name}
      name={name}
      onClose={onClose}
      trigger={
        <Button className="button outlined">
          <BookOpenText size="1.1em" aria-hidden />
          {t('pain.sources')}
        </Button>
      }
    >
      <Sourced subject={subject} at={at}>
        <WarningSigns groups={signs} level={3} />
        <dl className="facts">
          <div>
            <dt>{t(pattern.muscle === null ? 'pain.place-other' : 'pain.place')}</dt>
            <dd>{pattern.place}</dd>
          </div>
          {strengthsOf(pattern).map(({ strength, claim }) => (
            <div key={strength}>
              <dt>{t(`pain.${strength}`)}</dt>
              <dd>
                <ZoneNames zones={claim.zones} strength={strength} />
                <ClaimText claim={claim} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{t('pain.caveat')}</dt>
            <dd>
              <ClaimList claims={pattern.caveat} />
            </dd>
          </div>
        </dl>
      </Sourced>
    </DialogFrame>
  );
}

/** How sure the pattern is, by number which works say so, and all of it in a dialog. */
function StripEvidence({ pattern }: { readonly pattern: BodyPattern }) {
  const { commands } = useAtlas();
  const [at, setAt] = useState<SourceId | null>(null);
  const name = useId();
  const show = (source: SourceId) => {
    setAt(source);
    commands.setOpen(name, true, 'panel');
  };
  return (
    <ReferencesProvider subject={pattern} show={show}>
      <span className="evidence">
        <GradeBadge grade={pattern.grade} />
        <ReferenceMarks sources={pattern.sources} />
      </span>
      <PatternSources pattern={pattern} at={at} name={name} onClose={() => setAt(null)} />
    </ReferencesProvider>
  );
}

function Strip({ pattern }: { readonly pattern: BodyPattern }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const selected = useView((state) => state.selected);
  const drawable = useView(canDraw);
  return (
    <section className="pattern-strip" aria-label={t('pain.shown')}>
      <p className="strip-name">{nameOfPattern(pattern, patternSide(selected), t)}</p>
      <p className="strip-caveat">
        {t(pattern.muscle === null ? 'pain.strip-caveat-other' : 'pain.strip-caveat')}
      </p>
      {drawable ? (
        <PatternLegend spillover={pattern.spillover !== null} />
      ) : (
        <>
          <p className="strip-caveat">{t('pain.not-drawn')}</p>
          {strengthsOf(pattern).map(({ strength, claim }) => (
            <ZoneNames key={strength} zones={claim.zones} strength={strength} />
          ))}
        </>
      )}
      <div className="strip-foot">
        <StripEvidence pattern={pattern} />
        <Button
          className="button outlined"
          aria-label={t('pain.hide')}
          onPress={() => commands.showPattern(null, 'panel')}
        >
          <X size="1.1em" aria-hidden />
          {t('pain.hide-word')}
        </Button>
      </div>
    </section>
  );
}

/** While a pattern is on the body: what it is, and how far to trust it. Stays while the text below is scrolled. */
export function PatternStrip() {
  const shown = useView(({ pattern }) => pattern);
  const pattern = shown === null ? null : patternById(shown);
  return pattern && <Strip pattern={pattern} />;
}
