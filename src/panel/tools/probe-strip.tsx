import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProbeReading } from '#state';
import { layerName, tissueOf } from './probe-words.ts';

const WIDTH = 320;
const HEIGHT = 56;
/** Bone goes on beyond the picture. */
const BONE_SHOWN_MM = 12;
/** Half of what is seen beside the line, mm: the nerve is in the picture while it is worth a warning. */
const BESIDE_MM = 18;

/** A cut along the line of pressure, to scale: each tissue with its own tone and pattern. */
export function ProbeStrip({ reading }: { readonly reading: ProbeReading }) {
  const { t } = useTranslation();
  const id = useId();
  const { layers, nerve } = reading;
  const ends = layers.map((layer) =>
    tissueOf(layer) === 'bone' ? layer.fromMm + BONE_SHOWN_MM : layer.toMm,
  );
  const end = Math.max(20, ...ends);
  const x = (mm: number) => (WIDTH * Math.min(mm, end)) / end;
  const isSeen = nerve !== null && nerve.offMm <= BESIDE_MM && nerve.depthMm <= end;
  return (
    <svg
      className="probe-strip"
      preserveAspectRatio="none"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('probe.picture', { layers: layers.map((layer) => layerName(layer, t)).join(', ') })}
    >
      <defs>
        <pattern
          id={`${id}muscle`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(35)"
        >
          <rect width="7" height="7" className="tissue-fill" data-tissue="muscle" />
          <path d="M0 1.5H7" className="tissue-line" />
        </pattern>
        <pattern id={`${id}bone`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="tissue-fill" data-tissue="bone" />
          <circle cx="2" cy="2" r="1" className="tissue-dot" />
          <circle cx="6" cy="6" r="1" className="tissue-dot" />
        </pattern>
        <pattern id={`${id}fat`} width="12" height="12" patternUnits="userSpaceOnUse">
          <rect width="12" height="12" className="tissue-fill" data-tissue="fat" />
          <circle cx="4" cy="4" r="2.6" className="tissue-ring" />
          <circle cx="10" cy="10" r="2" className="tissue-ring" />
        </pattern>
        <pattern id={`${id}nerve`} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className="tissue-fill" data-tissue="nerve" />
          <path d="M0 2H4M2 0V4" className="tissue-line" />
        </pattern>
        <pattern id={`${id}artery`} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className="tissue-fill" data-tissue="artery" />
        </pattern>
        <pattern id={`${id}band`} width="3" height="3" patternUnits="userSpaceOnUse">
          <rect width="3" height="3" className="tissue-fill" data-tissue="band" />
          <path d="M1.5 0V3" className="tissue-line" />
        </pattern>
      </defs>
      {layers.map((layer, n) => (
        <rect
          key={`${layer.what} ${layer.fromMm}`}
          x={x(layer.fromMm)}
          width={Math.max(1.5, x(ends[n] ?? layer.toMm) - x(layer.fromMm))}
          height={HEIGHT}
          fill={`url(#${id}${tissueOf(layer)})`}
          className="strip-layer"
        />
      ))}
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} className="strip-line" />
      {isSeen && (
        <circle
          cx={x(nerve.depthMm)}
          cy={HEIGHT / 2 - (nerve.offMm / BESIDE_MM) * (HEIGHT / 2 - 7)}
          r="6"
          className="strip-nerve"
        />
      )}
    </svg>
  );
}
