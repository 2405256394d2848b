import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SIDES,
  type Side,
  ZONE_REGIONS,
  type ZoneId,
  type ZoneRegion,
  type ZoneSpot,
  zoneSpot,
} from '#anatomy';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { Section } from '../claims/section.tsx';
import { zoneLabel } from '../shared/zone-label.ts';

/** Which side the boxes of the list speak of. */
const CHOICES = [...SIDES, 'both'] as const;
type Choice = (typeof CHOICES)[number];

const REGIONS = Object.keys(ZONE_REGIONS) as readonly ZoneRegion[];

const spotsOf = (zone: ZoneId, choice: Choice): readonly ZoneSpot[] => [
  ...new Set((choice === 'both' ? SIDES : [choice satisfies Side]).map((side) => zoneSpot(zone, side))),
];

function ZoneBox({ zone, choice }: { readonly zone: ZoneId; readonly choice: Choice }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const sore = useView((state) => state.sore);
  const spots = spotsOf(zone, choice);
  const isMarked = spots.every((spot) => sore.includes(spot));
  const change = () => {
    const others = sore.filter((spot) => !spots.includes(spot));
    commands.setSore(isMarked ? others : [...others, ...spots], 'list');
  };
  return (
    <li>
      <label className="where-box">
        <input type="checkbox" checked={isMarked} onChange={change} />
        {zoneLabel(zone, t)}
      </label>
    </li>
  );
}

function SideChoice({ choice, choose }: { readonly choice: Choice; readonly choose: (to: Choice) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="where-sides">
      <legend>{t('where.side')}</legend>
      {CHOICES.map((name) => (
        <label key={name} className="where-side">
          <input type="radio" name="where-side" checked={choice === name} onChange={() => choose(name)} />
          {t(`where.side.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Every place of the body as a list: the same choice as a touch on the body, by keyboard or voice. */
export function SoreList() {
  const { t } = useTranslation();
  const [choice, choose] = useState<Choice>('left');
  return (
    <Section title={t('where.list')}>
      <SideChoice choice={choice} choose={choose} />
      {REGIONS.map((region) => (
        <fieldset key={region} className="where-region">
          <legend>{t(`where.region.${region}`)}</legend>
          <ul>
            {ZONE_REGIONS[region].map((zone) => (
              <ZoneBox key={zone} zone={zone} choice={choice} />
            ))}
          </ul>
        </fieldset>
      ))}
    </Section>
  );
}
