import { type ZoneId, zoneName } from '#content';

interface ZoneNamesProps {
  readonly zones: readonly ZoneId[];
  readonly strength: 'core' | 'spillover';
}

/** Names of body areas; the main ones have a full border, the others a dashed one. */
export function ZoneNames({ zones, strength }: ZoneNamesProps) {
  return (
    <ul className="zones">
      {zones.map((zone) => (
        <li key={zone} className="zone" data-strength={strength}>
          {zoneName(zone)}
        </li>
      ))}
    </ul>
  );
}
