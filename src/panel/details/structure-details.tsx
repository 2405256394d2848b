import { useDeferredValue, useMemo } from 'react';
import { type StructureId, keyOf, partsOf } from '#anatomy';
import { entryFor, partClaims, provenanceClaim, redFlags } from '#content';
import { StoriesEntry } from '../stories/index.ts';
import { TopicsEntry } from '../topics/index.ts';
import { AttachmentLegend } from './attachment-legend.tsx';
import { Controls } from './controls.tsx';
import { DetailsHead } from './details-head.tsx';
import { Glance } from './glance.tsx';
import { LandmarkCard, useLandmarkNote } from './landmark-card.tsx';
import { Limits } from '../claims/limits.tsx';
import { MuscleSections } from './muscle-sections.tsx';
import { PartChips } from './part-chips.tsx';
import { ShapeKnown } from './shape-known.tsx';
import { ShortSections } from './short-sections.tsx';
import { Sourced } from '../claims/sourced.tsx';

/** Everything the atlas says about one structure. */
export function StructureDetails({ id }: { readonly id: StructureId }) {
  const key = keyOf(id);
  const entry = entryFor(key);
  const note = useLandmarkNote();
  const said = useMemo(() => {
    const parts = (partsOf(key)?.parts ?? []).map((part) => partClaims(key, part.key));
    return { note, summary: entry.summary, parts, entry, provenance: provenanceClaim(key), redFlags };
  }, [entry, key, note]);
  // The picture comes first: the name at once, the long text once the frame is on its way.
  const isTextDue = useDeferredValue(true, false);
  return (
    <>
      <DetailsHead id={id} entry={entry} />
      <div className="details-body" aria-busy={!isTextDue} data-texts={isTextDue ? 'there' : 'coming'}>
        {isTextDue && (
          <>
            <Sourced subject={said}>
              <LandmarkCard />
              <Glance id={id} entry={entry} />
              <Controls id={id} />
              <PartChips id={id} />
              <AttachmentLegend id={id} />
              {entry.kind === 'muscle' && <StoriesEntry />}
              {entry.kind === 'muscle' && <TopicsEntry />}
              {entry.kind === 'muscle' ? <MuscleSections entry={entry} /> : <ShortSections entry={entry} />}
              <ShapeKnown id={id} />
            </Sourced>
            <Limits />
          </>
        )}
      </div>
    </>
  );
}
