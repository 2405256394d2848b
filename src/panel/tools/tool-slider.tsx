import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

interface ToolSliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit: 'millimeter' | 'degree' | 'percent';
  readonly onChange: (value: number) => void;
}

/** A figure of a tool that is dragged, or walked with arrow keys. */
export function ToolSlider({ label, value, min, max, step = 1, unit, onChange }: ToolSliderProps) {
  return (
    <Slider
      className="tool-slider"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      // A share is told in percent of the whole; everything else in its unit.
      formatOptions={{
        style: 'unit',
        unit,
        unitDisplay: unit === 'degree' ? 'narrow' : 'short',
        maximumFractionDigits: 0,
      }}
      onChange={onChange}
    >
      <Label>{label}</Label>
      <SliderOutput />
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
